using Baogao.Charts;
using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Baogao.Publishing.Office;

/// <summary>Colours, fills and lines of native charts. All are colours of the theme, so that the template of an office recolours them.</summary>
internal static class ChartInk
{
    /// <summary>The colour of text.</summary>
    public static A.SchemeColor Text => new() { Val = A.SchemeColorValues.Text1 };

    /// <summary>The colour of the slide.</summary>
    public static A.SchemeColor Paper => new() { Val = A.SchemeColorValues.Background1 };

    /// <summary>The colour of what is aimed at.</summary>
    public static A.SchemeColor Accent => new() { Val = A.SchemeColorValues.Accent1 };

    /// <summary>What is measured: a tint of the text, which stays quiet whatever accents a template has.</summary>
    public static A.SchemeColor Neutral => Tint(65);

    /// <summary>Ticks and second lines.</summary>
    public static A.SchemeColor Quiet => Tint(75);

    /// <summary>The lines behind the marks. Seen through, so that they are faint on a dark slide too.</summary>
    public static A.SchemeColor Grid => new(new A.Alpha { Val = 15000 }) { Val = A.SchemeColorValues.Text1 };

    /// <summary>The fill and the outline of a bar.</summary>
    public static C.ChartShapeProperties Bar(MarkStyle style) => new(BarFill(style), Line(Colour(style), 1.5));

    /// <summary>The fill of bars that serve other series and are not seen.</summary>
    public static C.ChartShapeProperties Unseen() => new(new A.NoFill(), NoLine());

    /// <summary>The hatching of what is still to come.</summary>
    public static C.ChartShapeProperties Rest(MarkStyle whole) => new(Pattern(A.PresetPatternValues.WideUpwardDiagonal, Colour(whole)), Line(Colour(whole), 1.5));

    /// <summary>What lies on lines and covers them.</summary>
    public static C.ChartShapeProperties OnPaper() => new(new A.SolidFill(Paper), NoLine());

    /// <summary>A bar that is its outline alone.</summary>
    public static C.ChartShapeProperties Frame(bool isDashed) => new(new A.NoFill(), Line(Text, 2.25, isDashed));

    /// <summary>A part of a bar, set off from the next by a line of the slide's colour: solid, or as it is told apart.</summary>
    public static C.ChartShapeProperties Part(MarkStyle style) => new(style == MarkStyle.Target ? new A.SolidFill(Accent) : BarFill(style), Line(Paper, 2.25));

    /// <summary>The symbol of a point, its size in pixels. A hollow one has no fill: LibreOffice draws no outlines, and fills it then with their colour.</summary>
    public static C.Marker Point(MarkStyle style, int pixels) => new(
        new C.Symbol { Val = Symbol(style) },
        new C.Size { Val = (byte)Math.Clamp(pixels * 3 / 4, 2, 72) },
        new C.ChartShapeProperties(Look.IsHollow(style) || Look.Pattern(style) is not null ? new A.NoFill() : new A.SolidFill(Colour(style)), Line(Colour(style), 1.5)));

    /// <summary>No symbol.</summary>
    public static C.Marker NoPoint() => new(new C.Symbol { Val = C.MarkerStyleValues.None });

    /// <summary>A line as the look of a series or an axis.</summary>
    public static C.ChartShapeProperties Stroke(A.SchemeColor colour, double points, bool isDashed = false) => new(Line(colour, points, isDashed));

    /// <summary>A series or an axis without a line.</summary>
    public static C.ChartShapeProperties NoStroke() => new(NoLine());

    /// <summary>The colour of a style's outline and hatching.</summary>
    public static A.SchemeColor Colour(MarkStyle style) => Look.IsAim(style) ? Accent : Neutral;

    private static OpenXmlElement BarFill(MarkStyle style) => style switch
    {
        MarkStyle.Estimate => Pattern(A.PresetPatternValues.WideUpwardDiagonal, Colour(style)),
        MarkStyle.Derived => Pattern(A.PresetPatternValues.Percent20, Colour(style)),
        MarkStyle.Secondary => Pattern(A.PresetPatternValues.DiagonalCross, Colour(style)),
        _ when Look.IsHollow(style) => new A.NoFill(),
        _ => new A.SolidFill(Colour(style)),
    };

    private static C.MarkerStyleValues Symbol(MarkStyle style) => style switch
    {
        MarkStyle.Estimate => C.MarkerStyleValues.Square,
        MarkStyle.Derived => C.MarkerStyleValues.Diamond,
        MarkStyle.StretchTarget => C.MarkerStyleValues.Triangle,
        _ => C.MarkerStyleValues.Circle,
    };

    private static A.PatternFill Pattern(A.PresetPatternValues preset, A.SchemeColor ink)
        => new(new A.ForegroundColor(ink), new A.BackgroundColor(Paper)) { Preset = preset };

    private static A.Outline Line(A.SchemeColor colour, double points, bool isDashed = false)
    {
        var line = new A.Outline(new A.SolidFill(colour)) { Width = (int)(points * Box.PerPoint), CapType = A.LineCapValues.Flat };
        if (isDashed)
        {
            line.Append(new A.PresetDash { Val = A.PresetLineDashValues.Dash });
        }

        return line;
    }

    private static A.Outline NoLine() => new(new A.NoFill());

    private static A.SchemeColor Tint(int percent)
        => new(new A.SaturationModulation { Val = 50000 }, new A.LuminanceModulation { Val = percent * 1000 }, new A.LuminanceOffset { Val = (100 - percent) * 1000 }) { Val = A.SchemeColorValues.Text1 };
}
