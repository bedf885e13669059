namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string TableTwice(string table) => $"The table {table} is declared twice. Take one out.";

    public string UnknownTable(string name, IReadOnlyList<string> near, IReadOnlyList<string> tables)
        => $"{Quoted(name)} is no table of an edition.{(near.Count > 0 ? DidYouMean(near) : $" The tables are {And(tables)}.")}";

    public string PathIsAnAddress(string path, string file)
        => $"{Quoted(path)} is an address, and nothing is fetched. Put the table beside datapackage.json and write \"{file}\".";

    public string PathLeavesFolder(string path, string file)
        => $"{Quoted(path)} leads out of the edition's folder. Put the table beside datapackage.json and write \"{file}\".";

    public string PathNotOfTable(string path, string file)
        => $"{Quoted(path)} is not the file of this table. Put the table beside datapackage.json and write \"{file}\".";

    public string TablesAreUtf8() => "Tables are UTF-8. Write \"utf-8\".";

    public string ColumnNotDescribed(string file, string column, string directory)
        => $"{file} has the column {column}, and this file does not describe it. Run baogao tidy {directory}.";

    public string ColumnNotInFile(string file, string column, string directory)
        => $"{file} does without the column {column}, and this file describes it. Run baogao tidy {directory}.";

    public string SchemaDiffers(string table, Sentence difference) => $"The schema of {table} differs from the library's. {difference.In(this)}";

    public string TypeDiffers(string found, string column, string expected) => $"{Quoted(found)} is not the type of {column}. Write \"{expected}\".";

    public string KeyDiffers(string table, IReadOnlyList<string> key) => $"The key of {table} is {AsJson(key)}. Write that.";

    public string NoSuchForeignKey(string table, IReadOnlyList<ForeignKey> keys)
        => $"{table} has no such foreign key. Its foreign keys are {And([.. keys.Select(key => $"{key.Column} to {key.Table}")])}.";

    public string ForeignKeyMissing(string table, ForeignKey key) => $"The foreign key from {table}.{key.Column} to {key.Table} is missing. Add it.";
}
