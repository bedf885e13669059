namespace Baogao.Charts;

/// <summary>What one slide shows of a chart.</summary>
/// <param name="Title">Its finding.</param>
/// <param name="Chart">The chart with the panels of this finding alone, which share their scales.</param>
/// <param name="Columns">Its panels, in one column or two.</param>
/// <param name="Part">Its number among the slides of one finding, from 1.</param>
/// <param name="Parts">How many slides the finding takes.</param>
internal sealed record SlidePlan(string Title, RenderedChart Chart, IReadOnlyList<IReadOnlyList<RenderedPanel>> Columns, int Part, int Parts)
{
    public IReadOnlyList<RenderedPanel> Panels => [.. Columns.SelectMany(column => column)];
}

/// <summary>Cuts a chart into slides: one for each finding, or several where its panels have more rows than can be read from the back of a room.</summary>
internal static class SlideFit
{
    /// <summary>The height of a picture on a slide of 720 that has a title of two lines.</summary>
    public const int MostHeight = 502;

    public static IReadOnlyList<SlidePlan> Cut(RenderedChart chart, Look look)
    {
        var plans = new List<SlidePlan>();
        var rest = chart.Panels.ToList();
        while (rest.Count > 0)
        {
            var group = rest.TakeWhile(panel => panel.Finding == rest[0].Finding).ToList();
            rest.RemoveRange(0, group.Count);
            var part = chart with { Panels = group };
            var slides = Pack([.. group.SelectMany(panel => Pieces(panel, part, look))], part, look).ToList();
            plans.AddRange(slides.Select((columns, i) => new SlidePlan(group[0].Finding.Length > 0 ? group[0].Finding : chart.Title, part, columns, i + 1, slides.Count)));
        }

        return plans;
    }

    /// <summary>The largest text in which a slide holds its panels. Only rows grow: what stands on axes is laid out for one size.</summary>
    public static Look LookOf(SlidePlan plan, Theme theme)
    {
        var large = Look.Of(theme, Medium.SlideOfFewRows);
        return plan is { Parts: 1, Columns: [var panels] } && panels.All(panel => panel.HasRows && panel.Form != MarkForm.Ranks) && Height(panels, plan.Chart, large) <= MostHeight
            ? large : Look.Of(theme, Medium.Slide);
    }

    /// <summary>As many panels on each slide as it holds, in order.</summary>
    private static IEnumerable<IReadOnlyList<IReadOnlyList<RenderedPanel>>> Pack(List<RenderedPanel> pieces, RenderedChart chart, Look look)
    {
        while (pieces.Count > 0)
        {
            var fitting = Enumerable.Range(1, pieces.Count).Reverse().Select(count => (Count: count, Columns: Columns([.. pieces.Take(count)], chart, look))).First(each => each.Columns is not null || each.Count == 1);
            yield return fitting.Columns ?? [[pieces[0]]];
            pieces.RemoveRange(0, fitting.Count);
        }
    }

    /// <summary>The panels one above the other where they fit so, else side by side, as even as their order allows; null where neither fits.</summary>
    private static IReadOnlyList<IReadOnlyList<RenderedPanel>>? Columns(IReadOnlyList<RenderedPanel> panels, RenderedChart chart, Look look)
    {
        if (Height(panels, chart, look) <= MostHeight)
        {
            return [panels];
        }

        return Enumerable.Range(1, Math.Max(0, panels.Count - 1))
            .Select(split => (IReadOnlyList<IReadOnlyList<RenderedPanel>>)[[.. panels.Take(split)], [.. panels.Skip(split)]])
            .Select(columns => (Columns: columns, Height: PanelColumn.Beside(columns, chart, look).Max(column => column.Height)))
            .Where(each => each.Height <= MostHeight)
            .OrderBy(each => each.Height)
            .Select(each => each.Columns)
            .FirstOrDefault();
    }

    /// <summary>A panel whose rows do not fit goes on with its heading; one that cannot be cut stays whole.</summary>
    private static IEnumerable<RenderedPanel> Pieces(RenderedPanel panel, RenderedChart chart, Look look)
    {
        var isCut = panel.HasRows && panel.Marks.Count > 1;
        List<RenderedMark[]> rows = panel.Form == MarkForm.Progress ? [.. panel.Marks.GroupBy(mark => mark.Category).Select(row => row.ToArray())] : [.. panel.Marks.Select(mark => new[] { mark })];
        var fits = isCut ? Enumerable.Range(1, rows.Count).TakeWhile(count => Height([Part(panel, rows.Take(count))], chart, look) <= MostHeight).DefaultIfEmpty(1).Last() : rows.Count;
        // Equal pieces: nine rows make five and four, not eight and one.
        var pieces = fits == 0 ? 1 : (rows.Count + fits - 1) / fits;
        return pieces <= 1 ? [panel] : rows.Chunk((rows.Count + pieces - 1) / pieces).Select(part => Part(panel, part));
    }

    private static RenderedPanel Part(RenderedPanel panel, IEnumerable<RenderedMark[]> rows)
    {
        RenderedMark[] part = [.. rows.SelectMany(marks => marks)];
        return panel with { Marks = part, Categories = [.. part.Select(mark => mark.Category).Distinct()] };
    }

    private static int Height(IReadOnlyList<RenderedPanel> panels, RenderedChart chart, Look look) => PanelColumn.Beside([panels], chart, look)[0].Height;
}
