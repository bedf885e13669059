using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string KeyTwice(string key, int line, IReadOnlyList<string> columns)
        => $"{Quoted(key)} is on line {N(line)} already. Give this row another {And(columns)}, or delete it.";

    public string SourceNotDeclared(string text, IReadOnlyList<string> near, int more)
        => $"The source {Quoted(text)} is not declared.{DidYouMean(near)} Declare it in datapackage.json, under sources.{MoreRows(more)}";

    public string TableMissing(string text, string table, int more)
        => $"{Quoted(text)} refers to the table {table}, which this edition does not have. Add the table, or empty the cell.{MoreRows(more)}";

    public string RowMissing(string text, string file, IReadOnlyList<string> near, int more)
        => $"{Quoted(text)} is not in {file}.{DidYouMean(near)} Write a key from there, or add the row.{MoreRows(more)}";

    public string RefersToItself(string key) => $"{key} refers to itself. Write another row, or empty the cell.";

    public string RowsInCycle(IReadOnlyList<string> keys)
        => $"These rows refer to each other in a circle: {string.Join(" → ", keys)}. Empty one of the cells.";

    public string CodeOfLibrary(string code, string list)
        => $"{Quoted(code)} is in the list {list} of the library already. Delete the row, or choose another code.";

    public string CodeDefinedTwice(string code, string list, string name, string otherList, int? line, string otherName)
        => $"Two lists define {Quoted(code)}: {list} as {name}, and {otherList} ({(line is { } at ? $"line {N(at)}" : "the library")}) as {otherName}. One code has one name: choose another code here.";

    public string CodeMisspelt(string code, string list, string meant, int more)
        => $"{Quoted(code)} is not in the list {list}. Did you mean {meant}? Correct it, or add the row to codes.csv.{MoreRows(more)}";

    public string CodeUnknown(string code, string list, int more)
        => $"{Quoted(code)} is not in the list {list}. It is shown as written. A row in codes.csv gives it a name.{MoreRows(more)}";

    public string UnitUnknown(string unit, int more)
        => $"{Quoted(unit)} is not in the list units. It is shown as written, and its values are taken as rounded measurements. A row in codes.csv gives it a name.{MoreRows(more)}";

    public string FigureStatedTwice(FigureKey same, string other, int line) => $"{other} on line {N(line)} states the same: {Of(same)}. Delete one.";

    public string FiguresContradict(FigureKey same, string other, int line, string value, string? high, Unit unit)
        => $"{other} on line {N(line)} says {value}{(high is null ? "" : $"—{high}")}{unit} for the same: {Of(same)}. Correct one, or tell them apart by period, kind or basis.";

    public string StatisticExcluded(string quote, string file, int line)
        => $"{Quoted(quote)} is a statistic in {file}, line {N(line)}, and excluded here. Delete one.";
}
