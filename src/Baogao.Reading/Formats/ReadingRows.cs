using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Baogao.Formatting;

namespace Baogao.Reading.Formats;

/// <summary>Rows of readings, or of parts, as the lines of a file: UTF-8, with a line feed.</summary>
public static class ReadingRows
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A row as a line of CSV; the names of the columns make the first one.</summary>
    public static byte[] Csv(IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return Encoding.UTF8.GetBytes(string.Join(',', cells.Select(CsvCell.Of)) + "\n");
    }

    /// <summary>A row as a JSON object in a line. Numbers are numbers, an empty one is null.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="cells">The cells, in the order of the columns.</param>
    public static byte[] Json(IReadOnlyList<string> columns, IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(cells);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            for (var i = 0; i < columns.Count; i++)
            {
                Write(json, columns[i], cells[i]);
            }

            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, string column, string cell)
    {
        if (column is "position" or "value" or "value_high" || column.StartsWith("confidence", StringComparison.Ordinal))
        {
            json.WritePropertyName(column);
            json.WriteRawValue(cell.Length > 0 ? cell : "null");
        }
        else
        {
            json.WriteString(column, cell);
        }
    }
}
