using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using Wcwidth;

namespace Baogao.Exchange.Sql;

/// <summary>A result as text: for the eye, as CSV and as JSON.</summary>
public static class ResultText
{
    /// <summary>The columns of a terminal that one cell takes at most.</summary>
    public const int WidestCell = 60;

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A table in plain text: columns aligned in a font where a Chinese character takes two places, numbers to the right, NULL for what is not there. A longer cell ends with an ellipsis.</summary>
    /// <param name="result">The result.</param>
    /// <param name="rows">How many of its rows to show, from 0.</param>
    public static string Table(SqlResult result, int rows)
    {
        ArgumentNullException.ThrowIfNull(result);
        var shown = result.Rows.Take(rows).Select(row => row.Select(cell => Cut(Cell(cell) ?? "NULL")).ToList()).ToList();
        var heads = result.Columns.Select(column => Cut(column.Name)).ToList();
        var widths = heads.Select((head, i) => shown.Select(row => Width(row[i])).Prepend(Width(head)).Max()).ToList();
        var text = new StringBuilder();
        Line(heads);
        text.Append(string.Join("-+-", widths.Select(width => new string('-', width)))).Append('\n');
        shown.ForEach(Line);
        return text.ToString();

        void Line(List<string> cells)
            => text.Append(string.Join(" | ", cells.Select((cell, i) => Padded(cell, widths[i], result.Columns[i].IsNumber))).TrimEnd()).Append('\n');
    }

    /// <summary>Writes CSV (RFC 4180, UTF-8, a line feed after each row) with a header; NULL is an empty cell. The stream stays open.</summary>
    public static void WriteCsv(SqlResult result, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        foreach (var cells in result.Rows.Select(row => row.Select(Cell)).Prepend(result.Columns.Select(column => column.Name)))
        {
            foreach (var cell in cells)
            {
                csv.WriteField(cell ?? "");
            }

            csv.EndRecord();
        }
    }

    /// <summary>Writes JSON, an object a line; decimals keep all digits, NULL is null. The stream stays open.</summary>
    public static void WriteJson(SqlResult result, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(result);
        foreach (var row in result.Rows)
        {
            using (var json = new Utf8JsonWriter(stream, Json))
            {
                json.WriteStartObject();
                for (var i = 0; i < row.Count; i++)
                {
                    json.WritePropertyName(result.Columns[i].Name);
                    Write(json, row[i]);
                }

                json.WriteEndObject();
            }

            stream.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case bool flag: json.WriteBooleanValue(flag); break;
            case int or long or decimal: json.WriteRawValue(Cell(cell)!); break;
            case double number when double.IsFinite(number): json.WriteNumberValue(number); break;
            case null or double: json.WriteNullValue(); break;
            default: json.WriteStringValue(Cell(cell)); break;
        }
    }

    private static string? Cell(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => (string)value,
    };

    private static string Padded(string cell, int width, bool right)
    {
        var blanks = new string(' ', width - Width(cell));
        return right ? blanks + cell : cell + blanks;
    }

    // A line end in a cell would end the row.
    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (Width(line) <= WidestCell)
        {
            return line;
        }

        var (cut, width) = (new StringBuilder(), 0);
        foreach (var rune in line.EnumerateRunes().TakeWhile(rune => (width += Width(rune)) < WidestCell))
        {
            cut.Append(rune);
        }

        return cut.Append('…').ToString();
    }

    private static int Width(string text) => text.EnumerateRunes().Sum(Width);

    private static int Width(Rune rune) => Math.Max(0, UnicodeCalculator.GetWidth(rune.Value));
}
