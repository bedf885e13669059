using System.Text;
using Baogao.Charts;
using Baogao.Charts.Static;
using Baogao.Publishing.Images;

namespace Baogao.Publishing.Office;

/// <summary>The pictures of a deck: SVG, and PNG for programs that draw none.</summary>
/// <param name="languageTag">The language as HTML names it.</param>
/// <param name="colours">Colours in place of those of the product's look.</param>
/// <param name="own">The researcher's own charts, drawn before.</param>
internal sealed class DeckPictures(string languageTag, IReadOnlyDictionary<string, string> colours, OwnSlides own) : IDisposable
{
    // Most who open a deck have this one; the fonts of the other pictures stand in for it.
    private const string Fonts = "\"Microsoft YaHei\", " + Look.Fonts;

    // One transparent pixel: shown in place of pictures by programs that draw no SVG, where the machine that made the deck has no font for Chinese.
    private static readonly byte[] Empty = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private readonly Lazy<ScenePainter?> painter = new(() =>
    {
        try
        {
            return new ScenePainter(ChartFonts.Find());
        }
        catch (FontException)
        {
            return null;
        }
    });

    public void Dispose()
    {
        if (painter.IsValueCreated)
        {
            painter.Value?.Dispose();
        }
    }

    /// <summary>A chart of the researcher's own; null where it was not drawn.</summary>
    public DrawnFigure? Own(StoryPicture picture) => own.Of(picture);

    /// <summary>The whole picture of a slide, or the part of it that one panel takes.</summary>
    public (byte[] Png, byte[] Svg) Draw(ChartSlide slide, SlidePanel? panel = null)
    {
        var scene = StaticPicture.ShapesOnSlide(slide, colours);
        if (panel is not null)
        {
            scene = scene with { Left = panel.Left, Top = panel.Top, Width = panel.Width, Height = panel.Height };
        }

        return (painter.Value?.Png(scene) ?? Empty, Encoding.UTF8.GetBytes(SvgWriter.Write(scene, Fonts, languageTag, slide.Title, slide.AlternativeText)));
    }
}
