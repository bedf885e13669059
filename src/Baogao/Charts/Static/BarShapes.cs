using Newtonsoft.Json.Linq;

namespace Baogao.Charts.Static;

/// <summary>Horizontal bars from zero, their texture, and the intervals at their ends.</summary>
internal static class BarShapes
{
    public static IEnumerable<SceneShape> Of(JObject trace, FigureAxis x, FigureAxis y)
    {
        var (values, rows) = (trace["x"]!.Values<double>().ToList(), trace["y"]!.Values<double>().ToList());
        var marker = trace["marker"]!;
        var half = (double)trace["width"]! / 2;
        for (var i = 0; i < values.Count; i++)
        {
            // Whole pixels, as the interactive picture has it: edges stay sharp.
            var (left, right) = (Whole(x.Place(0)), Whole(x.Place(values[i])));
            var (top, bottom) = (Whole(y.Place(rows[i] - half)), Whole(y.Place(rows[i] + half)));
            var box = new SceneBox(Math.Min(left, right), Math.Min(top, bottom), Math.Abs(right - left), Math.Abs(bottom - top), (string)marker["color"]![i]!, null);
            yield return box;
            if (marker["pattern"] is JObject pattern && TextureShapes.Of(pattern, (string)pattern["fgcolor"]![i]!, box) is { } texture)
            {
                yield return texture;
            }

            yield return box with { Fill = null, Line = new Stroke((string)marker["line"]!["color"]![i]!, (double)marker["line"]!["width"]!) };
        }

        foreach (var shape in ErrorShapes.Of(trace, x, y))
        {
            yield return shape;
        }
    }

    private static double Whole(double pixels) => Math.Round(pixels, MidpointRounding.AwayFromZero);
}
