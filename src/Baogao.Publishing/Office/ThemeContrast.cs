using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;

namespace Baogao.Publishing.Office;

/// <summary>Whether text in the first accent of an office's theme can be read on its slides.</summary>
internal static class ThemeContrast
{
    // That of large and bold text, by WCAG.
    private const double Least = 3;

    public static bool IsAccentReadable(SlideLayoutPart layout)
    {
        var master = layout.SlideMasterPart;
        var colours = master?.ThemePart?.Theme?.ThemeElements?.ColorScheme;
        if (colours is null)
        {
            return true;
        }

        var isDark = master!.SlideMaster?.ColorMap?.Background1?.Value is { } background && (background == A.ColorSchemeIndexValues.Dark1 || background == A.ColorSchemeIndexValues.Dark2);
        return Of(colours.Accent1Color) is not { } accent || Of(isDark ? colours.Dark1Color : colours.Light1Color) is not { } paper
            || (Math.Max(accent, paper) + 0.05) / (Math.Min(accent, paper) + 0.05) >= Least;
    }

    /// <summary>The luminance of a colour; null where it is not given as numbers.</summary>
    private static double? Of(OpenXmlElement? colour)
    {
        var hex = colour?.GetFirstChild<A.RgbColorModelHex>()?.Val?.Value ?? colour?.GetFirstChild<A.SystemColor>()?.LastColor?.Value;
        return hex is { Length: 6 } && int.TryParse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var rgb)
            ? (0.2126 * Linear(rgb >> 16)) + (0.7152 * Linear((rgb >> 8) & 255)) + (0.0722 * Linear(rgb & 255)) : null;
    }

    private static double Linear(int channel) => channel / 255.0 is var part && part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
