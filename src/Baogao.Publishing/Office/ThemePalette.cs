using System.Globalization;
using Baogao.Charts;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;

namespace Baogao.Publishing.Office;

/// <summary>The colours of an office's theme for pictures, which no program recolours, and whether its accent can be read.</summary>
/// <param name="IsAccentReadable">False where text in the first accent cannot be read on a slide.</param>
/// <param name="Colours">A colour of the theme for each colour of the product's look; empty where they are the same.</param>
internal sealed record ThemePalette(bool IsAccentReadable, IReadOnlyDictionary<string, string> Colours)
{
    // That of large and bold text, by WCAG.
    private const double Least = 3;

    // Where red, green and blue stand in a number.
    private static readonly int[] Shifts = [16, 8, 0];

    public static ThemePalette Of(SlideLayoutPart layout)
    {
        var master = layout.SlideMasterPart;
        var scheme = master?.ThemePart?.Theme?.ThemeElements?.ColorScheme;
        var isDark = master?.SlideMaster?.ColorMap?.Background1?.Value is { } background && (background == A.ColorSchemeIndexValues.Dark1 || background == A.ColorSchemeIndexValues.Dark2);
        if (Rgb(isDark ? scheme?.Dark1Color : scheme?.Light1Color) is not { } paper || Rgb(isDark ? scheme?.Light1Color : scheme?.Dark1Color) is not { } text || Rgb(scheme?.Accent1Color) is not { } accent)
        {
            return new ThemePalette(true, new Dictionary<string, string>());
        }

        var isReadable = Contrast.Ratio(Parts(accent), Parts(paper)) >= Least;
        var look = Look.Of(Theme.Light);
        (string From, string To)[] colours =
        [
            (look.Paper, Hex(paper)), (look.Text, Hex(text)), (look.Quiet, Hex(Mixed(text, paper, 0.75))), (look.Neutral, Hex(Mixed(text, paper, 0.65))),
            (look.Grid, Hex(Mixed(text, paper, 0.15))), (look.Accent, Hex(isReadable ? accent : text)),
        ];
        // The product's own theme has the look's own tints.
        var isOwn = Hex(paper) == look.Paper && Hex(text) == look.Text && Hex(accent) == look.Accent;
        return new ThemePalette(isReadable, isOwn ? new Dictionary<string, string>() : colours.ToDictionary(pair => pair.From, pair => pair.To, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>A colour of the scheme as a number; null where it is not given as one.</summary>
    public static int? Rgb(OpenXmlElement? named) => Number(named?.FirstChild);

    /// <summary>A colour as a number; null where it is not given as one.</summary>
    public static int? Number(OpenXmlElement? colour)
    {
        var hex = colour switch
        {
            A.RgbColorModelHex rgb => rgb.Val?.Value,
            A.SystemColor system => system.LastColor?.Value,
            _ => null,
        };
        return hex is { Length: 6 } && int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>Red, green and blue of a number.</summary>
    public static (int R, int G, int B) Parts(int rgb) => (rgb >> 16, (rgb >> 8) & 255, rgb & 255);

    private static string Hex(int rgb) => "#" + rgb.ToString("x6", CultureInfo.InvariantCulture);

    private static int Mixed(int ink, int paper, double part)
        => Shifts.Sum(shift => (int)Math.Round((((ink >> shift) & 255) * part) + (((paper >> shift) & 255) * (1 - part))) << shift);
}
