using Newtonsoft.Json.Linq;

namespace Baogao.Charts.Static;

/// <summary>Error bars: what a value can be, or a stem from it.</summary>
internal static class ErrorShapes
{
    public static IEnumerable<SceneShape> Of(JObject trace, FigureAxis x, FigureAxis y)
    {
        foreach (var (name, isX) in new[] { ("error_x", true), ("error_y", false) })
        {
            if (trace[name] is JObject bars)
            {
                yield return Of(bars, trace, x, y, isX);
            }
        }
    }

    private static ScenePath Of(JObject bars, JObject trace, FigureAxis x, FigureAxis y, bool isX)
    {
        var cap = (double)bars["width"]!;
        var lines = new List<ScenePoint[]>();
        var (xs, ys) = ((JArray)trace["x"]!, (JArray)trace["y"]!);
        for (var i = 0; i < xs.Count; i++)
        {
            var (along, beside) = isX ? (x, y.Place(ys[i])) : (y, x.Place(xs[i]));
            var value = (double)(isX ? xs[i] : ys[i]);
            var (low, high) = (along.Place(value - (double)bars["arrayminus"]![i]!), along.Place(value + (double)bars["array"]![i]!));
            lines.Add([At(low, beside), At(high, beside)]);
            if (cap > 0)
            {
                lines.Add([At(low, beside - cap), At(low, beside + cap)]);
                lines.Add([At(high, beside - cap), At(high, beside + cap)]);
            }
        }

        return new ScenePath([.. lines.Where(line => line[0] != line[1])], new Stroke((string)bars["color"]!, (double)bars["thickness"]!));

        ScenePoint At(double along, double beside) => isX ? new ScenePoint(along, beside) : new ScenePoint(beside, along);
    }
}
