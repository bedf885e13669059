namespace Baogao.Charts.Static;

/// <summary>A picture as shapes in pixels, the first one at the back: what every static format is written from.</summary>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
/// <param name="Shapes">The shapes. The first one is the paper.</param>
internal sealed record Scene(double Width, double Height, IReadOnlyList<SceneShape> Shapes)
{
    /// <summary>What lies left of what is shown; more than 0 where a part of a larger picture is shown.</summary>
    public double Left { get; init; }

    /// <summary>What lies above what is shown.</summary>
    public double Top { get; init; }
}

/// <summary>A shape of a <see cref="Scene"/>.</summary>
internal abstract record SceneShape;

/// <summary>A place in pixels, from the left and from the top.</summary>
internal readonly record struct ScenePoint(double X, double Y);

/// <summary>How a line is drawn.</summary>
/// <param name="Colour">The colour, as <c>#rrggbb</c>.</param>
/// <param name="Width">The width.</param>
internal sealed record Stroke(string Colour, double Width)
{
    /// <summary>Pixels that are drawn, left out, and so on; empty for a line without gaps.</summary>
    public IReadOnlyList<double> Dashes { get; init; } = [];

    /// <summary>From 0 to 1.</summary>
    public double Opacity { get; init; } = 1;
}

/// <summary>A rectangle.</summary>
internal sealed record SceneBox(double X, double Y, double Width, double Height, string? Fill, Stroke? Line) : SceneShape;

/// <summary>A circle.</summary>
internal sealed record SceneCircle(ScenePoint Centre, double Radius, string? Fill, Stroke? Line) : SceneShape;

/// <summary>Lines through points, each by itself, with one look. Closed ones can be filled.</summary>
internal sealed record ScenePath(IReadOnlyList<IReadOnlyList<ScenePoint>> Lines, Stroke? Line) : SceneShape
{
    /// <summary>True where each line returns to its first point.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What is inside closed lines; null for nothing.</summary>
    public string? Fill { get; init; }
}

/// <summary>Round dots of one size without an outline: the texture of a bar.</summary>
internal sealed record SceneDots(IReadOnlyList<ScenePoint> Centres, double Radius, string Colour, double Opacity) : SceneShape;

/// <summary>Which part of a line of text stands at its x.</summary>
internal enum TextAnchor
{
    /// <summary>The left end.</summary>
    Start,

    /// <summary>The middle.</summary>
    Middle,

    /// <summary>The right end.</summary>
    End,
}

/// <summary>Lines of text with one anchor, <see cref="Font.LineSpacing"/> times their size from one baseline to the next.</summary>
/// <param name="At">The anchor on the baseline of the first line.</param>
/// <param name="Anchor">Which part of each line stands there.</param>
/// <param name="Size">The size of what has none of its own, in pixels.</param>
/// <param name="Colour">The colour of what has none of its own.</param>
/// <param name="Lines">The lines.</param>
internal sealed record SceneText(ScenePoint At, TextAnchor Anchor, double Size, string Colour, IReadOnlyList<IReadOnlyList<TextRun>> Lines) : SceneShape;

/// <summary>A part of a line of text.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsBold">True for bold.</param>
/// <param name="Colour">Its colour; null for that of the whole text.</param>
/// <param name="Size">Its size; null for that of the whole text.</param>
internal sealed record TextRun(string Text, bool IsBold = false, string? Colour = null, double? Size = null);
