using Baogao.Formatting;

namespace Baogao.Charts;

/// <summary>The table of a chart as CSV, each mark with what it leads back to.</summary>
internal static class ChartCsv
{
    public static string Write(RenderedChart chart) => CsvText.Write(ChartRow.Heads(chart.Texts), ChartRow.Of(chart).Select(row => row.Cells));
}
