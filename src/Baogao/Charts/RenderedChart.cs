using Baogao.Formatting;
using Baogao.Languages;
using Baogao.Model;
using Plotly.NET;

namespace Baogao.Charts;

/// <summary>A mark in a language.</summary>
/// <param name="Category">Its place on the category axis.</param>
/// <param name="Value">Its place on the value axis.</param>
/// <param name="Label">The text beside it; may hold a second line after <c>\n</c>; empty for none.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Evidence">What stands behind it.</param>
/// <param name="Interval">What a derived value can be, or both ends of a stated range; null for one stated number.</param>
public sealed record RenderedMark(string Category, decimal Value, string Label, MarkStyle Style, RenderedEvidence Evidence, Interval? Interval)
{
    /// <summary>Its number among the marks of the chart, from 0: by it a page finds the row of a mark that is clicked.</summary>
    public int Number { get; init; }

    /// <summary>The cells of a table's row after its name and its label; none in other forms.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>Its place on an axis of months, in months from its start; null for what has no date.</summary>
    public decimal? At { get; init; }

    /// <summary>Where it ends on that axis; null for a point in time.</summary>
    public decimal? Until { get; init; }

    /// <summary>The number of the line that it lies on; null for a mark that no line joins.</summary>
    public int? Run { get; init; }
}

/// <summary>What stands behind a mark, in a language.</summary>
/// <param name="Value">The value with its unit; may be empty.</param>
/// <param name="Period">The period, and how it is known.</param>
/// <param name="Kind">What kind of statement it is, or the formula.</param>
/// <param name="Citation">Section and quote, or the titles of secondary sources.</param>
/// <param name="Source">The evidence itself.</param>
public sealed record RenderedEvidence(string Value, string Period, string Kind, string Citation, Evidence Source);

/// <summary>Where a line over the years breaks, in a language.</summary>
/// <param name="At">The place on the axis of years.</param>
/// <param name="Label">Why, in a few words.</param>
public sealed record RenderedBreak(decimal At, string Label);

/// <summary>A panel in a language.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Form">How its marks are drawn.</param>
/// <param name="AxisTitle">What the value axis counts; may be empty.</param>
/// <param name="Marks">The marks.</param>
public sealed record RenderedPanel(string Title, MarkForm Form, string AxisTitle, IReadOnlyList<RenderedMark> Marks)
{
    /// <summary>Every place on the category axis, those without a mark too.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>The heads of a table's columns; none in other forms.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>The title of its slide; empty for the chart's title.</summary>
    public string Finding { get; init; } = "";

    /// <summary>The end of a rank axis: the number of peers, or null where that is not known.</summary>
    public int? Peers { get; init; }

    /// <summary>What values are measured against, or null.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>Dates that a line up and down marks on an axis of months.</summary>
    public IReadOnlyList<decimal> Dates { get; init; } = [];

    /// <summary>Where the lines of an axis of years break.</summary>
    public IReadOnlyList<RenderedBreak> Breaks { get; init; } = [];

    /// <summary>True where marks stand in rows, so that the panel can be cut between two of them.</summary>
    internal bool HasRows => Form is MarkForm.Bars or MarkForm.Dots or MarkForm.List or MarkForm.Table or MarkForm.Ranks or MarkForm.Progress;
}

/// <summary>A <see cref="ReportChart"/> in a language: picture, slides, table and words.</summary>
[TypeFormatterSource(typeof(ReportChartFormatterSource))]
public sealed record RenderedChart
{
    // For ReportChart.In alone.
    private RenderedChart(ITexts texts) => Texts = texts;

    /// <summary>The chart in no language, which this is made from.</summary>
    public required ReportChart Chart { get; init; }

    /// <summary>Its name.</summary>
    public string Id => Chart.Id;

    /// <summary>The language as HTML's <c>lang</c> names it.</summary>
    public string LanguageTag => Texts.Tag;

    /// <summary>The finding.</summary>
    public required string Title { get; init; }

    /// <summary>The plots, first one at the top.</summary>
    public required IReadOnlyList<RenderedPanel> Panels { get; init; }

    /// <summary>How many of its figures no person has confirmed yet, which stands wherever the title does; empty where all are confirmed.</summary>
    public required string Unconfirmed { get; init; }

    /// <summary>What a reader must know before quoting the chart, the weightiest first.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>Who says it, under the chart; secondary sources are named as such.</summary>
    public required string SourceLine { get; init; }

    /// <summary>Every mark of every panel.</summary>
    public IEnumerable<RenderedMark> Marks => Panels.SelectMany(panel => panel.Marks);

    /// <summary>The chart in words, from its title and marks.</summary>
    public string AlternativeText => InWords(Title, Panels);

    /// <summary>The chart without its tables, which HTML shows as such.</summary>
    internal RenderedChart Pictured => this with { Panels = [.. Panels.Where(panel => panel.Form != MarkForm.Table)] };

    internal ITexts Texts { get; }

    /// <summary>The picture, as a Plotly.NET chart.</summary>
    public GenericChart ToPlotly(Theme theme = Theme.Light) => PlotlyDrawing.Draw(ManyMarks.Drawn(this), Look.Of(theme));

