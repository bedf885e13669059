namespace Baogao.Languages;

/// <summary>What is wrong with the description of tables in <c>datapackage.json</c>: what, expected, mend.</summary>
internal interface ISchemaProblemTexts
{
    string TableTwice(string table);

    /// <remarks><paramref name="near"/>: tables that may have been meant; none where nothing is near. <paramref name="tables"/>: every table that an edition can have.</remarks>
    string UnknownTable(string name, IReadOnlyList<string> near, IReadOnlyList<string> tables);

    string PathIsAnAddress(string path, string file);

    string PathLeavesFolder(string path, string file);

    string PathNotOfTable(string path, string file);

    string TablesAreUtf8();

    string ColumnNotDescribed(string file, string column, string directory);

    string ColumnNotInFile(string file, string column, string directory);

    string SchemaDiffers(string table, Sentence difference);

    string TypeDiffers(string found, string column, string expected);

    string KeyDiffers(string table, IReadOnlyList<string> key);

    /// <remarks><paramref name="keys"/>: the table's foreign keys, each a column and the table that it refers to.</remarks>
    string NoSuchForeignKey(string table, IReadOnlyList<ForeignKey> keys);

    string ForeignKeyMissing(string table, ForeignKey key);
}

/// <summary>A foreign key: a column, and the table whose key it holds.</summary>
internal sealed record ForeignKey(string Column, string Table);
