using System.Text;
using Baogao.Loading;
using Baogao.Loading.Files;

namespace Baogao.Reading.Confirming;

/// <summary>A file as it should be.</summary>
/// <param name="Path">The file.</param>
/// <param name="Before">What it held when it was read; null where it was not there.</param>
/// <param name="After">What it should hold.</param>
public sealed record FileChange(string Path, byte[]? Before, byte[] After)
{
    /// <summary>Whether the file still holds what it held when it was read.</summary>
    public bool IsAsRead() => Before is null ? !File.Exists(Path) : File.Exists(Path) && File.ReadAllBytes(Path).AsSpan().SequenceEqual(Before);
}

/// <summary>Empties the cells <c>review</c> and <c>confidence</c> of rows. Every other byte of a table stays: line ends, quotation marks, byte order mark, last line.</summary>
internal static class ConfirmedFiles
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The tables of rows as they are once these are confirmed. Nothing is written.</summary>
    /// <exception cref="ConfirmingRefusedException">A table changed since the rows were read.</exception>
    public static IReadOnlyList<FileChange> Of(IEnumerable<DraftRow> rows) => [.. rows.GroupBy(row => row.Row.Table.Path, StringComparer.Ordinal).Select(table => Change(table.Key, table))];

    private static FileChange Change(string path, IEnumerable<DraftRow> rows)
    {
        var bytes = PlainFile.ReadBytes(path, EditionFolder.MostMegabytes);
        var text = Decode(path, bytes);
        var starts = LineStarts(text);
        var cells = rows.SelectMany(row => new[] { (Row: row, Column: "review"), (Row: row, Column: "confidence") }.Where(cell => row.Row.Table.Schema.IndexOf(cell.Column) >= 0))
            .Select(cell => Span(path, text, starts, cell.Row, cell.Column)).OrderBy(span => span.Start).ToList();
        var (after, at) = (new StringBuilder(text.Length), 0);
        foreach (var (start, end) in cells)
        {
            after.Append(text, at, start - at);
            at = end;
        }

        return new FileChange(path, bytes, Strict.GetBytes(after.Append(text, at, text.Length - at).ToString()));
    }

    private static string Decode(string path, byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            throw Changed(path);
        }
    }

    /// <summary>Where a cell stands in the text, its quotation marks included.</summary>
    private static (int Start, int End) Span(string path, string text, List<int> starts, DraftRow row, string column)
    {
        var index = row.Row.Table.Schema.IndexOf(column);
        if (row.Row.Line > starts.Count)
        {
            throw Changed(path);
        }

        var line = starts[row.Row.Line - 1];
        var start = line + row.Row.Cells[index].Column - 1;
        var end = index + 1 < row.Row.Cells.Count ? line + row.Row.Cells[index + 1].Column - 2 : EndOfLine(text, start);
        return start <= end && end <= text.Length && text[start..end].Trim('"') == row.Row.Cells[index].Text ? (start, end) : throw Changed(path);
    }

    private static int EndOfLine(string text, int from)
        => from > text.Length ? from : text.AsSpan(from).IndexOfAny('\r', '\n') is >= 0 and var length ? from + length : text.Length;

    // A byte order mark is no part of the first line.
    private static List<int> LineStarts(string text)
    {
        var starts = new List<int> { text.StartsWith('\uFEFF') ? 1 : 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }

    private static ConfirmingRefusedException Changed(string path) => new($"{path} changed while it was read. Nothing was written. Run the command again.");
}
