using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Office;

/// <summary>What lies behind the text of a layout: whether the text colour of the theme can be read there.</summary>
internal static class SlideBackground
{
    // That of text, by WCAG.
    private const double Least = 4.5;

    /// <summary>
    /// True where text in the theme's own colour may not be readable: on a colour that an office gave by hand, on a gradient, a pattern or a picture. What a deck shows stands then on a
    /// plate of the theme's paper.
    /// </summary>
    public static bool NeedsPlate(SlideLayoutPart part)
    {
        var master = part.SlideMasterPart?.SlideMaster;
        var background = part.SlideLayout?.CommonSlideData?.Background ?? master?.CommonSlideData?.Background;
        OpenXmlElement? paint = background?.BackgroundStyleReference is { } style ? style : background?.BackgroundProperties?.FirstChild;
        return paint switch
        {
            null or A.NoFill => false,
            // The first of the theme's backgrounds is the plain colour.
            P.BackgroundStyleReference { Index.Value: 0 or 1000 } => false,
            P.BackgroundStyleReference { Index.Value: 1001 } or A.SolidFill => !IsReadable(paint.FirstChild, part.SlideMasterPart!),
            _ => true,
        };
    }

    private static bool IsReadable(OpenXmlElement? colour, SlideMasterPart master)
    {
        var scheme = master.ThemePart?.Theme?.ThemeElements?.ColorScheme;
        var map = master.SlideMaster?.ColorMap;
        return scheme is not null && map is not null && Rgb(colour, scheme, map) is { } paper && ThemePalette.Rgb(Of(scheme, map.Text1?.InnerText)) is { } text
            && Contrast.Ratio(ThemePalette.Parts(text), ThemePalette.Parts(paper)) >= Least;
    }

    /// <summary>A colour without changes to it; null for one that is changed or not known.</summary>
    private static int? Rgb(OpenXmlElement? colour, A.ColorScheme scheme, P.ColorMap map) => colour switch
    {
        null or { HasChildren: true } => null,
        A.SchemeColor named => ThemePalette.Rgb(Of(scheme, Mapped(map, named.Val?.InnerText))),
        _ => ThemePalette.Number(colour),
    };

    private static string? Mapped(P.ColorMap map, string? name) => name switch
    {
        "bg1" => map.Background1?.InnerText,
        "tx1" => map.Text1?.InnerText,
        "bg2" => map.Background2?.InnerText,
        "tx2" => map.Text2?.InnerText,
        _ => name,
    };

    private static OpenXmlElement? Of(A.ColorScheme scheme, string? name) => scheme.ChildElements.FirstOrDefault(colour => colour.LocalName == name);
}
