using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baogao.Charts;
using Baogao.Languages;
using Baogao.Notebooks.Execution.Outputs;

namespace Baogao.Publishing;

/// <summary>
/// One nbformat output as HTML: the richest form that a page can show. A chart is written anew from its data, in the language of the page; no HTML of a notebook is taken as it is.
/// A form that cannot be shown costs that form, with a note: the next best one is shown.
/// </summary>
internal static class PageOutput
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The forms that a page shows, the richest first. Each gives null where the content is not of its type.</summary>
    private static readonly (string MimeType, Func<PublicationFacts, JsonNode, string?> Show)[] Forms =
    [
        (ReportChart.MimeType, Chart),
        (ChartFormats.Plotly, (facts, figure) => figure is JsonObject own ? PageChart.WriteOwn(facts, OwnChart.ToHtml(facts, own)) : null),
        ("text/html", (facts, html) => TextOf(html) is { } text ? CellHtml.ToHtml(facts, text) : null),
        ("text/markdown", (facts, markdown) => TextOf(markdown) is { } text ? PageMarkdown.ToHtml(text, facts.Texts) : null),
        .. PageImage.Types.Select(type => (type, (Func<PublicationFacts, JsonNode, string?>)((facts, image) => PageImage.Address(type, image) is { } address
            ? $"<img alt=\"{facts.Words.PictureByCode()}\" src=\"{address}\">" : null))),
        ("text/latex", (_, tex) => TextOf(tex) is { } text ? TexHtml.Block(text) : null),
        ("application/json", (_, json) => $"<pre>{HtmlFile.Encode(json.ToJsonString(Indented))}</pre>"),
        ("text/plain", (_, plain) => TextOf(plain) is { } text ? $"<pre>{TerminalText.ToHtml(text)}</pre>" : null),
    ];

    public static string ToHtml(PublicationFacts facts, JsonNode? output) => output is not JsonObject members ? Note(facts, "output") : TextOf(members["output_type"]) switch
    {
        "stream" => $"<pre>{TerminalText.ToHtml(Text(members["text"]))}</pre>",
        "error" => $"<pre class=\"error\">{TerminalText.ToHtml($"{Text(members["ename"])}: {Text(members["evalue"])}")}</pre>",
        _ when Data(members, facts.Texts) is { } data => Bundle(facts, data),
        _ when members["data"] is null => "",
        _ => Note(facts, "data"),
    };

    /// <summary>The forms of an output, in the language where it holds them in that one; null where it has none.</summary>
    public static JsonObject? Data(JsonNode? output, ITexts texts)
        => (output as JsonObject)?["data"] is JsonObject data ? LocalizedFormat.In(data, texts.Tag.Split('-')[0]) : null;

    /// <summary>A multi-line string of nbformat: one string, or a list of lines; empty for anything else.</summary>
    public static string Text(JsonNode? node) => TextOf(node) ?? "";

    /// <summary>A multi-line string of nbformat, or null for anything else.</summary>
    public static string? TextOf(JsonNode? node) => node switch
    {
        JsonArray lines => lines.All(line => TextOf(line) is not null && line is JsonValue) ? string.Concat(lines.Select(line => (string?)line)) : null,
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => null,
    };

    private static string Bundle(PublicationFacts facts, JsonObject data)
    {
        var failed = new List<string>();
        foreach (var (type, show) in Forms.Where(form => data.ContainsKey(form.MimeType)))
        {
            if (Shown(facts, show, data[type]) is { } html)
            {
                // Where nothing but text could be shown, a note names the rest.
                string[] hidden = type == "text/plain" ? [.. failed, .. Unknown(data)] : [.. failed];
                return html + (hidden.Length > 0 ? Note(facts, hidden) : "");
            }

            failed.Add(type);
        }

        return data.Count == 0 ? "" : Note(facts, [.. failed, .. Unknown(data)]);
    }

    private static string? Shown(PublicationFacts facts, Func<PublicationFacts, JsonNode, string?> show, JsonNode? content)
    {
        try
        {
            return content is null ? null : show(facts, content);
        }
        catch (Exception)
        {
            // What a notebook holds may be malformed in any way; that must not cost the publication.
            return null;
        }
    }

    private static string? Chart(PublicationFacts facts, JsonNode json) => PageChart.Write(facts, ChartFormats.Read(json, facts.Texts));

    private static IEnumerable<string> Unknown(JsonObject data) => data.Select(form => form.Key).Where(type => !Forms.Any(form => form.MimeType == type));

    private static string Note(PublicationFacts facts, params string[] what)
        => $"<p class=\"quiet\">{HtmlFile.Encode(facts.Words.NotShown(what))}</p>";
}
