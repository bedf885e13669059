using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Baogao.Notebooks.Publishing;

/// <summary>An executed notebook on a page.</summary>
/// <param name="Name">File name without its ending: <c>03-targets-2023</c>.</param>
/// <param name="Href">Where the executed notebook lies, relative to the page.</param>
/// <param name="Notebook">The executed notebook, nbformat 4.</param>
public sealed record PageNotebook(string Name, string Href, JsonNode Notebook);

/// <summary>
/// The report page: every executed notebook in one self-contained HTML file. plotly.js is inside, nothing is fetched,
/// and only the page's own scripts may run (Content-Security-Policy by hash).
/// </summary>
public static partial class ReportPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="title">The edition's title.</param>
    /// <param name="made">When the run ended.</param>
    /// <param name="notebooks">The executed notebooks in the order of the page.</param>
    /// <param name="key">What <see cref="IsMadeFrom"/> knows the page by later; empty for nothing.</param>
    public static string Write(string title, DateTimeOffset made, IReadOnlyList<PageNotebook> notebooks, string key = "")
    {
        ArgumentNullException.ThrowIfNull(notebooks);
        var body = string.Join('\n', notebooks.Select(Section));
        string[] scripts = [PageScripts.PlotlyJs, PageScripts.Fold, ReportChart.DrawScript, FrameHtml.SortScript];
        return string.Join('\n', (string[])
        [
            "<!DOCTYPE html>",
            "<html lang=\"en\">",
            "<head>",
            "<meta charset=\"utf-8\">",
            $"<meta http-equiv=\"Content-Security-Policy\" content=\"{PageScripts.Policy(scripts)}\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<link rel=\"icon\" href=\"data:,\">",
            $"<title>{Encode(title)}</title>",
            KeyTag(key),
            $"<style>{PageScripts.Css}</style>",
            $"<script>{PageScripts.PlotlyJs}</script>",
            "</head>",
            "<body>",
            $"<header><h1>{Encode(title)}</h1>",
            $"<nav aria-label=\"Notebooks\"><ul>{string.Concat(notebooks.Select(n => $"<li><a href=\"#{Encode(n.Name)}\">{Encode(Heading(n))}</a></li>"))}</ul></nav></header>",
            $"<main>{body}</main>",
            $"<footer>Made by Baogao on {made.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC.</footer>",
            $"<script>{PageScripts.Fold}</script>",
            "</body>",
            "</html>",
            "",
        ]);
    }

    /// <summary>True where the page in a file was written under this key, so that it need not be made again.</summary>
    public static bool IsMadeFrom(string path, string key)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        // The tag stands in the head before everything that is long.
        using var reader = new StreamReader(path);
        var head = new char[4096];
        return new string(head, 0, reader.ReadBlock(head)).Contains(KeyTag(key), StringComparison.Ordinal);
    }

    private static string KeyTag(string key) => $"<meta name=\"baogao-key\" content=\"{Encode(key)}\">";

    private static string Section(PageNotebook notebook)
        => $"<section class=\"notebook\" id=\"{Encode(notebook.Name)}\">\n{string.Join('\n', Cells(notebook).Select(Cell))}\n"
            + $"<p class=\"quiet\"><a href=\"{Encode(notebook.Href)}\">The executed notebook</a></p>\n</section>";

    private static string Cell(JsonNode cell)
    {
        var source = PageOutput.Text(cell["source"]);
        if ((string?)cell["cell_type"] != "code")
        {
            return PageMarkdown.ToHtml(source);
        }

        var outputs = (cell["outputs"] as JsonArray ?? []).Select(output => PageOutput.ToHtml(output!));
        return $"<details class=\"code\"><summary>Code</summary><pre><code>{Encode(source)}</code></pre></details>\n{string.Join('\n', outputs)}";
    }

    private static IEnumerable<JsonNode> Cells(PageNotebook notebook) => (notebook.Notebook["cells"] as JsonArray ?? []).Select(cell => cell!);

    /// <summary>The first heading of its prose, or its name.</summary>
    private static string Heading(PageNotebook notebook) => Cells(notebook)
        .Where(cell => (string?)cell["cell_type"] == "markdown")
        .Select(cell => FirstHeading().Match(PageOutput.Text(cell["source"])))
        .FirstOrDefault(match => match.Success)?.Groups[1].Value.Trim() ?? notebook.Name;

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    [GeneratedRegex(@"^#\s+(.+)$", RegexOptions.Multiline)]
    private static partial Regex FirstHeading();
}
