namespace Baogao.Publishing.Office;

/// <summary>Whether the layouts of a template leave room for a title, a chart and a source line.</summary>
internal static class DeckRoom
{
    // In points. Below these no title, and no chart, can be read.
    private const double LeastTitle = 10;
    private const double LeastWidth = 200;
    private const double LeastHeight = 120;

    /// <exception cref="TemplateException">There is too little.</exception>
    public static void Check(DeckLayouts layouts, string name)
    {
        foreach (var layout in new[] { layouts.Title, layouts.Content })
        {
            if (layout.Title.Width < LeastWidth || layout.Title.Height < LeastTitle || layout.Room.PointsWide < LeastWidth || layout.Room.PointsHigh < LeastHeight || layout.Foot.PointsWide < LeastWidth)
            {
                throw DeckTemplate.Refused(name, FormattableString.Invariant($"its layout {Path.GetFileName(layout.Part.Uri.OriginalString)} leaves too little room for a chart: {Math.Max(0, layout.Room.PointsWide):0} by {Math.Max(0, layout.Room.PointsHigh):0} points beside the title, and at least {LeastWidth} by {LeastHeight} are needed. Make the title smaller in the view of the slide master, or the slide larger, then try again."));
            }
        }
    }
}
