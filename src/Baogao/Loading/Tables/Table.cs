using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Schema;

namespace Baogao.Loading.Tables;

/// <summary>One table of an edition as it was read: its rows, each cell with its place in the file.</summary>
/// <param name="Schema">What the table should be.</param>
/// <param name="Path">The file as the user would write it.</param>
internal sealed record Table(TableSchema Schema, string Path)
{
    /// <summary>The rows that have as many cells as there are columns, in the order of the file.</summary>
    internal List<Row> Rows { get; } = [];

    /// <summary>False where the file or some of its rows could not be read: then a key that is not found may be among what is lost.</summary>
    internal bool IsWhole { get; set; } = true;
}

/// <summary>A cell: what it holds (without quotation marks around it) and the character in its line where it starts, from 1.</summary>
internal readonly record struct Cell(string Text, int Column);

/// <summary>One row of a table.</summary>
/// <param name="Table">The table.</param>
/// <param name="Line">The line in the file, from 1; the header is line 1.</param>
/// <param name="Cells">As many as the table has columns.</param>
internal sealed record Row(Table Table, int Line, IReadOnlyList<Cell> Cells)
{
    private HashSet<string>? faulty;

    /// <summary>False where a cell cannot be used: rules on meaning leave the row alone, so that one fault is reported once.</summary>
    internal bool IsSound => faulty is null;

    /// <summary>What the cell of a column holds; empty where the file does without the column.</summary>
    internal string this[string column] => Table.Schema.IndexOf(column) is >= 0 and var index ? Cells[index].Text : "";

    /// <summary>A problem with the cell of a column.</summary>
    internal Problem Problem(ProblemCode code, string column, Sentence message, Severity severity = Severity.Error)
        => new(code, severity, Table.Path, Line, Table.Schema.IndexOf(column) is >= 0 and var index ? Cells[index].Column : 0, column, message);

    /// <summary>True where a problem with the cell of a column was told already.</summary>
    internal bool IsFaulty(string column) => faulty?.Contains(column) == true;

    /// <summary>Notes that the cell of a column cannot be used.</summary>
    internal void Spoil(string column) => (faulty ??= new HashSet<string>(StringComparer.Ordinal)).Add(column);

    /// <summary>The row's key as messages name it.</summary>
    internal string Key => string.Join(", ", Table.Schema.Key.Select(column => this[column]));
}
