using CsvHelper;

namespace Baogao.Reading.Formats;

/// <summary>Writes rows as CSV, as they come: no report is kept.</summary>
public sealed class ReadingCsvWriter : IDisposable
{
    private readonly CsvWriter csv;

    /// <summary>Writes the header to a stream, which stays open.</summary>
    public ReadingCsvWriter(Stream stream, IReadOnlyList<string> columns)
    {
        csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        Write(columns);
    }

    /// <summary>Writes a row.</summary>
    public void Write(IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }

    /// <summary>Writes what is left.</summary>
    public void Dispose() => csv.Dispose();
}
