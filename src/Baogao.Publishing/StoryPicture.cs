using System.Text.Json.Nodes;
using Baogao.Charts;
using Baogao.Languages;

namespace Baogao.Publishing;

/// <summary>One picture for a slide.</summary>
/// <param name="Title">The finding.</param>
/// <param name="FigureJson">plotly's figure JSON, laid out for <see cref="ChartSlide.Width"/>.</param>
/// <param name="AlternativeText">The picture in words.</param>
/// <param name="SourceLine">Who says it, on one line; the notebook of a chart of the researcher's own.</param>
/// <param name="Caveats">What a reader must know before quoting it, and all its sources.</param>
internal sealed record StoryPicture(string Title, string FigureJson, string AlternativeText, string SourceLine, IReadOnlyList<string> Caveats)
{
    private const int OwnHeight = 470;
    private const int OwnText = 20;

    /// <summary>The finding of the whole chart.</summary>
    public string Finding { get; init; } = Title;

    /// <summary>The chart that it is a picture of; null for a chart of the researcher's own.</summary>
    public RenderedChart? LibraryChart { get; init; }

    /// <summary>What it is about: the heading that it stands under.</summary>
    public string Topic { get; init; } = "";

    /// <summary>How many of its figures no person has confirmed yet; empty where all are confirmed.</summary>
    public string Unconfirmed { get; init; } = "";

    /// <summary>True for the first picture of its output.</summary>
    public bool IsFirst { get; init; }

    /// <summary>True where its cell is meant for the appendix of the slides.</summary>
    public bool IsAppendix { get; init; }

    /// <summary>Its number among the pictures that share its title, from 1.</summary>
    public int Part { get; init; } = 1;

    /// <summary>How many pictures share its title.</summary>
    public int Parts { get; init; } = 1;

    /// <summary>The same picture as SVG, for those who have no scripts; empty for a chart of the researcher's own, which only plotly.js draws.</summary>
    public string Still { get; init; } = "";

    /// <summary>The slide of the library's chart; null for a chart of the researcher's own.</summary>
    public ChartSlide? Slide { get; init; }

    /// <summary>The height in pixels.</summary>
    public int Height { get; init; } = OwnHeight;

    /// <summary>Why it is not drawn; empty where it is.</summary>
    public string Problem { get; init; } = "";

    /// <summary>True for a chart of the researcher's own, which only plotly.js draws.</summary>
    public bool IsOwn => Slide is null && Problem.Length == 0;

    /// <summary>The pictures of one output; none where it is no chart. One that cannot be drawn is a picture with a problem.</summary>
    public static IReadOnlyList<StoryPicture> Of(JsonNode? data, string heading, ITexts texts)
    {
        if (data is not JsonObject forms || !(forms.ContainsKey(ReportChart.MimeType) || forms.ContainsKey(ChartFormats.Plotly)))
        {
            return [];
        }

        var problem = "";
        try
        {
            if (Chart(data, texts) is { } chart)
            {
                return [.. OfChart(chart)];
            }
        }
        catch (Exception)
        {
            // What a notebook holds may be malformed in any way; its figure may be whole.
        }

        var title = heading;
        try
        {
            if (forms[ChartFormats.Plotly] is JsonObject own)
            {
                title = OwnFigure.Title(own) ?? heading;
                problem = FigureProblem.Of(own, texts) ?? "";
                if (problem.Length == 0)
                {
                    return [Own(own, heading)];
                }
            }
        }
        catch (Exception)
        {
            // The slide below says so.
        }

        return [new StoryPicture(title, "", title, "", []) { Problem = FigureProblem.Sentence(problem, texts) }];
    }

    /// <summary>The chart of the library among the forms of an output; null where there is none, or none that can be read.</summary>
    public static RenderedChart? Chart(JsonNode? data, ITexts texts)
    {
        try
        {
            return data is JsonObject forms && forms[ReportChart.MimeType] is { } chart ? ChartFormats.Read(chart, texts) : null;
        }
        catch (Exception)
        {
            // As above.
            return null;
        }
    }

    // A chart that has nothing to show is one line on the page, and no picture.
    private static IEnumerable<StoryPicture> OfChart(RenderedChart chart) => chart.Panels.Count == 0 ? [] : chart.ToSlides().Select(slide =>
    {
        var figure = JsonNode.Parse(slide.FigureJson)!;
        var height = (int)figure["layout"]!["height"]!;
        return new StoryPicture(slide.Title, Fixed(figure, height), slide.AlternativeText, slide.SourceLine, [.. chart.Caveats, chart.SourceLine])
        {
            LibraryChart = chart, Finding = chart.Title, Unconfirmed = slide.Unconfirmed, Part = slide.Part, Parts = slide.Parts, Height = height, Slide = slide, Still = StaticPicture.OnSlide(slide, chart.LanguageTag),
        };
    });

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
