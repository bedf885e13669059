namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string NotCommaSeparated(Delimiter delimiter)
        => $"单元格用{delimiter switch { Delimiter.Semicolon => "分号", Delimiter.Tab => "制表符", _ => "全角逗号" }}分隔。请改用半角逗号；系统的列表分隔符为逗号时，Excel 即按逗号保存。";

    public string NotTheColumns(string table, IReadOnlyList<string> columns) => $"首行不是 {table} 表的列名。该表的列依次为 {string.Join(",", columns)}。";

    public string UnknownColumn(string name, string table, string? meant)
        => $"{table} 表没有{Quoted(name)}这一列。{(meant is null ? "请删去；说明文字请写在备注中。" : DidYouMean([meant]))}";

    public string ColumnTwice(string name) => $"{name} 列出现了两次。请删去一列。";

    public string ColumnMissing(string name, string? after) => $"缺少 {name} 列。{(after is null ? "它是第一列。" : $"它排在 {after} 列之后。")}";

    public string ColumnOutOfOrder(string found, string expected, IReadOnlyList<string> columns)
        => $"此处应为 {expected} 列，实为 {found} 列。各列的顺序是 {string.Join(",", columns)}。";

    public string NoRows() => "这张表只有首行，没有数据行。请补上数据，或从 datapackage.json 中删去这张表。";

    public string RowEmpty() => "这一行是空行。请删去。";

    public string TooFewCells(int cells, int expected) => $"这一行的单元格太少：有{N(cells)}个，应有{N(expected)}个。空单元格也要写逗号。";

    public string TooManyCells(int cells, int expected) => $"这一行的单元格太多：有{N(cells)}个，应有{N(expected)}个。含有逗号的单元格请加引号。";

    public string QuotationMarkNotClosed() => "此处的前引号没有对应的后引号，表的其余部分未读取。请补上后引号，或删去前引号。";

    public string LineBreakInCell() => "从此处开始的单元格含有换行。请把每行数据写在同一行内。";

    public string QuotationMarkInCell() => "单元格内有引号，表的其余部分未读取。请给整个单元格加引号，并把里面的引号写成两个。";
}
