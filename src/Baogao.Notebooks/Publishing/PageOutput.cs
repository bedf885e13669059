using System.Net;
using System.Text.Json.Nodes;

namespace Baogao.Notebooks.Publishing;

/// <summary>One nbformat output as HTML: the richest form that a page can show.</summary>
internal static class PageOutput
{
    public static string ToHtml(JsonNode output) => (string?)output["output_type"] switch
    {
        "stream" => $"<pre>{Encode(Text(output["text"]))}</pre>",
        "error" => $"<pre class=\"error\">{Encode((string?)output["ename"] ?? "")}: {Encode((string?)output["evalue"] ?? "")}</pre>",
        _ => Bundle(output["data"] as JsonObject),
    };

    /// <summary>A multi-line string of nbformat: one string, or a list of lines.</summary>
    public static string Text(JsonNode? node) => node switch
    {
        null => "",
        JsonArray lines => string.Concat(lines.Select(line => (string?)line)),
        _ => node.GetValue<string>(),
    };

    private static string Bundle(JsonObject? data)
    {
        if (data is null)
        {
            return "";
        }

        if (data["text/html"] is { } html)
        {
            return $"<div class=\"scroll\">{Text(html)}</div>";
        }

        if (data["text/markdown"] is { } markdown)
        {
            return PageMarkdown.ToHtml(Text(markdown));
        }

        return data["image/png"] is { } png
            ? $"<img alt=\"\" src=\"data:image/png;base64,{Encode(Text(png).ReplaceLineEndings(""))}\">"
            : $"<pre>{Encode(Text(data["text/plain"]))}</pre>";
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
