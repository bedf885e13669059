using System.Globalization;
using System.Text;

namespace Baogao.Charts.Static;

/// <summary>
/// Writes a scene as SVG: the same bytes each time, no id, no style sheet, no script and no address, so that any number of pictures fit on one page and pass
/// any front end's lists.
/// </summary>
internal static class SvgWriter
{
    /// <param name="scene">The scene.</param>
    /// <param name="fonts">The font and those that stand in for it.</param>
    /// <param name="language">As HTML's <c>lang</c> names it: it picks the shapes of Chinese characters.</param>
    /// <param name="title">The name of the picture.</param>
    /// <param name="description">The picture in words.</param>
    public static string Write(Scene scene, string fonts, string language, string title, string description)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{N(scene.Width)}\" height=\"{N(scene.Height)}\" viewBox=\"{N(scene.Left)} {N(scene.Top)} {N(scene.Width)} {N(scene.Height)}\"");
        svg.Append(CultureInfo.InvariantCulture, $" role=\"img\" lang=\"{E(language)}\" font-family=\"{E(fonts.Replace('"', '\''))}\" style=\"max-width:100%;height:auto\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{E(title)}</title><desc>{E(description)}</desc>");
        foreach (var shape in scene.Shapes)
        {
            svg.Append('\n').Append(Shape(shape));
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Shape(SceneShape shape) => shape switch
    {
        SceneBox box => $"<rect x=\"{N(box.X)}\" y=\"{N(box.Y)}\" width=\"{N(box.Width)}\" height=\"{N(box.Height)}\"{Fill(box.Fill)}{Line(box.Line)}/>",
        SceneCircle circle => $"<circle cx=\"{N(circle.Centre.X)}\" cy=\"{N(circle.Centre.Y)}\" r=\"{N(circle.Radius)}\"{Fill(circle.Fill)}{Line(circle.Line)}/>",
        ScenePath path => $"<path d=\"{string.Concat(path.Lines.Select(line => Points(line) + (path.IsClosed ? "Z" : "")))}\"{Fill(path.Fill)}{Line(path.Line)}/>",
        // A line of no length with round ends is a dot.
        SceneDots dots => $"<path d=\"{string.Concat(dots.Centres.Select(at => $"M{N(at.X)} {N(at.Y)}h0"))}\"{Fill(null)}{Line(new Stroke(dots.Colour, dots.Radius * 2) { Opacity = dots.Opacity })} stroke-linecap=\"round\"/>",
        SceneText text => Text(text),
        _ => throw new NotSupportedException($"SVG has no {shape.GetType().Name}."),
    };

    private static string Points(IReadOnlyList<ScenePoint> line) => "M" + string.Join('L', line.Select(point => $"{N(point.X)} {N(point.Y)}"));

    private static string Fill(string? colour) => $" fill=\"{colour ?? "none"}\"";

    private static string Line(Stroke? line) => line is null ? "" : string.Concat(
        $" stroke=\"{line.Colour}\" stroke-width=\"{N(line.Width)}\"",
        line.Dashes.Count == 0 ? "" : $" stroke-dasharray=\"{string.Join(' ', line.Dashes.Select(N))}\"",
        line.Opacity < 1 ? $" stroke-opacity=\"{N(line.Opacity)}\"" : "");

    private static string Text(SceneText text)
    {
        var anchor = text.Anchor switch { TextAnchor.Middle => " text-anchor=\"middle\"", TextAnchor.End => " text-anchor=\"end\"", _ => "" };
        var lines = text.Lines.Select((line, i) =>
        {
            var runs = string.Concat(line.Select(Run));
            return text.Lines.Count == 1 ? runs : $"<tspan x=\"{N(text.At.X)}\" y=\"{N(text.At.Y + (i * Font.LineSpacing * text.Size))}\">{runs}</tspan>";
        });
        return $"<text x=\"{N(text.At.X)}\" y=\"{N(text.At.Y)}\" font-size=\"{N(text.Size)}\" fill=\"{text.Colour}\"{anchor}>{string.Concat(lines)}</text>";
    }

    private static string Run(TextRun run)
    {
        var look = (run.IsBold ? " font-weight=\"bold\"" : "") + (run.Colour is { } colour ? $" fill=\"{colour}\"" : "") + (run.Size is { } size ? $" font-size=\"{N(size)}\"" : "");
        return look.Length == 0 ? Spaced(run.Text) : $"<tspan{look}>{Spaced(run.Text)}</tspan>";
    }

    /// <summary>Spaces side by side would become one, and at an end none.</summary>
    private static string Spaced(string text) => E(text).Replace("  ", " \u00a0", StringComparison.Ordinal);

    private static string N(double number) => Math.Round(number, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>
    /// As XML reads it. A character that XML does not allow is left out: it would cost the whole picture. A program that looks for addresses in the bytes finds none
    /// in the words of a label.
    /// </summary>
    private static string E(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value is '\t' or '\n' or >= 0x20 and not (0xFFFE or 0xFFFF)).Select(rune => rune.Value switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => rune.ToString(),
    })).Replace("://", ":&#47;&#47;", StringComparison.Ordinal);
}