    /// <summary>The picture as plotly's figure JSON: <c>data</c>, <c>layout</c>, <c>config</c>.</summary>
    public string ToFigureJson(Theme theme = Theme.Light) => PlotlyDrawing.FigureJson(ManyMarks.Drawn(this), Look.Of(theme));

    /// <summary>The picture for a phone, without title, foot and tables, which the page has: names stand above their marks. plotly's figure JSON.</summary>
    public string ToNarrowFigureJson(Theme theme = Theme.Light)
        => PlotlyDrawing.FigureJson(PlotlyDrawing.DrawBare(ManyMarks.Drawn(Pictured), Look.Of(theme, Medium.Phone)));

    /// <summary>
    /// The picture as SVG, drawn without a browser, with its title and what stands under it: the same figure as <see cref="ToFigureJson"/>. The same bytes each time;
    /// without ids, scripts and addresses, so that several fit on one page.
    /// </summary>
    public string ToSvg(Theme theme = Theme.Light) => StaticPicture.Whole(this, Look.Of(theme));

    /// <summary>The pictures for slides: one for each finding, or several where there are more rows than can be read from the back of a room.</summary>
    public IReadOnlyList<ChartSlide> ToSlides(Theme theme = Theme.Light)
    {
        return [.. SlideFit.Cut(ManyMarks.Drawn(this), Look.Of(theme, Medium.Slide)).Select(plan =>
        {
            var look = SlideFit.LookOf(plan, theme);
            var columns = PanelColumn.Beside(plan.Columns, plan.Chart, look);
            return new ChartSlide(plan.Title, PlotlyDrawing.FigureJson(PlotlyDrawing.Draw(columns, SlideFit.MostHeight, look)), plan.Part, plan.Parts)
            {
                AlternativeText = InWords(plan.Title, plan.Panels),
                Unconfirmed = Unconfirmed,
                SourceLine = Charts.SourceLine.OnSlide(this, plan.Panels),
                Panels = [.. PlotlyDrawing.SlidePanels(plan, columns, look)],
            };
        })];
    }

    /// <summary>The chart as JSON, in no language: <see cref="ReportChart.ToJson"/>.</summary>
    public string ToJson() => Chart.ToJson();

    /// <summary>A row a mark, as CSV with heads: panel, item, value, period, kind, and the section, the quote and the source of each row behind it. Cells are as the report writes them.</summary>
    public string ToCsv() => ChartCsv.Write(this);

    /// <summary>Title, picture as SVG, data table, caveats and source: the same in every front end, with scripts off too.</summary>
    /// <param name="forPage">False by default. True for a page that has plotly.js and draws all its charts itself: with the figure's JSON and a second picture for phones.</param>
    public string ToHtml(bool forPage = false) => ChartHtml.Write(this, forPage, hasStill: true);

    /// <summary>The same for a part of a page that only a script shows: it needs no still picture.</summary>
    internal string ToHtmlWithoutStill() => ChartHtml.Write(this, forPage: true, hasStill: false);

    internal static RenderedChart Of(ReportChart chart, ITexts texts) => new(texts)
    {
        Chart = chart,
        Title = chart.Title.In(texts),
        Unconfirmed = chart.Unconfirmed?.In(texts) ?? "",
        Panels = [.. chart.Panels.Select((panel, i) => Of(panel, texts, chart.Panels.Take(i).Sum(before => before.Marks.Count)))],
        Caveats = [.. chart.Caveats.Select(caveat => caveat.In(texts))],
        SourceLine = Charts.SourceLine.Of(chart, texts),
    };

    private static RenderedPanel Of(ChartPanel panel, ITexts texts, int first) => new(panel.Title.In(texts), panel.Form, panel.AxisTitle?.In(texts) ?? "", [.. panel.Marks.Select((mark, i) => Of(mark, texts, first + i))])
    {
        Categories = [.. panel.Categories.Select(category => category.In(texts))],
        Columns = [.. panel.Columns.Select(column => column.In(texts))],
        Finding = panel.Finding?.In(texts) ?? "",
        Peers = panel.Peers,
        Baseline = panel.Baseline,
        Dates = panel.Dates,
        Breaks = [.. panel.Breaks.Select(each => new RenderedBreak(each.At, each.Label.In(texts)))],
    };

    private static RenderedMark Of(Mark mark, ITexts texts, int number) => new(mark.Category.In(texts), mark.Value, mark.Label?.In(texts) ?? "", mark.Style, Of(mark.Evidence, texts), mark.Interval)
    {
        Number = number,
        Cells = [.. mark.Cells.Select(cell => cell.In(texts))],
        At = mark.At,
        Until = mark.Until,
        Run = mark.Run,
    };

    private static RenderedEvidence Of(Evidence evidence, ITexts texts)
        => new(evidence.Value?.In(texts) ?? "", evidence.Period.In(texts), evidence.Kind.In(texts), evidence.Citation(texts), evidence);

    private string InWords(string title, IReadOnlyList<RenderedPanel> shown)
        => Texts.InWords(title, [.. Unconfirmed.Length == 0 ? [] : (string[])[Unconfirmed], .. shown.Select(panel => ManyMarks.PanelInWords(panel, Texts))]);
}
