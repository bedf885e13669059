using System.Text.Json.Serialization;
using Baogao.Analysis;
using Baogao.Charts.Drawing;
using Baogao.Formatting;
using Baogao.Model;
using Plotly.NET;

namespace Baogao.Charts;

/// <summary>How the marks of a panel are drawn.</summary>
public enum MarkForm
{
    /// <summary>Horizontal bars from zero, a row a mark.</summary>
    Bars,

    /// <summary>Places in league tables, a row a table, the first place at the left. Never the length of a bar.</summary>
    Ranks,

    /// <summary>Points in time on a value axis; a line joins neighbours only, so that gaps stay gaps.</summary>
    Curve,

    /// <summary>An order of steps without a value axis: a schematic.</summary>
    Schematic,

    /// <summary>Points on a value axis, a row a mark.</summary>
    Dots,

    /// <summary>Lines of text, a row a mark.</summary>
    List,
}

/// <summary>The look of a mark, told apart by fill and outline before colour.</summary>
public enum MarkStyle
{
    /// <summary>An outcome: solid, quiet.</summary>
    Actual,

    /// <summary>An estimate: hatched.</summary>
    Estimate,

    /// <summary>A target: solid, the accent.</summary>
    Target,

    /// <summary>A stretch target: an outline.</summary>
    StretchTarget,

    /// <summary>A derived value: dotted, with its interval.</summary>
    Derived,

    /// <summary>From a secondary source, or a bound: crossed, quiet.</summary>
    Secondary,
}

/// <summary>One mark: where it stands on the category axis, its value, and what proves it.</summary>
/// <param name="Category">Its place on the category axis.</param>
/// <param name="Value">Its place on the value axis.</param>
/// <param name="Label">The text beside it; may hold a second line after <c>\n</c>; empty for none.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Evidence">What stands behind it.</param>
/// <param name="Interval">What a derived value can be, or both ends of a stated range; null for one stated number.</param>
public sealed record Mark(string Category, decimal Value, string Label, MarkStyle Style, Evidence Evidence, Interval? Interval = null);

/// <summary>A plot within a chart: marks of one form on one pair of axes.</summary>
/// <param name="Title">The panel's heading.</param>
/// <param name="Form">How its marks are drawn.</param>
/// <param name="AxisTitle">What the value axis counts; empty where there is none.</param>
/// <param name="Marks">The marks, first one at the top or at the left.</param>
public sealed record ChartPanel(string Title, MarkForm Form, string AxisTitle, IReadOnlyList<Mark> Marks)
{
    /// <summary>Every place on the category axis, those without a mark too; by default those of the marks.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [.. Marks.Select(mark => mark.Category).Distinct()];

    /// <summary>What this panel shows, where it says something of its own: the title of its slide. Neighbours with one finding share a slide; empty for the chart's title.</summary>
    public string Finding { get; init; } = "";

    /// <summary>The end of a rank axis: the number of peers, or null where that is not known.</summary>
    public int? Peers { get; init; }

    /// <summary>What values are measured against: a line across the panel; months of a curve that lie under it get a stem up to it. Null for none.</summary>
    public decimal? Baseline { get; init; }
}

/// <summary>
/// A chart as data: every mark carries its evidence. The picture, the table and the alternative text are all made from it,
/// so that none can show what has no provenance.
/// </summary>
[TypeFormatterSource(typeof(ReportChartFormatterSource))]
public sealed record ReportChart
{
    /// <summary>Stable name, such as <c>targets-2023</c>: letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The language of every text in it.</summary>
    public required Language Language { get; init; }

    /// <summary>The finding, computed from the data: at most 15 English words or 30 Chinese characters.</summary>
    public required string Title { get; init; }

    /// <summary>The plots, first one at the top.</summary>
    public required IReadOnlyList<ChartPanel> Panels { get; init; }

    /// <summary>What a reader must know before quoting the chart, the weightiest first.</summary>
    public required IReadOnlyList<string> Caveats { get; init; }

