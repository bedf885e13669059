using System.Text.RegularExpressions;
using Baogao.Charts.Static;
using Newtonsoft.Json.Linq;
using Plotly.NET;

namespace Baogao.Charts;

/// <summary>A chart as SVG that no browser, script or native code draws, from the figure that plotly.js draws too.</summary>
internal static partial class StaticPicture
{
    /// <summary>The width of a picture that is not for a phone.</summary>
    public static int WideWidth => Medium.Picture.Width;

    /// <summary>What a phone's page leaves for a picture.</summary>
    private const int PhoneWidth = 360;

    /// <summary>The whole chart with its title and what stands under it, for a file.</summary>
    public static string Whole(RenderedChart chart, Look look) => Write(chart, WholeShapes(chart, look));

    /// <summary>The shapes of the whole chart, for other formats.</summary>
    public static Scene WholeShapes(RenderedChart chart, Look look) => Shapes(PlotlyDrawing.Draw(ManyMarks.Drawn(chart), look with { On = Medium.Picture }), WideWidth);

    /// <summary>The panels alone: what is around them says the rest.</summary>
    public static string Bare(RenderedChart chart, Look look)
        => Write(chart, Shapes(PlotlyDrawing.DrawBare(ManyMarks.Drawn(chart), look.On.IsNarrow ? look : look with { On = Medium.Picture }), look.On.IsNarrow ? PhoneWidth : WideWidth));

    /// <summary>A slide's picture, whose title and words the slide says.</summary>
    public static string OnSlide(ChartSlide slide, string language)
        => SvgWriter.Write(ShapesOnSlide(slide, new Dictionary<string, string>()), Look.Fonts, language, slide.Title, slide.AlternativeText);

    /// <summary>The shapes of a slide's picture, for other formats.</summary>
    /// <param name="slide">The slide.</param>
    /// <param name="colours">Colours in place of those of the look; those that it does not name stay.</param>
    public static Scene ShapesOnSlide(ChartSlide slide, IReadOnlyDictionary<string, string> colours)
        => FigureScene.Of(JObject.Parse(colours.Count == 0 ? slide.FigureJson : Colour().Replace(slide.FigureJson, colour => colours.GetValueOrDefault(colour.Value, colour.Value))), ChartSlide.Width);

    // The whole of a member, or what a style in a text says; a text itself can hold the same characters.
    [GeneratedRegex("""(?<="|color:)#[0-9a-f]{6}(?=\\?")""")]
    private static partial Regex Colour();

    private static Scene Shapes(GenericChart drawn, int width) => FigureScene.Of(JObject.Parse(FigureSerializer.Of(drawn)), width);

    /// <summary>The chart's shapes as SVG, with its name and words.</summary>
    public static string Write(RenderedChart chart, Scene scene) => SvgWriter.Write(scene, Look.Fonts, chart.LanguageTag, chart.Title, chart.AlternativeText);
}
