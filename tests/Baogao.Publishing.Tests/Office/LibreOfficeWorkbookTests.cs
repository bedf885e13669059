using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Notebooks.Tests;
using Baogao.Publishing.Office;
using Baogao.Tests.Analysis;

namespace Baogao.Publishing.Tests.Office;

/// <summary>What LibreOffice shows of a workbook.</summary>
[Trait("Category", "Slow")]
public sealed class LibreOfficeWorkbookTests : IDisposable
{
    // Every sheet as a CSV file, its cells as they are shown: comma, quotes, UTF-8, first line 1, all columns as text, all sheets.
    private const string Shown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_shows_each_cell_as_it_is_written()
    {
        string[] texts = ["=1+1", "007", "+86", "@a", "2.0", "<b>", "_x0041_", "“引号”，、", "two\nlines", "1e5", "2022-12-27"];
        decimal[] numbers = [2.70m, 6.10m, -22.4m, 0.000m, 1234567.5m, 100m, 0.0001m];
        var chart = ReportCharts.Targets(RealData.Gaohang).In(Language.Chinese);
        var path = folder.File("a.xlsx");
        File.WriteAllBytes(path, Workbook.Write(
            [
                new WorkbookSheet("Cells", ["text", "number"], [.. texts.Select((text, i) => (IReadOnlyList<WorkbookCell>)[WorkbookCell.Of(text), WorkbookCell.Of(i < numbers.Length ? numbers[i] : 1m)])]),
                ChartTableSheet.Of(chart) with { Name = "目标" },
            ],
            "T", DateTimeOffset.UnixEpoch, Language.Chinese.Texts()));

        using var made = LibreOffice.Convert(path, Shown);
        var lines = Csv(File.ReadAllText(made.File("out/a-Cells.csv")));
        Assert.Equal(texts, lines.Skip(1).Select(line => line[0]));
        Assert.Equal(["2.70", "6.10", "-22.4", "0.000", "1234567.5", "100", "0.0001"], lines.Skip(1).Take(numbers.Length).Select(line => line[1]));

        var shown = Csv(File.ReadAllText(made.File("out/a-目标.csv")));
        Assert.Equal(chart.Title, shown[0][0]);
        var rows = ChartRow.Of(chart).ToList();
        Assert.Equal(rows.Select(row => string.Join('|', row.Cells)), shown.Skip(2).Take(rows.Count).Select(line => string.Join('|', (string[])[.. line[..3], .. line[5..]])));
        Assert.Equal(rows.Select(row => row.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""), shown.Skip(2).Take(rows.Count).Select(line => line[3]));
    }

    /// <summary>The records of a CSV file.</summary>
    private static List<string[]> Csv(string text)
    {
        var (records, cells, cell, isQuoted) = (new List<string[]>(), new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when isQuoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append(text[i++]);
                    break;
                case '"':
                    isQuoted = !isQuoted;
                    break;
                case ',' when !isQuoted:
                    cells.Add(cell.ToString());
                    cell.Clear();
                    break;
                case '\n' when !isQuoted:
                    records.Add([.. cells, cell.ToString()]);
                    cells.Clear();
                    cell.Clear();
                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }

        return records;
    }
}
