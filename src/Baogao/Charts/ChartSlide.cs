namespace Baogao;

/// <summary>One slide's picture of a chart: the plot alone, since the slide shows title and source itself.</summary>
/// <param name="FigureJson">plotly's figure JSON: <c>data</c>, <c>layout</c>, <c>config</c>; the layout's <c>height</c> is the picture's natural one at <see cref="Width"/>.</param>
/// <param name="Part">Its number among the chart's slides, from 1.</param>
/// <param name="Parts">How many slides the chart takes.</param>
public sealed record ChartSlide(string FigureJson, int Part, int Parts)
{
    /// <summary>The width in pixels for which the picture is laid out. A slide scales it as a whole.</summary>
    public const int Width = 860;
}
