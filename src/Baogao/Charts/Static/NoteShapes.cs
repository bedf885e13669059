using Newtonsoft.Json.Linq;

namespace Baogao.Charts.Static;

/// <summary>A text on the picture, on paper of its own and in a frame where it has them.</summary>
internal static class NoteShapes
{
    private const double UsualBorder = 1;

    /// <param name="note">The annotation.</param>
    /// <param name="x">The place that it names, in pixels from the left.</param>
    /// <param name="y">The place that it names, in pixels from the top.</param>
    public static IEnumerable<SceneShape> Of(JObject note, double x, double y)
    {
        var (size, colour) = ((double)note["font"]!["size"]!, (string)note["font"]!["color"]!);
        var lines = RichText.Lines((string)note["text"]!);
        var (border, pad) = ((double?)note["borderwidth"] ?? UsualBorder, (double?)note["borderpad"] ?? UsualBorder);
        var edge = border + pad;
        var ascent = lines[0].Select(run => run.Size ?? size).Append(size).Max(Font.AscentOf);
        var descent = lines[^1].Select(run => run.Size ?? size).Append(size).Max(Font.DescentOf);
        var width = Math.Round(lines.Max(line => Font.Width(line, size)) + (2 * edge));
        var height = Math.Round(((lines.Count - 1) * Font.LineSpacing * size) + ascent + descent + (2 * edge));
        var left = Math.Round(x + (double)note["xshift"]! - (width * Before((string)note["xanchor"]!)), MidpointRounding.AwayFromZero);
        var top = Math.Round(y - (double)note["yshift"]! - (height * Before((string)note["yanchor"]!)), MidpointRounding.AwayFromZero);
        var (fill, frame) = ((string?)note["bgcolor"], (string?)note["bordercolor"]);
        if (fill is not null || frame is not null)
        {
            yield return new SceneBox(left + (border / 2), top + (border / 2), width - border, height - border, fill, frame is null ? null : new Stroke(frame, border));
        }

        var isMiddle = (string)note["align"]! == "center";
        yield return new SceneText(new ScenePoint(isMiddle ? left + (width / 2) : left + edge, top + edge + ascent), isMiddle ? TextAnchor.Middle : TextAnchor.Start, size, colour, lines);
    }

    /// <summary>The part of a note that lies left of, or above, the place that it names.</summary>
    private static double Before(string anchor) => anchor switch
    {
        "left" or "top" => 0,
        "center" or "middle" => 0.5,
        "right" or "bottom" => 1,
        _ => throw new NotSupportedException($"A static picture has no anchor \"{anchor}\"."),
    };
}
