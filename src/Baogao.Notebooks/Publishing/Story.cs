using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Publishing;

/// <summary>What an executed notebook has to present: its heading, its pictures and its caveats.</summary>
/// <param name="Heading">The first heading of its prose, or its name.</param>
/// <param name="Pictures">The pictures of its outputs, in order; a chart of many rows gives several.</param>
/// <param name="Caveats">The prose under its heading "Caveats" (注意事项, 局限), as Markdown; empty where it has none.</param>
internal sealed partial record Story(string Heading, IReadOnlyList<StoryPicture> Pictures, string Caveats)
{
    public static Story Of(PageNotebook notebook)
    {
        var cells = Cells(notebook).ToList();
        var prose = cells.Where(cell => (string?)cell["cell_type"] == "markdown").Select(cell => PageOutput.Text(cell["source"])).ToList();
        var heading = prose.Select(text => FirstHeading().Match(text)).FirstOrDefault(match => match.Success)?.Groups[1].Value.Trim() ?? notebook.Name;
        return new Story(
            heading,
            [.. PicturesOf(cells, heading)],
            prose.Select(text => CaveatsSection().Match(text)).FirstOrDefault(match => match.Success)?.Groups[1].Value.Trim() ?? "");
    }

    /// <summary>The cells that a publication shows: those tagged with its language, and those that are tagged with none.</summary>
    public static IEnumerable<JsonNode> Cells(PageNotebook notebook)
    {
        var (own, other) = notebook.Language == Language.Chinese ? ("zh", "en") : ("en", "zh");
        return (notebook.Notebook["cells"] as JsonArray ?? []).Select(cell => cell!).Where(cell => new NotebookCell(cell.AsObject()).Tags is var tags && (tags.Contains(own) || !tags.Contains(other)));
    }

    /// <summary>The pictures, each with the heading that it stands under: the notebook's, or that of a part which says more than "Finding".</summary>
    private static IEnumerable<StoryPicture> PicturesOf(IEnumerable<JsonNode> cells, string heading)
    {
        var topic = heading;
        foreach (var cell in cells)
        {
            if ((string?)cell["cell_type"] == "markdown")
            {
                topic = AnyHeading().Matches(PageOutput.Text(cell["source"])).Select(match => Topic(match, heading)).LastOrDefault(topic);
            }

            foreach (var picture in (cell["outputs"] as JsonArray ?? []).SelectMany(output => StoryPicture.Of(output?["data"], heading)))
            {
                yield return picture with { Topic = topic };
            }
        }
    }

    private static string Topic(Match match, string heading)
    {
        var words = FindingWord().Replace(match.Groups[2].Value, "").Trim();
        return match.Groups[1].Length == 1 || words.Length == 0 ? heading : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"^(#{1,2})\s+(.+)$", RegexOptions.Multiline)]
    private static partial Regex AnyHeading();

    /// <summary>The number of a part, and the word that every part of a finding begins with.</summary>
    [GeneratedRegex(@"^(?:\d+[.．、]\s*)?(?:(?:Findings?|主要结论|结论)\s*(?:[:：]|$))?", RegexOptions.IgnoreCase)]
    private static partial Regex FindingWord();

    [GeneratedRegex(@"^#\s+(.+)$", RegexOptions.Multiline)]
    private static partial Regex FirstHeading();

    [GeneratedRegex(@"^##\s+(?:Caveats|注意事项|局限)[^\n]*\n(.*?)(?=^#|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CaveatsSection();
}

/// <summary>One picture for a slide.</summary>
/// <param name="Title">The finding.</param>
/// <param name="FigureJson">plotly's figure JSON, laid out for <see cref="ChartSlide.Width"/>.</param>
/// <param name="AlternativeText">The picture in words.</param>
/// <param name="SourceLine">Who says it, on one line; empty for a chart of the researcher's own.</param>
/// <param name="Caveats">What a reader must know before quoting it, and all its sources.</param>
internal sealed record StoryPicture(string Title, string FigureJson, string AlternativeText, string SourceLine, IReadOnlyList<string> Caveats)
{
    private const int OwnHeight = 470;
    private const int OwnText = 20;

    /// <summary>The finding of the whole chart.</summary>
    public string Finding { get; init; } = Title;

    /// <summary>What it is about: the heading that it stands under.</summary>
    public string Topic { get; init; } = "";

    /// <summary>Its number among the pictures that share its title, from 1.</summary>
    public int Part { get; init; } = 1;

    /// <summary>How many pictures share its title.</summary>
    public int Parts { get; init; } = 1;

    /// <summary>The height in pixels.</summary>
    public int Height { get; init; } = OwnHeight;

    /// <summary>The pictures of one output; none where it is no chart.</summary>
    public static IEnumerable<StoryPicture> Of(JsonNode? data, string heading)
    {
        if (data?[ReportChart.MimeType] is { } json)
        {
            var chart = ReportChart.FromJson(json.ToJsonString());
            return chart.ToSlides().Select(slide =>
            {
                var figure = JsonNode.Parse(slide.FigureJson)!;
                var height = (int)figure["layout"]!["height"]!;
                return new StoryPicture(slide.Title, Fixed(figure, height), slide.AlternativeText, slide.SourceLine, [.. chart.Caveats, chart.SourceLine])
                {
                    Finding = chart.Title, Part = slide.Part, Parts = slide.Parts, Height = height,
                };
            });
        }

        return data?[ChartFormats.Plotly] is JsonObject own ? [Own(own, heading)] : [];
    }

    private static StoryPicture Own(JsonObject output, string heading)
    {
        // The slide says the title itself.
        var title = OwnFigure.Title(output) ?? heading;
        var figure = OwnFigure.Of((JsonObject)OwnChart.WithoutLinks(output)!, OwnText);
        figure["layout"]!.AsObject().Remove("title");
        OwnFigure.Member(figure["layout"]!, "margin")["t"] = 16;
        return new StoryPicture(title, Fixed(figure, OwnHeight), title, "", []);
    }

    private static string Fixed(JsonNode figure, int height)
    {
        var layout = OwnFigure.Member(figure, "layout");
        layout["width"] = ChartSlide.Width;
        layout["height"] = height;
        layout["autosize"] = false;
        var config = OwnFigure.Member(figure, "config");
        config["responsive"] = false;
        config["displayModeBar"] = false;
        return figure.ToJsonString();
    }
}
