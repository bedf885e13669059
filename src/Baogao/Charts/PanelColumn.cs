namespace Baogao.Charts;

/// <summary>Panels one above the other. Their names share one margin, so that their zero lines stand under each other.</summary>
internal sealed class PanelColumn
{
    /// <summary>How many times their natural height plots may grow to fill a slide.</summary>
    public const double MostStretch = 1.5;

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
        var isOpen = panels.Any(panel => !panel.HasRows || (panel.Form == MarkForm.Ranks && look.On.Width != Medium.Slide.Width));
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

    /// <summary>The height in pixels of the plots and all between them where columns side by side may fill so much.</summary>
    public static int HeightOf(IReadOnlyList<PanelColumn> columns, int height) => Math.Max(columns.Max(column => column.Height), Math.Min(height, columns.Max(column => column.MostHeight)));

    /// <summary>Where its panels lie in a column of this height: their top, and the ends of their plots, in pixels from the top.</summary>
    public IEnumerable<PanelPlace> Places(int height)
    {
        var stretch = Stretch(height);
        var top = 0.0;
        foreach (var panel in Panels)
        {
            var high = top + HeadOf(panel);
            var low = high + (panel.Height * stretch);
            yield return new PanelPlace(panel, top, high, low, low + panel.TickRoom);
            top = low + panel.TickRoom;
        }
    }

    /// <summary>By how much plots grow where the column is to be so high.</summary>
    private double Stretch(int height) => Math.Clamp(1 + ((height - Height) / (double)Math.Max(1, Panels.Sum(panel => panel.Height))), 1, MostStretch);
}

/// <summary>Where a panel lies in its column, in pixels from the top.</summary>
/// <param name="Drawing">The panel.</param>
/// <param name="Top">Where its heading begins.</param>
/// <param name="High">The upper end of its plot.</param>
/// <param name="Low">The lower end of its plot.</param>
/// <param name="Bottom">Where its ticks and the room below them end.</param>
internal sealed record PanelPlace(PanelDrawing Drawing, double Top, double High, double Low, double Bottom);
