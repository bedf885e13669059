namespace Baogao.Charts;

/// <summary>Panels one above the other. Their names share one margin, so that their zero lines stand under each other.</summary>
internal sealed class PanelColumn
{
    /// <summary>How many times their natural height plots may grow to fill a slide.</summary>
    private const double MostStretch = 1.5;

    private PanelColumn(IReadOnlyList<PanelDrawing> panels, int left)
    {
        Panels = panels;
        Left = left;
    }

    public IReadOnlyList<PanelDrawing> Panels { get; }

    /// <summary>Pixels at the left for names and ticks.</summary>
    public int Left { get; }

    /// <summary>Pixels above its first plot. Columns side by side get that of the highest heading, so that their plots begin on one line.</summary>
    public int Head { get; init; }

    /// <summary>The natural height in pixels, headings and ticks included.</summary>
    public int Height => Panels.Sum(panel => HeadOf(panel) + panel.Height + panel.TickRoom);

    /// <summary>The greatest height that it can fill.</summary>
    public int MostHeight => Height + (int)(Panels.Sum(panel => panel.Height) * (MostStretch - 1));

    public static PanelColumn Of(IReadOnlyList<RenderedPanel> panels, RenderedChart chart, Look look, int width)
    {
        var isOpen = panels.Any(panel => !panel.HasRows || (panel.Form == MarkForm.Ranks && look.On != Medium.Slide));
        var left = panels.Select(panel => PanelDrawing.Of(panel, chart, look, new PanelSpace(width, 0, isOpen)).LeftRoom).DefaultIfEmpty().Max();
        return new PanelColumn([.. panels.Select((panel, i) => PanelDrawing.Of(panel, chart, look, new PanelSpace(width, left, isOpen) { IsFollowed = i + 1 < panels.Count && ShareMonths(panel, panels[i + 1]) }))], left);
    }

    private static bool ShareMonths(RenderedPanel panel, RenderedPanel next) => panel.Form is MarkForm.Events or MarkForm.Months && next.Form == MarkForm.Months;

    /// <summary>Columns side by side.</summary>
    public static IReadOnlyList<PanelColumn> Beside(IReadOnlyList<IReadOnlyList<RenderedPanel>> columns, RenderedChart chart, Look look)
    {
        var all = columns.Select(panels => Of(panels, chart, look, PlotlyDrawing.ColumnWidth(columns.Count, look))).ToList();
        var head = all.Max(column => column.Panels[0].HeadingRoom);
        return [.. all.Select(column => new PanelColumn(column.Panels, column.Left) { Head = head })];
    }

    /// <summary>Pixels above a plot for its heading.</summary>
    public int HeadOf(PanelDrawing panel) => panel == Panels[0] ? Math.Max(Head, panel.HeadingRoom) : panel.HeadingRoom;

    /// <summary>By how much plots grow where the column is to be so high.</summary>
    public double Stretch(int height) => Math.Clamp(1 + ((height - Height) / (double)Math.Max(1, Panels.Sum(panel => panel.Height))), 1, MostStretch);
}
