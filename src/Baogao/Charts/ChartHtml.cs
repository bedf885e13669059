using System.Globalization;
using System.Net;
using System.Text;
using Baogao.Formatting;
using Baogao.Frames;

namespace Baogao.Charts;

/// <summary>A chart as HTML: title, picture, data table, caveats, source. The picture is SVG: it needs no script, and nothing is fetched.</summary>
internal static class ChartHtml
{
    /// <param name="chart">The chart.</param>
    /// <param name="forPage">True for a page that draws its charts by a script of its own: with a second picture for a phone, and the figure.</param>
    /// <param name="hasStill">False where a script draws it in any case.</param>
    public static string Write(RenderedChart chart, bool forPage, bool hasStill)
    {
        if (chart.Panels.Count == 0)
        {
            // Nothing to draw: one line says what would fill it.
            return $"<figure class=\"baogao-chart\" lang=\"{chart.LanguageTag}\" data-chart=\"{E(chart.Id)}\"><p class=\"baogao-nothing\"><strong>{Text(chart.Title)}</strong> — {Text(string.Join(' ', chart.Caveats))}</p></figure>";
        }

        var pictured = chart.Pictured;
        return string.Join('\n', (string[])
        [
            $"<figure class=\"baogao-chart\" lang=\"{chart.LanguageTag}\" data-chart=\"{E(chart.Id)}\">",
            $"<figcaption><strong>{Text(chart.Title)}</strong></figcaption>",
            .. chart.Unconfirmed.Length == 0 ? [] : (string[])[$"<p class=\"baogao-drafts\">{Text(chart.Unconfirmed)}</p>"],
            .. pictured.Panels.Count == 0 ? [] : (string[])[forPage ? Drawing(pictured, hasStill) : Image(pictured)],
            .. ChartTables.Write(chart, forPage),
            .. pictured.Panels.Count == 0 ? [] : (string[])[$"<details class=\"baogao-data\" open><summary>{chart.Texts.TableSummary()}</summary>", .. Table(pictured), "</details>"],
            .. chart.Caveats.Count == 0 ? [] : (string[])[$"<p class=\"baogao-read\"><strong>{chart.Texts.CaveatsHead()}</strong></p>", "<ul class=\"baogao-caveats\">", .. chart.Caveats.Select(caveat => $"<li>{Text(caveat)}</li>"), "</ul>"],
            $"<p class=\"baogao-source\"><small>{Text(chart.SourceLine)}</small></p>",
            .. forPage && pictured.Panels.Count > 0 ? (string[])[$"<script type=\"application/json\" class=\"baogao-figure\">{Json(pictured.ToFigureJson())}</script>"] : [],
            "</figure>",
        ]);

        string Text(string text) => ChineseMarks.Encode(text, chart.LanguageTag);
    }

    /// <summary>
    /// The panels in an <c>img</c>: front ends that sanitise HTML, as Jupyter Notebook 6 does until a notebook is trusted, drop <c>svg</c> elements and leave their words in a row.
    /// </summary>
    private static string Image(RenderedChart chart)
    {
        var svg = Convert.ToBase64String(Encoding.UTF8.GetBytes(StaticPicture.Bare(chart, Look.Of(Theme.Light))));
        return $"<div class=\"baogao-plot\"><img src=\"data:image/svg+xml;base64,{svg}\" width=\"{StaticPicture.WideWidth}\" style=\"max-width:100%;height:auto\" alt=\"{E(chart.AlternativeText)}\"></div>";
    }

    /// <summary>The panels for a wide window and for a phone, as elements of the page: its style sheet turns their colours over in the dark.</summary>
    private static string Drawing(RenderedChart chart, bool hasStill)
        => string.Concat(
            $"<div class=\"baogao-plot\" role=\"img\" aria-label=\"{E(chart.AlternativeText)}\">",
            hasStill ? $"<div class=\"baogao-wide\">{StaticPicture.Bare(chart, Look.Of(Theme.Light))}</div>" : "",
            hasStill ? $"<div class=\"baogao-phone\">{StaticPicture.Bare(chart, Look.Of(Theme.Light, Medium.Phone))}</div>" : "",
            "</div>");

    /// <summary>JSON so that it can stand in a script element: no end tag can occur in it.</summary>
    public static string Json(string json) => json.Replace("<", "\\u003c", StringComparison.Ordinal);

    private static IEnumerable<string> Table(RenderedChart chart)
    {
        var texts = chart.Texts;
        string[] heads = [texts.PanelHead(), texts.ItemHead(), texts.ValueHead(), texts.PeriodHead(), texts.KindHead(), texts.CitationHead()];
        yield return $"<table><thead><tr>{string.Concat(heads.Select(head => $"<th scope=\"col\"{TableHtml.Left}>{head}</th>"))}</tr></thead><tbody>";
        foreach (var (panel, mark) in chart.Panels.SelectMany(panel => panel.Marks.Select(mark => (panel, mark))))
        {
            string[] cells = [mark.Category, mark.Evidence.Value, mark.Evidence.Period, mark.Evidence.Kind, mark.Evidence.Citation];
            yield return $"<tr data-mark=\"{mark.Number.ToString(CultureInfo.InvariantCulture)}\"><th scope=\"row\"{TableHtml.Left}>{Text(panel.Title)}</th>{string.Concat(cells.Select(cell => $"<td{TableHtml.Left}>{Text(cell)}</td>"))}</tr>";
        }

        yield return "</tbody></table>";

        string Text(string text) => ChineseMarks.Encode(text, chart.LanguageTag);
    }

    private static string E(string text) => WebUtility.HtmlEncode(text);
}
