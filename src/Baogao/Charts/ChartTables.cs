using System.Globalization;
using Baogao.Formatting;
using Baogao.Frames;

namespace Baogao.Charts;

/// <summary>The tables of a chart as HTML. They are sorted and searched by the script that frames have; without it they are whole.</summary>
internal static class ChartTables
{
    /// <param name="chart">The chart.</param>
    /// <param name="isPage">True for a page, which has the script for all of its tables.</param>
    public static IEnumerable<string> Write(RenderedChart chart, bool isPage)
    {
        var tables = chart.Panels.Where(panel => panel.Form == MarkForm.Table).ToList();
        foreach (var panel in tables)
        {
            var script = isPage || panel != tables[^1] ? "" : $"<script>{FrameHtml.SortScript}</script>";
            yield return $"<p class=\"baogao-table\"><strong>{Text(panel.Title)}</strong></p>";
            yield return $"<div class=\"baogao-frame\"><table><thead><tr>{string.Concat(panel.Columns.Append(chart.Texts.CitationHead()).Select(head => $"<th scope=\"col\"{TableHtml.Left}>{Text(head)}</th>"))}</tr></thead><tbody>";
            var isNumeric = panel.Marks.Any(mark => mark.Value != 0);
            foreach (var mark in panel.Marks)
            {
                var value = isNumeric ? $" data-value=\"{mark.Value.ToString(CultureInfo.InvariantCulture)}\"" : "";
                yield return $"<tr data-mark=\"{mark.Number.ToString(CultureInfo.InvariantCulture)}\"><th scope=\"row\"{TableHtml.Left}>{Text(mark.Category)}</th><td{TableHtml.Left}{value}>{Text(mark.Label)}</td>{string.Concat(mark.Cells.Append(mark.Evidence.Citation).Select(cell => $"<td{TableHtml.Left}>{Text(cell)}</td>"))}</tr>";
            }

            yield return $"</tbody></table>{script}</div>";
        }

        string Text(string text) => ChineseMarks.Encode(text, chart.LanguageTag);
    }
}
