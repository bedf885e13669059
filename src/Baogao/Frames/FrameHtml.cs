using System.Globalization;
using System.Net;
using Deedle;

namespace Baogao;

/// <summary>Frames as compact HTML tables: the default formatter walks a Deedle frame's insides and writes megabytes.</summary>
public static class FrameHtml
{
    /// <summary>Rows that a table shows before it is cut.</summary>
    public const int MostRows = 100;

    /// <summary>
    /// A Deedle frame as a table: row keys first, numbers at the right, missing values as a dash; after <see cref="MostRows"/> rows
    /// a note says how to see the rest. Text is encoded.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="frame"/> is no Deedle frame.</exception>
    public static string Of(object frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return frame is IFrame deedle
            ? deedle.Apply(new Writer())
            : throw new ArgumentException($"A {frame.GetType().Name} is no Deedle frame.", nameof(frame));
    }

    private static string Table(IReadOnlyList<string> columns, IReadOnlyList<bool> numeric, IEnumerable<(string Key, IReadOnlyList<object?> Cells)> rows, int count)
    {
        var head = string.Concat(columns.Select((name, i) => $"<th scope=\"col\"{Right(numeric[i])}>{E(name)}</th>"));
        var body = rows.Select(row =>
            $"<tr><th scope=\"row\">{E(row.Key)}</th>{string.Concat(row.Cells.Select((cell, i) => $"<td{Right(numeric[i])}>{E(Text(cell))}</td>"))}</tr>");
        var note = count > MostRows
            ? string.Create(CultureInfo.InvariantCulture, $"\n<p><small>{MostRows} of {count} rows. To see others: frame.Rows[key], or filter before you show.</small></p>")
            : "";
        return $"<table class=\"baogao-frame\"><thead><tr><th></th>{head}</tr></thead><tbody>\n{string.Join('\n', body)}\n</tbody></table>{note}";
    }

    private static string Right(bool numeric) => numeric ? " style=\"text-align:right\"" : "";

    private static string Text(object? cell) => cell switch
    {
        null => "–",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    private static string E(string text) => WebUtility.HtmlEncode(text);

    private sealed class Writer : IFrameOperation<string>
    {
        public string Invoke<TRow, TColumn>(Frame<TRow, TColumn> frame)
        {
            var columns = frame.ColumnKeys.ToList();
            var series = columns.Select(column => frame.GetColumn<object>(column)).ToList();
            var numeric = series.Select(column => column.Values.Any() && column.Values.All(value => value is decimal or double or int or long or float)).ToList();
            var keys = frame.RowKeys.Take(MostRows);
            return Table(
                [.. columns.Select(column => column?.ToString() ?? "")],
                numeric,
                keys.Select(key => (key?.ToString() ?? "", (IReadOnlyList<object?>)[.. series.Select(column => Cell(column.TryGet(key)))])),
                frame.RowCount);
        }

        private static object? Cell(OptionalValue<object> value) => value.HasValue ? value.Value : null;
    }
}
