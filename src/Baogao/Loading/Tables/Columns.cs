using Baogao.Languages;
using Baogao.Loading.Problems;
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
internal sealed record ColumnDifference(ColumnFault Fault, int Index, string Name, Sentence Message);

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
            return [new(ColumnFault.Other, -1, "", Sentence.Of<ITableProblemTexts>(texts => texts.NotTheColumns(table.Name, table.Columns)))];
        }

        for (var i = 0; i < actual.Count; i++)
        {
            var name = actual[i];
            if (!table.Columns.Contains(name, StringComparer.Ordinal))
            {
                // A mistyped name is one fault, not an unknown and a missing column.
                var meant = Nearest.To(name, missing.Concat(optional)).Take(1).ToList();
                missing = [.. missing.Except(meant, StringComparer.Ordinal)];
                differences.Add(new(ColumnFault.Unknown, i, name, Sentence.Of<ITableProblemTexts>(texts => texts.UnknownColumn(name, table.Name, meant.FirstOrDefault()))));
            }
            else if (actual.Take(i).Contains(name, StringComparer.Ordinal))
            {
                differences.Add(new(ColumnFault.Twice, i, name, Sentence.Of<ITableProblemTexts>(texts => texts.ColumnTwice(name))));
            }
        }

        differences.AddRange(missing.Select(name => new ColumnDifference(ColumnFault.Missing, -1, name, Lacking(table, name))));
        if (differences.Count == 0 && actual.Zip(table.Columns).TakeWhile(pair => pair.First == pair.Second).Count() is var same && same < actual.Count)
        {
            differences.Add(new(ColumnFault.Order, same, actual[same],
                Sentence.Of<ITableProblemTexts>(texts => texts.ColumnOutOfOrder(actual[same], table.Columns[same], table.Columns))));
        }

        return differences;
    }

    private static Sentence Lacking(TableSchema table, string name)
        => Sentence.Of<ITableProblemTexts>(texts => texts.ColumnMissing(name, table.IndexOf(name) is > 0 and var index ? table.Columns[index - 1] : null));
}
