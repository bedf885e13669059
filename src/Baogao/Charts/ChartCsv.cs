using System.Text;
using CsvHelper;

namespace Baogao.Charts;

/// <summary>The table of a chart as CSV, each mark with what it leads back to.</summary>
internal static class ChartCsv
{
    public static string Write(RenderedChart chart)
    {
        using var text = new MemoryStream();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            Row(csv, ChartRow.Heads(chart.Texts));
            foreach (var row in ChartRow.Of(chart))
            {
                Row(csv, row.Cells);
            }
        }

        return Encoding.UTF8.GetString(text.ToArray()).TrimStart('\uFEFF');
    }

    private static void Row(CsvWriter csv, IReadOnlyList<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
