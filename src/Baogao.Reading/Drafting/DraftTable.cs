using System.Text;
using Baogao.Formatting;
using Baogao.Loading.Schema;

namespace Baogao.Reading.Drafting;

/// <summary>A table of a draft edition: rows by column, written as the schema orders the columns. Optional columns that no row fills are left out.</summary>
/// <param name="Schema">The table.</param>
/// <param name="Rows">The cells of each row, by column; a column that is not there is empty.</param>
internal sealed record DraftTable(TableSchema Schema, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    /// <summary>The longest quote.</summary>
    internal int LongestQuote => Rows.Select(row => row.GetValueOrDefault("quote", "").Length).DefaultIfEmpty().Max();

    /// <summary>The schema with the columns that are written.</summary>
    internal TableSchema Written { get; } = Schema.Having([.. Rows.SelectMany(row => row.Where(cell => cell.Value.Length > 0).Select(cell => cell.Key)).Distinct()]);

    /// <summary>The file's text.</summary>
    internal string Text()
    {
        var text = new StringBuilder();
        text.AppendJoin(',', Written.Columns).Append('\n');
        foreach (var row in Rows)
        {
            text.AppendJoin(',', Written.Columns.Select(column => CsvCell.Of(row.GetValueOrDefault(column, "")))).Append('\n');
        }

        return text.ToString();
    }
}
