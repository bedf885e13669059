using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string KeyTwice(string key, int line, IReadOnlyList<string> columns) => $"{Quoted(key)}已见于第{N(line)}行。请给本行换一个 {And(columns)}，或删去本行。";

    public string SourceNotDeclared(string text, IReadOnlyList<string> near, int more)
        => $"来源{Quoted(text)}没有声明。{DidYouMean(near)}请在 datapackage.json 的 sources 中声明。{MoreRows(more)}";

    public string TableMissing(string text, string table, int more) => $"{Quoted(text)}引用 {table} 表，而这一版数据没有这张表。请补上该表，或清空单元格。{MoreRows(more)}";

    public string RowMissing(string text, string file, IReadOnlyList<string> near, int more)
        => $"{file} 中没有{Quoted(text)}。{DidYouMean(near)}请填写其中已有的键，或补上这一行。{MoreRows(more)}";

    public string RefersToItself(string key) => $"{key} 引用了它自己。请填写另一行，或清空单元格。";

    public string RowsInCycle(IReadOnlyList<string> keys) => $"这些行互相引用，形成循环：{string.Join(" → ", keys)}。请清空其中一个单元格。";

    public string CodeOfLibrary(string code, string list) => $"程序库的 {list} 列表中已有{Quoted(code)}。请删去本行，或换一个代码。";

    public string CodeDefinedTwice(string code, string list, string name, string otherList, int? line, string otherName)
        => $"两个列表都定义了{Quoted(code)}：{list} 中是{name}，{otherList}（{(line is { } at ? $"第{N(at)}行" : "程序库")}）中是{otherName}。一个代码只有一个名称，请在此处换一个代码。";

    public string CodeMisspelt(string code, string list, string meant, int more)
        => $"{list} 列表中没有{Quoted(code)}。{DidYouMean([meant])}请改正，或在 codes.csv 中补上一行。{MoreRows(more)}";

    public string CodeUnknown(string code, string list, int more) => $"{list} 列表中没有{Quoted(code)}，将按原样显示。在 codes.csv 中加一行，即可为它命名。{MoreRows(more)}";

    public string UnitUnknown(string unit, int more) => $"units 列表中没有{Quoted(unit)}，将按原样显示，数值按四舍五入的测量值处理。在 codes.csv 中加一行，即可为它命名。{MoreRows(more)}";

    public string FigureStatedTwice(FigureKey same, string other, int line) => $"第{N(line)}行的 {other} 已写明同一内容：{Of(same)}。请删去一个。";

    public string FiguresContradict(FigureKey same, string other, int line, string value, string? high, Unit unit)
        => $"对同一内容（{Of(same)}），第{N(line)}行的 {other} 写的是{value}{(high is null ? "" : $"—{high}")}{unit}。请改正其中一个，或以时期、类型、口径区分。";

    public string StatisticExcluded(string quote, string file, int line) => $"{Quoted(quote)}在 {file} 第{N(line)}行是统计数字，此处又予以排除。请删去其中之一。";
}
