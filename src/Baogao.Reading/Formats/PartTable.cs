using System.Globalization;
using Baogao.Reading.Sections;

namespace Baogao.Reading.Formats;

/// <summary>The parts of a report and their times as a table that a person can correct and give back.</summary>
public static class PartTable
{
    private const int CellCount = 6;

    /// <summary>The columns, in their order.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["report", "position", "opening", "outlook", "period", "rule"];

    /// <summary>One part as cells.</summary>
    public static IReadOnlyList<string> Cells(string report, PartPeriod part)
        => [report, part.Position.ToString(CultureInfo.InvariantCulture), part.Opening, part.IsPlan ? "plan" : "review", Period(part), part.Rule];

    /// <summary>Reads a corrected table back: the parts of one report, in the order of the text.</summary>
    /// <exception cref="ReportFileException">A cell is not what its column holds; the message names line and column.</exception>
    public static IReadOnlyList<PartPeriod> Read(string path, string report)
    {
        var parts = new List<PartPeriod>();
        var line = 1;
        using var stream = File.OpenRead(path);
        using var csv = CsvHelper.CsvReader.Create(stream, new CsvHelper.CsvReaderOptions { HasHeader = true, Separator = ',' });
        while (csv.Read())
        {
            line++;
            if (csv.FieldCount < CellCount)
            {
                throw new ReportFileException($"{path}({line}): {csv.FieldCount} cells, expected {CellCount}: {string.Join(", ", Columns)}.");
            }

            if (csv.GetString(0) == report)
            {
                parts.Add(Part(path, line, csv.GetString(1), csv.GetString(2), csv.GetString(3), csv.GetString(4)));
            }
        }

        return [.. parts.OrderBy(part => part.Position)];
    }

    private static PartPeriod Part(string path, int line, string position, string opening, string outlook, string period)
    {
        if (!int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var at))
        {
            throw new ReportFileException($"{path}({line}): position is \"{position}\", expected a whole number from 0.");
        }

        if (outlook is not ("plan" or "review"))
        {
            throw new ReportFileException($"{path}({line}): outlook is \"{outlook}\", expected plan or review.");
        }

        var years = period.Split('/');
        if (years.Length > 2 || !years.All(year => year.Length == 4 && year.All(char.IsAsciiDigit)) || string.CompareOrdinal(years[0], years[^1]) > 0)
        {
            throw new ReportFileException($"{path}({line}): period is \"{period}\", expected a year (2025) or first and last year (2021/2025).");
        }

        return new PartPeriod(at, opening, outlook == "plan", int.Parse(years[0], CultureInfo.InvariantCulture), int.Parse(years[^1], CultureInfo.InvariantCulture), "given");
    }

    private static string Period(PartPeriod part)
        // No year is known: an empty cell to fill in.
        => part.FirstYear <= 0 ? "" : part.IsSpan ? $"{part.FirstYear:0000}/{part.LastYear:0000}" : part.FirstYear.ToString("0000", CultureInfo.InvariantCulture);
}
