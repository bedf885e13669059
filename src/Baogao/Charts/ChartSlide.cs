namespace Baogao.Charts;

/// <summary>One slide's picture of a chart: the plot alone, since the slide shows title and source itself.</summary>
/// <param name="Title">The finding of what it shows: at most 15 English words or 30 Chinese characters.</param>
/// <param name="FigureJson">plotly's figure JSON: <c>data</c>, <c>layout</c>, <c>config</c>; the layout's <c>height</c> is the picture's own at <see cref="Width"/>.</param>
/// <param name="Part">Its number among the slides that share its title, from 1.</param>
/// <param name="Parts">How many slides share its title.</param>
public sealed record ChartSlide(string Title, string FigureJson, int Part, int Parts)
{
    /// <summary>The width in pixels that the picture is laid out for, on a slide of 1280.</summary>
    public static int Width => Medium.Slide.Width;

    /// <summary>What it shows, in words.</summary>
    public required string AlternativeText { get; init; }

    /// <summary>How many figures of the chart no person has confirmed yet, which stands beside the title; empty where all are confirmed.</summary>
    public required string Unconfirmed { get; init; }

    /// <summary>Who says what it shows, short enough to stand under it; where secondary sources are left out, it says how many.</summary>
    public required string SourceLine { get; init; }

    /// <summary>The panels that it shows, with their places on the picture.</summary>
    internal IReadOnlyList<SlidePanel> Panels { get; init; } = [];
}

/// <summary>A panel of a slide and its place on the picture, heading and ticks included, in pixels.</summary>
internal sealed record SlidePanel(RenderedPanel Panel, double Left, double Top, double Width, double Height);
