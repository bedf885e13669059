using System.Text;
using CsvHelper;

namespace Baogao.Charts;

/// <summary>The table of a chart as CSV, each mark with what it leads back to.</summary>
internal static class ChartCsv
{
    // What several rows behind one mark are set apart by.
    private const string Joint = "; ";

    public static string Write(RenderedChart chart)
    {
        var texts = chart.Texts;
        using var text = new MemoryStream();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            Row(csv, texts.PanelHead(), texts.ItemHead(), texts.ValueHead(), texts.PeriodHead(), texts.KindHead(), texts.SectionHead(), texts.QuoteHead(), texts.SourceHead());
            foreach (var (panel, mark) in chart.Panels.SelectMany(panel => panel.Marks.Select(mark => (panel, mark))))
            {
                var (evidence, places) = (mark.Evidence, mark.Evidence.Source.Provenances);
                Row(
                    csv, panel.Title, mark.Category, evidence.Value, evidence.Period, evidence.Kind,
                    string.Join(Joint, places.Select(place => place.Section?.ToString() ?? "")),
                    string.Join(Joint, places.Select(place => place.Quote ?? "")),
                    string.Join(Joint, places.Select(place => texts.Name(place.Source.Title)).Distinct()));
            }
        }

        return Encoding.UTF8.GetString(text.ToArray()).TrimStart('\uFEFF');
    }

    private static void Row(CsvWriter csv, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
