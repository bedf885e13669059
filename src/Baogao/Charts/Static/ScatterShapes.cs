using Newtonsoft.Json.Linq;

namespace Baogao.Charts.Static;

/// <summary>Lines and dots of a trace.</summary>
internal static class ScatterShapes
{
    public static IEnumerable<SceneShape> Of(JObject trace, FigureAxis x, FigureAxis y) => (string?)trace["mode"] switch
    {
        "lines" => Lines(trace, x, y),
        "markers" => [.. ErrorShapes.Of(trace, x, y), .. Dots(trace, x, y)],
        var mode => throw new NotSupportedException($"A static picture has no mode \"{mode}\"."),
    };

    /// <summary>A value that is not there ends a line; the next one begins another.</summary>
    private static IEnumerable<SceneShape> Lines(JObject trace, FigureAxis x, FigureAxis y)
    {
        var lines = new List<List<ScenePoint>> { new() };
        foreach (var (at, value) in trace["x"]!.Zip(trace["y"]!))
        {
            if (value.Type == JTokenType.Null)
            {
                lines.Add([]);
            }
            else
            {
                lines[^1].Add(new ScenePoint(x.Place(at), y.Place(value)));
            }
        }

        List<ScenePoint>[] drawn = [.. lines.Where(line => line.Count > 1)];
        return drawn.Length == 0 ? [] : [new ScenePath(drawn, LineOf(trace["line"]!))];
    }

    private static Stroke LineOf(JToken line)
    {
        var width = (double)line["width"]!;
        var unit = Math.Max(width, 3);
        return new Stroke((string)line["color"]!, width)
        {
            Dashes = (string?)line["dash"] switch
            {
                null or "solid" => [],
                "dot" => [unit, unit],
                "dash" => [3 * unit, 3 * unit],
                var dash => throw new NotSupportedException($"A static picture has no dash \"{dash}\"."),
            },
        };
    }

    private static IEnumerable<SceneShape> Dots(JObject trace, FigureAxis x, FigureAxis y)
    {
        var marker = trace["marker"]!;
        var radius = (double)marker["size"]! / 2;
        var (symbol, width) = ((string)marker["symbol"]!, (double)marker["line"]!["width"]!);
        var places = trace["x"]!.Zip(trace["y"]!, (at, value) => new ScenePoint(x.Place(at), y.Place(value))).ToList();
        if (symbol == "line-ns")
        {
            const double Longer = 1.4;
            return [new ScenePath([.. places.Select(at => (ScenePoint[])[at with { Y = at.Y - (radius * Longer) }, at with { Y = at.Y + (radius * Longer) }])], new Stroke((string)marker["line"]!["color"]!, width))];
        }

        return places.Select((at, i) => Dot(symbol, at, radius, (string)marker["color"]![i]!, new Stroke((string)marker["line"]!["color"]![i]!, width)));
    }

    private static SceneShape Dot(string symbol, ScenePoint at, double radius, string fill, Stroke line)
    {
        const double Longer = 1.3;
        // Half the side of a triangle whose corners lie on the circle, as plotly draws it.
        const double Side = 1.1547;
        var tip = radius * Longer;
        return symbol switch
        {
            "circle" => new SceneCircle(at, radius, fill, line),
            "square" => new SceneBox(at.X - radius, at.Y - radius, 2 * radius, 2 * radius, fill, line),
            "diamond" => new ScenePath([[at with { X = at.X + tip }, at with { Y = at.Y + tip }, at with { X = at.X - tip }, at with { Y = at.Y - tip }]], line) { IsClosed = true, Fill = fill },
            "triangle-up" => new ScenePath([[new ScenePoint(at.X - (radius * Side), at.Y + (radius / 2)), new ScenePoint(at.X + (radius * Side), at.Y + (radius / 2)), at with { Y = at.Y - radius }]], line) { IsClosed = true, Fill = fill },
            _ => throw new NotSupportedException($"A static picture has no symbol \"{symbol}\"."),
        };
    }
}
