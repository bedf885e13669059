using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Baogao.Notebooks.Publishing;

/// <summary>
/// One nbformat output as HTML: the richest form that a page can show. A chart is written anew from its data; no HTML of a notebook is taken as it is.
/// </summary>
internal static class PageOutput
{
    public static string ToHtml(PublicationFacts facts, JsonNode output) => (string?)output["output_type"] switch
    {
        "stream" => $"<pre>{Encode(Text(output["text"]))}</pre>",
        "error" => $"<pre class=\"error\">{Encode((string?)output["ename"] ?? "")}: {Encode((string?)output["evalue"] ?? "")}</pre>",
        _ => Bundle(facts, output["data"] as JsonObject),
    };

    /// <summary>A multi-line string of nbformat: one string, or a list of lines.</summary>
    public static string Text(JsonNode? node) => node switch
    {
        null => "",
        JsonArray lines => string.Concat(lines.Select(line => (string?)line)),
        _ => node.GetValue<string>(),
    };

    private static string Bundle(PublicationFacts facts, JsonObject? data)
    {
        if (data is null)
        {
            return "";
        }

        if (data[ReportChart.MimeType] is { } chart)
        {
            return $"<div class=\"scroll\">{ReportChart.FromJson(chart.ToJsonString()).ToHtml(draws: false)}</div>";
        }

        if (data[ChartFormats.Plotly] is JsonObject figure)
        {
            return $"<div class=\"scroll\">{OwnChart.ToHtml(facts, figure)}</div>";
        }

        if (data["text/html"] is { } html)
        {
            return CellHtml.ToHtml(facts, Text(html));
        }

        if (data["text/markdown"] is { } markdown)
        {
            return PageMarkdown.ToHtml(Text(markdown), facts.Language);
        }

        return Picture(data) is { } address
            ? $"<img alt=\"{facts.Say("A picture made by the code above", "由上面的代码生成的图")}\" src=\"{address}\">"
            : $"<pre>{Encode(Text(data["text/plain"]))}</pre>";
    }

    private static string? Picture(JsonObject data)
    {
        // In an img, an SVG runs no script and fetches nothing.
        if (data["image/svg+xml"] is { } svg)
        {
            return "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(Text(svg)));
        }

        return ((string[])["image/png", "image/jpeg"]).Where(type => data[type] is not null)
            .Select(type => $"data:{type};base64,{Encode(Text(data[type]).ReplaceLineEndings(""))}").FirstOrDefault();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
