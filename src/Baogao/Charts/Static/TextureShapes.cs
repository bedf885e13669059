using Newtonsoft.Json.Linq;

namespace Baogao.Charts.Static;

/// <summary>
/// The texture of a bar, drawn line by line and dot by dot within it: an SVG pattern would need an id, and two pictures on one page must not share one.
/// </summary>
internal static class TextureShapes
{
    private const double Opacity = 0.5;

    public static SceneShape? Of(JObject pattern, string colour, SceneBox box)
    {
        var (size, ink) = ((double)pattern["size"]!, (double)pattern["solidity"]!);
        return (string)pattern["shape"]! switch
        {
            "/" => Lines(Rising(box, size), size * ink, colour),
            "x" => Lines([.. Rising(box, size), .. Falling(box, size)], size - (size * Math.Sqrt(1 - ink)), colour),
            "." => Dots(box, size, Math.Sqrt(ink * size * size / Math.PI), colour),
            var shape => throw new NotSupportedException($"A static picture has no pattern \"{shape}\"."),
        };
    }

    private static ScenePath? Lines(List<ScenePoint[]> lines, double width, string colour)
        => lines.Count == 0 ? null : new ScenePath(lines, new Stroke(colour, width) { Opacity = Opacity });

    /// <summary>Whole dots in rows, the rows in the middle of the bar.</summary>
    private static SceneDots? Dots(SceneBox box, double size, double radius, string colour)
    {
        var rows = Math.Max(1, (int)(box.Height / size));
        var first = box.Y + ((box.Height - ((rows - 1) * size)) / 2);
        var columns = Math.Max(0, (int)((box.Width - (2 * radius)) / size));
        var centres = Enumerable.Range(0, rows).SelectMany(row => Enumerable.Range(0, columns).Select(column => new ScenePoint(box.X + (size / 2) + (column * size), first + (row * size)))).ToList();
        return centres.Count == 0 ? null : new SceneDots(centres, radius, colour, Opacity);
    }

    /// <summary>Lines from the lower left to the upper right, <paramref name="size"/> apart: on each, x and y below the top add up to one number.</summary>
    private static List<ScenePoint[]> Rising(SceneBox box, double size)
    {
        var lines = new List<ScenePoint[]>();
        var step = size * Math.Sqrt(2);
        for (var sum = step / 2; sum < box.Width + box.Height; sum += step)
        {
            var (low, high) = (Math.Max(0, sum - box.Height), Math.Min(box.Width, sum));
            lines.Add([new ScenePoint(box.X + low, box.Y + sum - low), new ScenePoint(box.X + high, box.Y + sum - high)]);
        }

        return lines;
    }

    private static IEnumerable<ScenePoint[]> Falling(SceneBox box, double size)
        => Rising(box, size).Select(line => line.Select(point => point with { Y = (2 * box.Y) + box.Height - point.Y }).ToArray());
}
