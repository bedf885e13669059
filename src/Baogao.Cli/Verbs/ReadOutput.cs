using System.Text.Encodings.Web;
using System.Text.Json;
using Baogao.Cli.Output;
using Baogao.Reading;
using Baogao.Reading.Formats;
using Spectre.Console;

namespace Baogao.Cli.Verbs;

/// <summary>Prints readings as they come: CSV, JSON lines, or a table for people.</summary>
internal sealed class ReadOutput : IDisposable
{
    private static readonly string[] TableColumns = ["report", "section", "class", "value", "value_high", "unit", "comparator", "measure", "kind", "period", "indicator", "subject", "wording", "tail", "confidence"];
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Stream stream = Console.OpenStandardOutput();
    private readonly string format;
    private readonly bool sections;
    private readonly IReadOnlyList<string> columns;
    private readonly ReadingCsvWriter? csv;
    private readonly Table? table;

    private ReadOutput(string format, bool sections)
    {
        this.format = format;
        this.sections = sections;
        columns = sections ? PartTable.Columns : format == "table" ? TableColumns : ReadingTable.Columns;
        csv = format == "csv" ? new ReadingCsvWriter(stream, columns) : null;
        table = format == "table" ? new Table().AddColumns([.. columns]) : null;
    }

    public static ReadOutput Open(string format, bool sections) => new(format, sections);

    public void Write(ReportReading reading, Func<Reading.Reading, bool> takes)
    {
        foreach (var cells in sections ? reading.Parts.Select(part => PartTable.Cells(reading.Report, part)) : reading.Readings.Where(takes).Select(Cells))
        {
            Write(cells);
        }
    }

    public void Dispose()
    {
        if (table is not null)
        {
            Terminal.Colours.Write(table);
        }

        csv?.Dispose();
        stream.Dispose();
    }

    private IReadOnlyList<string> Cells(Reading.Reading reading)
    {
        var cells = ReadingTable.Cells(reading);
        return format == "table" ? [.. columns.Select(column => cells[IndexOf(column)])] : cells;
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

    private static int IndexOf(string column) => ReadingTable.Columns.ToList().IndexOf(column);

    private void Write(IReadOnlyList<string> cells)
    {
        if (csv is not null)
        {
            csv.Write(cells);
        }
        else if (table is not null)
        {
            table.AddRow([.. cells.Select(cell => Markup.Escape(Visible.Line(cell)))]);
        }
        else
        {
            using (var json = new Utf8JsonWriter(stream, Json))
            {
                json.WriteStartObject();
                for (var i = 0; i < columns.Count; i++)
                {
                    Write(json, columns[i], cells[i]);
                }

                json.WriteEndObject();
            }

            stream.WriteByte((byte)'\n');
        }
    }
}
