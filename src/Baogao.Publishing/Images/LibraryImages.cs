using System.Text;
using Baogao.Charts;

namespace Baogao.Publishing.Images;

/// <summary>The images of the library's charts, drawn without a browser: SVG and PNG of one layout.</summary>
internal static class LibraryImages
{
    /// <exception cref="FontException">No font of this machine can show what they say.</exception>
    public static IReadOnlyList<ChartImage> Draw(IReadOnlyList<NamedChart> charts)
    {
        if (charts.All(chart => chart.Library is null))
        {
            return [];
        }

        using var painter = new ScenePainter(ChartFonts.Find());
        return [.. charts.Where(chart => chart.Library is not null).SelectMany(chart => Draw(chart.Name, chart.Library!, painter))];
    }

    private static ChartImage[] Draw(string name, RenderedChart chart, ScenePainter painter)
    {
        var scene = StaticPicture.WholeShapes(chart, Look.Of(Theme.Light));
        return [new ChartImage(name + ".svg", Encoding.UTF8.GetBytes(StaticPicture.Write(chart, scene))), new ChartImage(name + ".png", painter.Png(scene))];
    }
}