    /// <summary>How many of the caveats stand on the picture itself, which may be shown without its page; 1 by default.</summary>
    public int CaveatsOnPicture { get; init; } = 1;

    /// <summary>Who says it, under the chart.</summary>
    public required string SourceLine { get; init; }

    /// <summary>The script at the end of <see cref="ToHtml"/>, the same for every chart, so that a page can allow it by its hash.</summary>
    public static string DrawScript => ChartHtml.DrawScript;

    /// <summary>The dark theme's colour for each colour of the light one, as <c>#rrggbb</c>: figure JSON of one theme becomes the other's by replacing them.</summary>
    public static IReadOnlyDictionary<string, string> DarkColours => Look.DarkOfLight;

    /// <summary>The MIME type of <see cref="ToJson"/>.</summary>
    public const string MimeType = "application/vnd.baogao.chart+json";

    /// <summary>Every mark of every panel.</summary>
    [JsonIgnore]
    public IEnumerable<Mark> Marks => Panels.SelectMany(panel => panel.Marks);

    /// <summary>The chart in words, from its title and marks.</summary>
    public string AlternativeText => InWords(Title, Panels);

    /// <summary>The picture, as a Plotly.NET chart.</summary>
    public GenericChart ToPlotly(Theme theme = Theme.Light) => PlotlyDrawing.Draw(ManyMarks.Drawn(this), Look.Of(theme));

    /// <summary>The picture as plotly's figure JSON: <c>data</c>, <c>layout</c>, <c>config</c>.</summary>
    public string ToFigureJson(Theme theme = Theme.Light) => PlotlyDrawing.FigureJson(ManyMarks.Drawn(this), Look.Of(theme));

    /// <summary>The picture for a phone, without title and foot, which the page has: names stand above their marks. plotly's figure JSON.</summary>
    public string ToNarrowFigureJson(Theme theme = Theme.Light)
    {
        var look = Look.Of(theme, Medium.Phone);
        var drawn = ManyMarks.Drawn(this);
        return PlotlyDrawing.FigureJson(PlotlyDrawing.Draw([PanelColumn.Of(drawn.Panels, drawn, look, PlotlyDrawing.ColumnWidth(1, look))], 0, look));
    }

    /// <summary>The pictures for slides: one for each finding, or several where there are more rows than can be read from the back of a room.</summary>
    public IReadOnlyList<ChartSlide> ToSlides(Theme theme = Theme.Light)
    {
        var look = Look.Of(theme, Medium.Slide);
        return [.. SlideFit.Cut(ManyMarks.Drawn(this), look).Select(plan =>
        {
            var columns = PanelColumn.Beside(plan.Columns, plan.Chart, look);
            return new ChartSlide(plan.Title, PlotlyDrawing.FigureJson(PlotlyDrawing.Draw(columns, SlideFit.MostHeight, look)), plan.Part, plan.Parts)
            {
                AlternativeText = InWords(plan.Title, plan.Panels),
                SourceLine = Baogao.Charts.SourceLine.OnSlide(this, plan.Panels),
            };
        })];
    }

    /// <summary>The chart as JSON: everything that it holds, evidence included.</summary>
    public string ToJson() => ChartJson.Write(this);

    /// <summary>The chart that <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static ReportChart FromJson(string json) => ChartJson.Read(json);

    /// <summary>Title, place for the picture, data table, caveats and source: useful with scripts off, drawn where plotly.js is at hand.</summary>
    /// <param name="draws">True by default: <see cref="DrawScript"/> stands at the end. False for a page that draws all its charts itself.</param>
    public string ToHtml(bool draws = true) => ChartHtml.Write(this, draws);

    private string InWords(string title, IReadOnlyList<ChartPanel> shown)
    {
        var (colon, comma, stop) = Language == Language.Chinese ? ("：", "；", "。") : (": ", "; ", ". ");
        var panels = shown.Select(panel => panel.Title + colon + string.Join(comma, ManyMarks.InWords(panel, Language)) + stop);
        return (title + stop + string.Concat(panels)).TrimEnd();
    }
}
