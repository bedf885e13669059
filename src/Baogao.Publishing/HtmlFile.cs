using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Baogao.Charts;

namespace Baogao.Publishing;

/// <summary>The frame of a publication: one HTML file that holds plotly.js, its style and its scripts, under a policy that lets these run and no others.</summary>
internal static class HtmlFile
{
    /// <summary>Writes the file.</summary>
    /// <param name="facts">Its title, language and key.</param>
    /// <param name="styles">The resources that are its style sheets, in order.</param>
    /// <param name="scripts">The scripts at its end, in order.</param>
    /// <param name="body">The body; what it takes from data must be encoded.</param>
    public static string Write(PublicationFacts facts, IReadOnlyList<string> styles, IReadOnlyList<string> scripts, string body)
        => string.Join('\n', (string[])
        [
            "<!DOCTYPE html>",
            $"<html lang=\"{facts.LanguageTag}\">",
            "<head>",
            "<meta charset=\"utf-8\">",
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"{PageScripts.Policy([PageScripts.PlotlyJs, .. scripts])}\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<link rel=\"icon\" href=\"data:,\">",
            $"<title>{Encode(facts.Title)}</title>",
            KeyTag(facts.Key),
            $"<style>{string.Concat(styles.Select(Resource))}{DarkStills}{LessMotion}</style>",
            $"<script>{PageScripts.PlotlyJs}</script>",
            "</head>",
            "<body>",
            body,
            $"<script type=\"application/json\" id=\"palette\">{ChartHtml.Json(new JsonObject(ReportChart.DarkColours.Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)pair.Value))).ToJsonString())}</script>",
            .. scripts.Select(script => $"<script>{script}</script>"),
            "</body>",
            "</html>",
            "",
        ]);

    // plotly.js fades some of its parts in and out.
    private const string LessMotion = "@media (prefers-reduced-motion: reduce) { *, ::before, ::after { animation: none !important; transition: none !important; scroll-behavior: auto !important; } }\n";

    // Still pictures are drawn in light colours; the dark ones are their counterparts.
    private static readonly string DarkStills = "@media screen and (prefers-color-scheme: dark) { "
        + string.Concat(ReportChart.DarkColours.SelectMany(pair => (string[])["fill", "stroke"], (pair, of) => $":is(.baogao-wide, .baogao-phone) [{of}=\"{pair.Key}\"] {{ {of}: {pair.Value}; }} ")) + "}\n";

    /// <summary>A text as HTML.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>The tag by which a file is known later.</summary>
    public static string KeyTag(string key) => $"{KeyTagStart}{Encode(key)}\">";

    /// <summary>How the tag starts.</summary>
    public const string KeyTagStart = "<meta name=\"baogao-key\" content=\"";

    /// <summary>A text that is embedded in the assembly.</summary>
    public static string Resource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
