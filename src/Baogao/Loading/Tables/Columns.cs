using Baogao.Loading.Schema;

namespace Baogao.Loading.Tables;

/// <summary>How column names differ from those that a table should have.</summary>
internal enum ColumnFault
{
    /// <summary>Most are missing: this is something else.</summary>
    Other,

    /// <summary>One is missing.</summary>
    Missing,

    /// <summary>One is not known.</summary>
    Unknown,

    /// <summary>One is there twice.</summary>
    Twice,

    /// <summary>All are there, in another order.</summary>
    Order,
}

/// <summary>One difference.</summary>
/// <param name="Fault">Of which kind.</param>
/// <param name="Index">Place among the actual names, from 0; -1 where the name is not among them.</param>
/// <param name="Name">The column.</param>
/// <param name="Message">What, expected, mend.</param>
internal sealed record ColumnDifference(ColumnFault Fault, int Index, string Name, string Message);

/// <summary>Compares column names: those of a header, or those of a schema in <c>datapackage.json</c>.</summary>
internal static class Columns
{
    /// <summary>How the names differ from the columns of a table. An optional column may be missing.</summary>
    internal static IReadOnlyList<ColumnDifference> Compare(TableSchema whole, IReadOnlyList<string> actual)
    {
        var table = whole.Having(actual);
        var differences = new List<ColumnDifference>();
        var missing = table.Columns.Except(actual, StringComparer.Ordinal).ToList();
        var optional = whole.Columns.Except(table.Columns, StringComparer.Ordinal).ToList();
        if (missing.Count * 2 > table.Columns.Count)
        {
            return [new(ColumnFault.Other, -1, "", $"These are not the columns of {table.Name}. They are {string.Join(",", table.Columns)}.")];
        }

        for (var i = 0; i < actual.Count; i++)
        {
            var name = actual[i];
            if (!table.Columns.Contains(name, StringComparer.Ordinal))
            {
                // A mistyped name is one fault, not an unknown and a missing column.
                var meant = Nearest.To(name, missing.Concat(optional)).Take(1).ToList();
                missing = [.. missing.Except(meant, StringComparer.Ordinal)];
                differences.Add(new(ColumnFault.Unknown, i, name, meant is [var near]
                    ? $"{Say.Quoted(name)} is no column of {table.Name}. Did you mean {near}?"
                    : $"{Say.Quoted(name)} is no column of {table.Name}. Take it out; remarks belong in a note."));
            }
            else if (actual.Take(i).Contains(name, StringComparer.Ordinal))
            {
                differences.Add(new(ColumnFault.Twice, i, name, $"The column {name} is there twice. Take one out."));
            }
        }

        differences.AddRange(missing.Select(name => new ColumnDifference(ColumnFault.Missing, -1, name, Lacking(table, name))));
        if (differences.Count == 0 && actual.Zip(table.Columns).TakeWhile(pair => pair.First == pair.Second).Count() is var same && same < actual.Count)
        {
            differences.Add(new(ColumnFault.Order, same, actual[same],
                $"{actual[same]} stands where {table.Columns[same]} is expected. The order is {string.Join(",", table.Columns)}."));
        }

        return differences;
    }

    private static string Lacking(TableSchema table, string name)
        => table.IndexOf(name) is > 0 and var index
            ? $"The column {name} is missing. It stands after {table.Columns[index - 1]}."
            : $"The column {name} is missing. It is the first.";
}
