using System.Text;
using Baogao.Loading;
using Baogao.Loading.Files;
using Baogao.Loading.Schema;
using Baogao.Loading.Tables;

namespace Baogao.Exchange.Workbooks;

/// <summary>One row of a table as its file holds it.</summary>
/// <param name="Cells">What the cells hold.</param>
/// <param name="Written">The same as they are written, with their quotation marks.</param>
/// <param name="End">The end of its line; empty where the file ends first.</param>
internal sealed record TableLine(IReadOnlyList<string> Cells, IReadOnlyList<string> Written, string End);

/// <summary>One table of a sound edition as its file holds it, so that it can be written again with every byte that did not change.</summary>
/// <param name="Path">The file.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Schema">Its columns, in the order of its header.</param>
/// <param name="Lines">The header, then the rows.</param>
internal sealed record TableText(string Path, byte[] Bytes, TableSchema Schema, IReadOnlyList<TableLine> Lines)
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>The rows without the header.</summary>
    public IEnumerable<TableLine> Rows => Lines.Skip(1);

    /// <summary>Reads the file of a table of which the loader found no fault.</summary>
    public static TableText Read(string directory, TableSchema schema)
    {
        var path = System.IO.Path.Join(directory, schema.FileName);
        var bytes = PlainFile.ReadBytes(path, EditionFolder.MostMegabytes);
        var text = Utf8.Text(bytes);
        List<TableLine> lines = [.. CsvRecords.Read(text).Zip(Split(text), Line)];
        return new TableText(path, bytes, schema.Having([.. lines[0].Cells]), lines);
    }

    /// <summary>The key of a row.</summary>
    public static string Key(TableSchema schema, IReadOnlyList<string> cells) => string.Join(", ", schema.Key.Select(column => cells[schema.IndexOf(column)]));

    /// <summary>The bytes of a file with other lines: a byte order mark stays.</summary>
    public byte[] With(IReadOnlyList<TableLine> lines)
    {
        var newLine = Lines[0].End.Length > 0 ? Lines[0].End : "\n";
        var text = new StringBuilder();
        foreach (var (i, line) in lines.Index())
        {
            var isLast = i == lines.Count - 1;
            text.AppendJoin(',', line.Written).Append(isLast ? Lines[^1].End : line.End.Length > 0 ? line.End : newLine);
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return Bytes.AsSpan().StartsWith(Mark) ? [.. Mark, .. bytes] : bytes;
    }

    private static TableLine Line(CsvRecord record, (string Text, string End) line)
        => new([.. record.Cells.Select(cell => cell.Text)],
            [.. record.Cells.Select((cell, i) => line.Text[(cell.Column - 1)..(i + 1 < record.Cells.Count ? record.Cells[i + 1].Column - 2 : line.Text.Length)])], line.End);

    private static IEnumerable<(string Text, string End)> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            var next = end == text.Length ? end : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
            yield return (text[start..end], text[end..next]);
            start = next;
        }
    }
}
