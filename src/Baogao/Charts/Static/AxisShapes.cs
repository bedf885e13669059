namespace Baogao.Charts.Static;

/// <summary>The grid, the line at zero, and the names of the ticks of an axis.</summary>
internal static class AxisShapes
{
    private const double HalfLine = 0.5;

    /// <summary>Where letters have their middle above the baseline, in sizes.</summary>
    private const double MidLetter = 0.35;

    /// <summary>What lies behind the marks.</summary>
    public static IEnumerable<SceneShape> Behind(FigureAxis axis, FigureAxis other, bool isX)
    {
        if (!axis.IsVisible)
        {
            yield break;
        }

        var hasZero = (bool)axis.Members["zeroline"]! && axis.IsOn(0);
        if ((bool?)axis.Members["showgrid"] ?? true)
        {
            // Lines at the ends of a plot would frame it.
            var zero = axis.Place(0);
            var places = axis.Ticks().Select(tick => tick.At).Where(at => at > axis.Start + 1 && at < axis.End - 1 && !(hasZero && Math.Abs(at - zero) < 0.01)).ToList();
            if (places.Count > 0)
            {
                yield return new ScenePath([.. places.Select(at => Across(at, other, isX))], new Stroke((string)axis.Members["gridcolor"]!, 1));
            }
        }

        if (hasZero)
        {
            yield return new ScenePath([Across(axis.Place(0), other, isX)], new Stroke((string)axis.Members["zerolinecolor"]!, 1));
        }
    }

    /// <summary>The names of the ticks: under a plot, or at its left.</summary>
    public static IEnumerable<SceneShape> Names(FigureAxis axis, FigureAxis other, bool isX)
    {
        if (!axis.IsVisible || axis.Members["showticklabels"] is { } shown && !(bool)shown)
        {
            yield break;
        }

        var size = (double)axis.Members["tickfont"]!["size"]!;
        var colour = (string)axis.Members["tickfont"]!["color"]!;
        var ticks = (string?)axis.Members["ticks"] == "outside" ? (double)axis.Members["ticklen"]! + (0.2 * size) : 0;
        foreach (var (at, text) in axis.Ticks())
        {
            var lines = RichText.Lines(text);
            yield return isX
                ? new SceneText(new ScenePoint(at, other.End + ticks + (2 * HalfLine) + size), TextAnchor.Middle, size, colour, lines)
                : new SceneText(new ScenePoint(other.Start - ticks - (2 * HalfLine), at + (MidLetter * size) - ((lines.Count - 1) * Font.LineSpacing * size / 2)), TextAnchor.End, size, colour, lines);
        }
    }

    private static ScenePoint[] Across(double at, FigureAxis other, bool isX)
        => isX ? [new ScenePoint(at, other.Start), new ScenePoint(at, other.End)] : [new ScenePoint(other.Start, at), new ScenePoint(other.End, at)];
}
