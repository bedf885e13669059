namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string TableTwice(string table) => $"{table} 表声明了两次。请删去一个。";

    public string UnknownTable(string name, IReadOnlyList<string> near, IReadOnlyList<string> tables)
        => $"一版数据中没有{Quoted(name)}这张表。{(near.Count > 0 ? DidYouMean(near) : $"可用的表有 {And(tables)}。")}";

    public string PathIsAnAddress(string path, string file) => $"{Quoted(path)}是网址，而程序不从网络读取。请把表放在 datapackage.json 旁边，并填写 \"{file}\"。";

    public string PathLeavesFolder(string path, string file) => $"{Quoted(path)}指向本版数据文件夹之外。请把表放在 datapackage.json 旁边，并填写 \"{file}\"。";

    public string PathNotOfTable(string path, string file) => $"{Quoted(path)}不是这张表的文件。请把表放在 datapackage.json 旁边，并填写 \"{file}\"。";

    public string TablesAreUtf8() => "各表一律使用 UTF-8 编码。请填写 \"utf-8\"。";

    public string ColumnNotDescribed(string file, string column, string directory)
        => $"{file} 有 {column} 列，但本文件没有说明这一列。请运行 baogao tidy {directory}。";

    public string ColumnNotInFile(string file, string column, string directory) => $"{file} 没有 {column} 列，但本文件说明了这一列。请运行 baogao tidy {directory}。";

    public string SchemaDiffers(string table, Sentence difference) => $"{table} 表的结构与程序库的不同。{difference.In(this)}";

    public string TypeDiffers(string found, string column, string expected) => $"{column} 的类型不是{Quoted(found)}。请填写 \"{expected}\"。";

    public string KeyDiffers(string table, IReadOnlyList<string> key) => $"{table} 表的主键是 {AsJson(key)}。请照此填写。";

    public string NoSuchForeignKey(string table, IReadOnlyList<ForeignKey> keys)
        => $"{table} 表没有这个外键。它的外键有 {And([.. keys.Select(key => $"{key.Column}（指向 {key.Table}）")])}。";

    public string ForeignKeyMissing(string table, ForeignKey key) => $"缺少从 {table}.{key.Column} 到 {key.Table} 的外键。请补上。";
}
