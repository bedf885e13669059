namespace Baogao;

/// <summary>Cuts a chart into slides: as many panels and rows on each as can be read from the back of a room.</summary>
internal static class SlideFit
{
    // At 860 pixels' width a picture of this height fills a 16:9 slide, with text of 18 pixels on a screen of 720.
    private const int MostHeight = 430;

    /// <summary>The panels of each slide, in order. A panel whose rows do not fit goes on with its heading on the next; one that cannot be cut stays whole.</summary>
    public static IReadOnlyList<IReadOnlyList<ChartPanel>> Cut(ReportChart chart)
    {
        var slides = new List<List<ChartPanel>>();
        var left = 0;
        foreach (var piece in chart.Panels.SelectMany(panel => Pieces(panel, chart)))
        {
            var room = Room(piece, chart);
            if (slides.Count == 0 || room > left)
            {
                slides.Add([]);
                left = MostHeight;
            }

            slides[^1].Add(piece);
            left -= room;
        }

        return slides;
    }

    private static IEnumerable<ChartPanel> Pieces(ChartPanel panel, ReportChart chart)
    {
        var isCut = panel.Form is MarkForm.Bars or MarkForm.Dots or MarkForm.List && panel.Marks.Count > 1;
        var fits = isCut ? Enumerable.Range(1, panel.Marks.Count).TakeWhile(count => Room(Part(panel, panel.Marks.Take(count)), chart) <= MostHeight).DefaultIfEmpty(1).Last() : panel.Marks.Count;
        // Equal pieces: nine rows make five and four, not eight and one.
        var pieces = fits == 0 ? 1 : (panel.Marks.Count + fits - 1) / fits;
        return pieces <= 1 ? [panel] : panel.Marks.Chunk((panel.Marks.Count + pieces - 1) / pieces).Select(marks => Part(panel, marks));
    }

    private static ChartPanel Part(ChartPanel panel, IEnumerable<Mark> marks)
    {
        Mark[] part = [.. marks];
        return panel with { Marks = part, Categories = [.. part.Select(mark => mark.Category).Distinct()] };
    }

    private static int Room(ChartPanel panel, ReportChart chart) => PlotlyDrawing.PanelRoom(PanelDrawing.Of(panel, chart, Look.Of(Theme.Light)));
}
