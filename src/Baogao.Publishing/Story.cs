using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baogao.Charts;
using Baogao.Languages;
using Baogao.Notebooks.Documents;

namespace Baogao.Publishing;

/// <summary>What an executed notebook has to present: its heading, its pictures and its caveats.</summary>
/// <param name="Heading">The first heading of its prose, or its name.</param>
/// <param name="Pictures">The pictures of its outputs, in order; a chart of many rows gives several.</param>
/// <param name="Caveats">The prose under its heading "Caveats" (注意事项, 局限), as Markdown; empty where it has none.</param>
internal sealed partial record Story(string Heading, IReadOnlyList<StoryPicture> Pictures, string Caveats)
{
    /// <summary>The tag of a cell whose pictures are for the appendix of the slides.</summary>
    private const string Appendix = "appendix";

    // Slides, deck and images ask for the same stories, whose pictures take their time.
    private static readonly ConditionalWeakTable<PageNotebook, Story> Told = [];

    public static Story Of(PageNotebook notebook) => Told.GetValue(notebook, Tell);

    private static Story Tell(PageNotebook notebook)
    {
        var heading = HeadingOf(notebook);
        var caveats = Headings(notebook).FirstOrDefault(part => part.Level == 2 && CaveatsWord().IsMatch(part.Text));
        return new Story(heading, [.. PicturesOf(notebook, heading)], caveats?.Body ?? "");
    }

    /// <summary>The first heading of the prose, or the notebook's name.</summary>
    public static string HeadingOf(PageNotebook notebook)
        => Headings(notebook).FirstOrDefault(heading => heading is { Level: 1, Text.Length: > 0 })?.Text ?? notebook.Name;

    // The language of a twin's prose.
    private const string TwinLetters = "zh";

    /// <summary>The cells that a publication shows: prose in its language where a twin has it, code and outputs of the notebook that was run.</summary>
    public static IEnumerable<JsonNode> Cells(PageNotebook notebook)
    {
        var twin = notebook.Language.Letters() == TwinLetters ? Prose(notebook.Twin).Where(cell => Id(cell).Length > 0).DistinctBy(Id).ToDictionary(Id) : [];
        return (notebook.Notebook["cells"] as JsonArray ?? []).Select(cell => IsProse(cell) && twin.GetValueOrDefault(Id(cell!)) is { } chinese ? chinese : cell!);
    }

    private static IEnumerable<JsonNode> Prose(JsonNode? notebook) => (notebook?["cells"] as JsonArray ?? []).Where(IsProse).Select(cell => cell!);

    private static bool IsProse(JsonNode? cell) => PageOutput.Text(cell?["cell_type"]) == "markdown";

    private static string Id(JsonNode cell) => PageOutput.Text(cell["id"]);

    /// <summary>The notebooks in the order of the publication: those without a drawn chart come last.</summary>
    public static IEnumerable<PageNotebook> InOrder(IEnumerable<PageNotebook> notebooks) => notebooks.OrderBy(notebook => !DrawsChart(notebook));

    /// <summary>True where a notebook has a chart that is more than rows of words.</summary>
    private static bool DrawsChart(PageNotebook notebook) => Cells(notebook).SelectMany(cell => cell["outputs"] as JsonArray ?? []).Any(output => (output as JsonObject)?["data"] is JsonObject data
        && (data[ReportChart.MimeType] is { } chart ? IsDrawn(chart) : data.ContainsKey(ChartFormats.Plotly)));

    private static bool IsDrawn(JsonNode chart) => chart is JsonObject members && members["panels"] is JsonArray panels && panels.Any(panel => PageOutput.Text((panel as JsonObject)?["form"]) is not (nameof(MarkForm.Table) or nameof(MarkForm.List) or ""));

    private static IEnumerable<MarkdownHeading> Headings(PageNotebook notebook)
        => Cells(notebook).Where(IsProse).SelectMany(cell => MarkdownHeading.Of(PageOutput.Text(cell["source"])));

    /// <summary>The charts of the library among the outputs, each with the heading that it stands under. One that cannot be read or that shows nothing is none.</summary>
    public static IEnumerable<(RenderedChart Chart, string Topic)> Charts(PageNotebook notebook)
    {
        foreach (var (_, topic, data) in Outputs(Cells(notebook), HeadingOf(notebook), notebook.Texts))
        {
            if (StoryPicture.Chart(data, notebook.Texts) is { Panels.Count: > 0 } chart)
            {
                yield return (chart, topic);
            }
        }
    }

    private static IEnumerable<StoryPicture> PicturesOf(PageNotebook notebook, string heading)
        => Outputs(Cells(notebook), heading, notebook.Texts).SelectMany(output => StoryPicture.Of(output.Data, heading, notebook.Texts).Select((picture, i) => picture with
        {
            Topic = output.Topic, IsFirst = i == 0, IsAppendix = new NotebookCell(output.Cell.AsObject()).Tags.Contains(Appendix),
            SourceLine = picture.IsOwn ? ((ISlideTexts)notebook.Texts).DrawnIn(notebook.Name) : picture.SourceLine,
        }));

    /// <summary>The outputs, each with the heading that it stands under: the notebook's, or that of a part which says more than "Finding".</summary>
    private static IEnumerable<(JsonNode Cell, string Topic, JsonNode? Data)> Outputs(IEnumerable<JsonNode> cells, string heading, ITexts texts)
    {
        var topic = heading;
        foreach (var cell in cells)
        {
            if (IsProse(cell))
            {
                topic = MarkdownHeading.Of(PageOutput.Text(cell["source"])).Where(part => part.Level <= 2).Select(part => Topic(part, heading)).LastOrDefault(topic);
            }

            foreach (var output in cell["outputs"] as JsonArray ?? [])
            {
                yield return (cell, topic, PageOutput.Data(output, texts));
            }
        }
    }

    private static string Topic(MarkdownHeading part, string heading)
    {
        var words = FindingWord().Replace(part.Text, "").Trim();
        return part.Level == 1 || words.Length == 0 ? heading : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The number of a part, and the word that every part of a finding begins with.</summary>
    [GeneratedRegex(@"^(?:\d+[.．、]\s*)?(?:(?:Findings?|主要结论|结论)\s*(?:[:：]|$))?", RegexOptions.IgnoreCase)]
    private static partial Regex FindingWord();

    [GeneratedRegex("^(?:Caveats|注意事项|局限)")]
    private static partial Regex CaveatsWord();
}
