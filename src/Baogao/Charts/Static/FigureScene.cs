using Newtonsoft.Json.Linq;

namespace Baogao.Charts.Static;

/// <summary>
/// Draws a figure that the library made, as plotly.js would, into shapes. Both pictures come from one figure, so that they cannot show different things; the
/// figures fix every place themselves (domains, ranges, ticks, margins, shifts), so that little of plotly is needed. What no figure uses is not drawn:
/// a test holds each member and each value of every figure against what is known here.
/// </summary>
internal static class FigureScene
{
    /// <param name="figure">Its <c>data</c> and <c>layout</c>.</param>
    /// <param name="width">The width in pixels; the height is the layout's own.</param>
    public static Scene Of(JObject figure, int width)
    {
        var layout = (JObject)figure["layout"]!;
        var height = (double)layout["height"]!;
        var margin = layout["margin"]!;
        var (left, top) = ((double)margin["l"]!, (double)margin["t"]!);
        var (across, down) = (width - left - (double)margin["r"]!, height - top - (double)margin["b"]!);
        var axes = layout.Properties().Where(member => member.Name.Contains("axis", StringComparison.Ordinal) && member.Value["domain"] is not null).ToDictionary(
            member => member.Name.Replace("axis", "", StringComparison.Ordinal),
            member => member.Name[0] == 'x' ? new FigureAxis((JObject)member.Value, true, left, across) : new FigureAxis((JObject)member.Value, false, top, down));
        var shapes = new List<SceneShape> { new SceneBox(0, 0, width, height, (string)layout["paper_bgcolor"]!, null) };
        foreach (var (name, x) in axes.Where(axis => axis.Key[0] == 'x'))
        {
            var y = axes[(string)x.Members["anchor"]!];
            var traces = figure["data"]!.OfType<JObject>().Where(trace => (string)trace["xaxis"]! == name).ToList();
            shapes.AddRange([.. AxisShapes.Behind(x, y, isX: true), .. AxisShapes.Behind(y, x, isX: false)]);
            shapes.AddRange(traces.OrderBy(trace => (string)trace["type"]! == "bar" ? 0 : 1).SelectMany(trace => Trace(trace, x, y)));
            shapes.AddRange([.. AxisShapes.Names(x, y, isX: true), .. AxisShapes.Names(y, x, isX: false)]);
        }

        foreach (var note in layout["annotations"]!.OfType<JObject>())
        {
            var (x, y) = (axes.GetValueOrDefault((string)note["xref"]!), axes.GetValueOrDefault((string)note["yref"]!));
            // A note on a value that its axis does not show is not shown either.
            if ((x is null || x.IsOn(note["x"]!)) && (y is null || y.IsOn(note["y"]!)))
            {
                shapes.AddRange(NoteShapes.Of(note, x?.Place(note["x"]!) ?? left + ((double)note["x"]! * across), y?.Place(note["y"]!) ?? top + ((1 - (double)note["y"]!) * down)));
            }
        }

        if (layout["title"] is JObject title)
        {
            var size = (double)title["font"]!["size"]!;
            shapes.Add(new SceneText(new ScenePoint((double)title["pad"]!["l"]!, top / 2), TextAnchor.Start, size, (string)title["font"]!["color"]!, RichText.Lines((string)title["text"]!)));
        }

        return new Scene(width, height, shapes);
    }

    private static IEnumerable<SceneShape> Trace(JObject trace, FigureAxis x, FigureAxis y) => (string)trace["type"]! switch
    {
        "bar" => BarShapes.Of(trace, x, y),
        "scatter" => ScatterShapes.Of(trace, x, y),
        var type => throw new NotSupportedException($"A static picture has no trace of type \"{type}\"."),
    };
}
