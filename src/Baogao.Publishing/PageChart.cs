using System.Globalization;
using System.Text;
using Baogao.Charts;
using Baogao.Formatting;
using Baogao.Languages;

namespace Baogao.Publishing;

/// <summary>A chart of the library on the page: at an address of its own, with what a reader can do with it.</summary>
internal static class PageChart
{
    public static string Write(PublicationFacts facts, RenderedChart chart)
    {
        if (chart.Panels.Count == 0)
        {
            // Its notebook says what would fill it.
            return "";
        }

        var address = facts.Page.Place(chart);
        var isDrawn = chart.Pictured.Panels.Count > 0;
        return
            $"""
            <div class="chart" {facts.At(address)}>
            <div class="drawn"><div class="scroll">{(facts.IsHidden ? chart.ToHtmlWithoutStill() : chart.ToHtml(forPage: true))}</div>{(isDrawn ? Script("baogao-narrow", ChartHtml.Json(chart.ToNarrowFigureJson())) : "")}</div>
            {Tools(facts, chart, address, isDrawn)}{Script("baogao-marks", Rows(facts, chart))}
            </div>
            """;
    }

    /// <summary>A chart of a notebook's own, which leads back to no row.</summary>
    public static string WriteOwn(PublicationFacts facts, string html)
    {
        var address = facts.Page.PlaceOwn();
        return
            $"""
            <div class="chart" {facts.At(address)}>
            <div class="scroll">{html}</div>
            {Bar(facts, address, isDrawn: Has(html, "baogao-figure"), hasTable: Has(html, "baogao-data"), "", "")}
            </div>
            """;

        static bool Has(string html, string part) => html.Contains($"class=\"{part}\"", StringComparison.Ordinal);
    }

    private static string Tools(PublicationFacts facts, RenderedChart chart, string address, bool isDrawn)
    {
        IReaderTexts words = facts.Texts;
        var csv = Convert.ToBase64String(Encoding.UTF8.GetBytes('\uFEFF' + chart.ToCsv()));
        var reports = facts.Editions.Select(edition => edition.Report).OfType<Report>().ToList();
        (string Norm, string Text, string Tag)[] citations = [("GB/T 7714—2025", Citation.GbT(chart, reports), "zh-CN"), ("APA", Citation.Apa(chart, reports), "en")];
        var cite = citations[0].Text.Length == 0 ? "" : $"<details class=\"cite\"><summary>{words.Cite()}</summary>{string.Concat(citations.Select(each =>
            $"<p><strong>{each.Norm}</strong> <button type=\"button\" class=\"js\" data-do=\"copy\" data-done=\"{words.Copied()}\">{words.Copy()}</button></p><p class=\"citation\" lang=\"{each.Tag}\">{ChineseMarks.Encode(each.Text, each.Tag)}</p>"))}</details>";
        return Bar(facts, address, isDrawn, hasTable: true, $"<a download=\"{HtmlFile.Encode(chart.Id)}.csv\" href=\"data:text/csv;charset=utf-8;base64,{csv}\" aria-label=\"{words.Download("CSV")}\">CSV</a>", cite, chart.Id);
    }

    private static string Bar(PublicationFacts facts, string address, bool isDrawn, bool hasTable, string download, string cite, string? name = null)
    {
        IReaderTexts words = facts.Texts;
        var drawn = !isDrawn ? "" : string.Concat(
            !hasTable ? "" : $"<button type=\"button\" class=\"js\" data-do=\"table\" aria-pressed=\"false\">{words.AsTable()}</button>",
            Picture("svg"),
            Picture("png"));
        return $"<div class=\"tools\">{drawn}{download}<a href=\"#{HtmlFile.Encode(address)}\">{words.LinkToChart()}</a>{cite}</div>";

        string Picture(string format) => $"<button type=\"button\" class=\"js\" data-do=\"{format}\" data-name=\"{HtmlFile.Encode(name ?? address)}\" aria-label=\"{words.Download(format.ToUpperInvariant())}\">{format.ToUpperInvariant()}</button>";
    }

    /// <summary>For each mark the rows that it leads back to, by their numbers.</summary>
    private static string Rows(PublicationFacts facts, RenderedChart chart)
        => $"[{string.Join(',', chart.Marks.Select(mark => $"[{string.Join(',', facts.Page.Rows.Behind(mark.Evidence.Source).Select(row => row.ToString(CultureInfo.InvariantCulture)))}]"))}]";

    private static string Script(string name, string json) => $"<script type=\"application/json\" class=\"{name}\">{json}</script>";
}
