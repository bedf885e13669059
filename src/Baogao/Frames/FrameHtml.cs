using System.Data;
using Baogao.Languages;
using Baogao.Model;
using Deedle;
using Microsoft.Data.Analysis;

namespace Baogao.Frames;

/// <summary>Frames and series as compact, sortable HTML tables: the default formatter walks a frame's insides and writes megabytes.</summary>
public static class FrameHtml
{
    /// <summary>Rows that a table shows unless told otherwise.</summary>
    public const int MostRows = 100;

    /// <summary>
    /// The script that lets all tables of a page be sorted. It comes with each table, and a page that lets no script of a notebook run takes it
    /// once, after the tables, and allows it by its hash.
    /// </summary>
    public static string SortScript => TableHtml.SortScript;

    /// <summary>A Deedle frame or series, a Microsoft.Data.Analysis frame or a <see cref="DataTable"/>, as a table. Text is encoded.</summary>
    /// <param name="frame">The frame or series.</param>
    /// <param name="rows">How many rows to show; a note tells where there are more.</param>
    /// <exception cref="ArgumentException"><paramref name="frame"/> is none of these.</exception>
    public static string Of(object frame, int rows = MostRows) => Of(frame, CodeBook.Shared, Language.English.Texts(), rows);

    /// <summary>The same with heads and codes in words of a language; English has those of the data.</summary>
    internal static string Of(object frame, CodeBook codes, ITexts texts, int rows = MostRows)
    {
        var words = new TableWords(texts, codes);
        return TableHtml.Write(Content(frame, words.Value, rows), words);
    }

    /// <summary>What is shown of a frame or a series.</summary>
    /// <param name="frame">The frame or series.</param>
    /// <param name="value">How to name the one column of a series.</param>
    /// <param name="rows">How many rows to show.</param>
    internal static TableContent Content(object frame, string value, int rows)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return frame switch
        {
            DataFrame data => OfData(data, rows),
            DataTable table => OfTable(table, rows),
            IFrame deedle => deedle.Apply(new FrameReader(rows)),
            _ => SeriesTable.Content(frame, value, rows) ?? throw new ArgumentException($"A {frame.GetType().Name} is neither a frame nor a series of Deedle, nor a frame of Microsoft.Data.Analysis.", nameof(frame)),
        };
    }

    private static TableContent OfData(DataFrame frame, int rows)
    {
        var shown = (int)Math.Min(frame.Rows.Count, rows);
        var columns = frame.Columns.Select(column => new TableColumn(column.Name, [.. Enumerable.Range(0, shown).Select(row => column[row])])).ToList();
        return new TableContent(columns, Numbered(shown), (int)frame.Rows.Count);
    }

    private static TableContent OfTable(DataTable table, int rows)
    {
        var shown = table.Rows.Cast<DataRow>().Take(rows).ToList();
        var columns = table.Columns.Cast<DataColumn>().Select(column => new TableColumn(column.ColumnName, [.. shown.Select(row => row.IsNull(column) ? null : row[column])])).ToList();
        return new TableContent(columns, Numbered(shown.Count), table.Rows.Count);
    }

    private static IReadOnlyList<string> Numbered(int count) => [.. Enumerable.Range(0, count).Select(row => row.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    private static object? Cell<T>(OptionalValue<T> value) => value.HasValue ? value.Value : null;

    private sealed class FrameReader(int rows) : IFrameOperation<TableContent>
    {
        public TableContent Invoke<TRow, TColumn>(Frame<TRow, TColumn> frame)
        {
            var keys = frame.RowKeys.Take(rows).ToList();
            var columns = frame.ColumnKeys.Select(name =>
            {
                var column = frame.GetColumn<object>(name);
                return new TableColumn(CellText.Of(name), [.. keys.Select(key => Cell(column.TryGet(key)))]);
            });
            return new TableContent([.. columns], [.. keys.Select(key => CellText.Of(key))], frame.RowCount);
        }
    }
}
