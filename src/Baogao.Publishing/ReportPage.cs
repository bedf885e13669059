using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Baogao.Charts;
using Baogao.Frames;
using Baogao.Languages;
using Baogao.Loading.Files;
using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>An executed notebook on a page.</summary>
/// <param name="Name">File name without its ending: <c>03-targets</c>.</param>
/// <param name="Href">Where the executed notebook lies, relative to the page.</param>
/// <param name="Notebook">The executed notebook, nbformat 4.</param>
public sealed record PageNotebook(string Name, string Href, JsonNode Notebook)
{
    /// <summary>The language that is shown.</summary>
    public Language Language { get; init; }

    /// <summary>The notebook of the same cells with Chinese prose, which is shown by the ids of the cells where the language is Chinese; null where there is none.</summary>
    public JsonNode? Twin { get; init; }

    /// <summary>The texts that its charts speak.</summary>
    internal ITexts Texts { get => field ?? Language.Texts(); init; }
}

/// <summary>A page in another language.</summary>
/// <param name="Facts">What it says of itself in that language.</param>
/// <param name="Notebooks">The same notebooks in that language.</param>
public sealed record PageVersion(PublicationFacts Facts, IReadOnlyList<PageNotebook> Notebooks);

/// <summary>
/// The report page: every executed notebook in one self-contained HTML file. plotly.js is inside, nothing is fetched,
/// and only the page's own scripts may run (Content-Security-Policy by hash).
/// </summary>
public static class ReportPage
{
    /// <summary>Writes the page: the notebooks in the order given, those that draw a chart first.</summary>
    /// <param name="facts">What it says of itself, in the language that it opens in where the reader's is neither.</param>
    /// <param name="notebooks">The notebooks in that language.</param>
    /// <param name="other">The same in another language, which a reader can switch to; null for none.</param>
    public static string Write(PublicationFacts facts, IReadOnlyList<PageNotebook> notebooks, PageVersion? other = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(notebooks);
        var rows = new PageRows(facts.Editions.Select(edition => edition.Report).OfType<Report>());
        List<(PublicationFacts Facts, string Html)> versions = [Version(facts, notebooks, rows, other is not null)];
        if (other is not null)
        {
            versions.Add(Version(other.Facts with { IsHidden = true }, other.Notebooks, rows, hasOther: true));
        }

        return HtmlFile.Write(facts, ["page.css", "page-head.css", "page-charts.css", "page-print.css"], Scripts,
            $"""
            {string.Join('\n', versions.Select(version => version.Html))}
            <script type="application/json" id="rows">{ChartHtml.Json(rows.ToJson([.. versions.Select(version => version.Facts.Texts)], versions[0].Facts.Page.Charts))}</script>
            """);
    }

    private static readonly string[] Scripts =
        [HtmlFile.Resource("page-language.js"), PageScripts.Fold, HtmlFile.Resource("charts.js"), FrameHtml.SortScript, .. new[] { "tables.js", "page-tools.js", "page-rows.js", "page-search.js", "page-contents.js" }.Select(HtmlFile.Resource)];

    /// <summary>The whole page in one language.</summary>
    private static (PublicationFacts Facts, string Html) Version(PublicationFacts facts, IReadOnlyList<PageNotebook> notebooks, PageRows rows, bool hasOther)
    {
        List<PageNotebook> ordered = [.. Story.InOrder(notebooks)];
        facts = facts with { Page = new PageContext(rows, ["content", "rows", "palette", .. notebooks.Select(notebook => notebook.Name)]) };
        var sections = string.Join('\n', ordered.Select(notebook => Section(facts, notebook)));
        return (facts,
            $"""
            <div class="version" lang="{facts.LanguageTag}" data-version="{facts.LanguageTag[..2]}" data-title="{HtmlFile.Encode(facts.Title)}"{(facts.IsHidden ? " hidden" : "")}>
            {PageHead.Write(facts, ordered, hasOther)}
            <main {facts.At("content")}>{sections}</main>
            {Footer(facts)}
            {RowCard.Write(facts)}
            </div>
            """);
    }

    /// <summary>True where the file was written under this key, so that it need not be made again.</summary>
    public static bool IsMadeFrom(string path, string key) => Head(path).Contains(HtmlFile.KeyTag(key), StringComparison.Ordinal);

    /// <summary>True where the file is a page or slides, of whatever key.</summary>
    public static bool IsMade(string path) => Head(path).Contains(HtmlFile.KeyTagStart, StringComparison.Ordinal);

    // The tag stands in the head before everything that is long.
    private static string Head(string path)
    {
        // A page with plotly.js and many charts stays below this.
        if (PlainFile.Look(path, 1024) != FileRefusal.None)
        {
            return "";
        }

        using var reader = new StreamReader(path);
        var head = new char[4096];
        return new string(head, 0, reader.ReadBlock(head));
    }

    private static string Section(PublicationFacts facts, PageNotebook notebook) =>
        $"""
        <section class="notebook" {facts.At(notebook.Name)}>
        {Cells(facts, notebook)}
        <p class="quiet"><a href="{HtmlFile.Encode(notebook.Href)}">{HtmlFile.Encode(facts.Words.ExecutedNotebook(notebook.Name))}</a></p>
        </section>
        """;

    /// <summary>Prose and outputs in their order. The code stands folded behind the output that it made, and what made none with the next.</summary>
    private static string Cells(PublicationFacts facts, PageNotebook notebook)
    {
        var html = new StringBuilder();
        var code = new List<string>();
        foreach (var (number, cell) in Story.Cells(notebook).Index())
        {
            var source = PageOutput.Text(cell["source"]);
            if (PageOutput.Text(cell["cell_type"]) is var type && type != "code")
            {
                // A raw cell is for a converter that takes its format, never for a reader.
                html.AppendLine(type == "markdown" ? PageMarkdown.ToHtml(source, facts.Texts, new CellAttachments(cell["attachments"]), $"{notebook.Name}-{number}{(facts.IsHidden ? "-" + facts.LanguageTag : "")}") : "");
                continue;
            }

            code.Add(source);
            var outputs = (cell["outputs"] as JsonArray ?? []).Select(output => PageOutput.ToHtml(facts, output)).ToList();
            if (outputs.Count > 0)
            {
                outputs.ForEach(output => html.AppendLine(output));
                Fold();
            }
        }

        Fold();
        return html.ToString();

        void Fold()
        {
            if (code.Count > 0)
            {
                html.AppendLine(CultureInfo.InvariantCulture, $"<details class=\"code\"><summary>{facts.Words.Code()}</summary>{string.Concat(code.Select(source => $"<pre tabindex=\"0\"><code>{HtmlFile.Encode(source)}</code></pre>"))}</details>");
                code.Clear();
            }
        }
    }

    private static string Footer(PublicationFacts facts)
    {
        var editions = facts.Editions.Select(edition =>
            $"<li>{HtmlFile.Encode(edition.Title)} <code>{HtmlFile.Encode(edition.Name)}</code>, {facts.Words.Data()} <code>{HtmlFile.Encode(edition.Hash)}</code><ul>"
            + string.Concat(edition.Sources.Select(source => $"<li>{facts.Html(facts.Texts.Name(source.Title))}{(source.IsSecondary ? facts.Words.SecondaryMark() : "")}</li>")) + "</ul></li>");
        return
            $"""
            <footer><h2>{facts.Words.Sources()}</h2><ul>{string.Concat(editions)}</ul>
            <p>{facts.Words.MadeOn(facts.Day)}.</p></footer>
            """;
    }
}
