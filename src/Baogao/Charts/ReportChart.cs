using System.Text.Json.Serialization;
using Baogao.Formatting;
using Baogao.Languages;
using Baogao.Model;

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

    /// <summary>Steps in their order, without dates and without a value axis: a schematic.</summary>
    Schematic,

    /// <summary>Points on a value axis, a row a mark.</summary>
    Dots,

    /// <summary>Lines of text, a row a mark.</summary>
    List,

    /// <summary>
    /// One horizontal bar from zero for each category. Its first mark is what is done; the others are what it is measured against, each at its own value: the
    /// farthest one beyond it is a hatched rest, every other one a line across the bar.
    /// </summary>
    Progress,

    /// <summary>
    /// Lines on a value axis from zero, one for each category, from its first mark to its last: how a few numbers changed from year to year. The second line of a
    /// label is the time.
    /// </summary>
    Slope,

    /// <summary>Rows of a table: a name, what is said of it, and further cells. HTML has a table that can be sorted and searched; a picture has lines of text without marks.</summary>
    Table,

    /// <summary>Points on one line with a scale of its own: aims with their labels above it, what was measured below.</summary>
    Dumbbell,

    /// <summary>One bar of a whole, its first mark, cut into its parts, the other marks; what no part is named of is hatched.</summary>
    Parts,

    /// <summary>The course of a year as the report describes it: words on an axis of months, higher and lower but on no scale.</summary>
    Course,

    /// <summary>Dated events on an axis of months, a row a mark.</summary>
    Events,

    /// <summary>Values on an axis of months, each panel on its own scale; a line joins neighbouring months only.</summary>
    Months,

    /// <summary>Values on an axis of years that is true to time. A line joins the marks of one <see cref="Mark.Run"/> alone.</summary>
    Years,
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

    /// <summary>A stretch target, or one that is only striven for: an outline, and a triangle where it is a point.</summary>
    StretchTarget,

    /// <summary>A derived value: dotted, with its interval.</summary>
    Derived,

    /// <summary>From a secondary source, or a bound: crossed, quiet.</summary>
    Secondary,

    /// <summary>A target whose words commit softly (左右), or what is stated without a number: an open ring.</summary>
    Open,
}

/// <summary>One mark: where it stands on the category axis, its value, and what proves it.</summary>
/// <param name="Category">Its place on the category axis.</param>
/// <param name="Value">Its place on the value axis.</param>
/// <param name="Label">The text beside it, which may hold a second line; null for none.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Evidence">What stands behind it.</param>
/// <param name="Interval">What a derived value can be, or both ends of a stated range; null for one stated number.</param>
public sealed record Mark(Sentence Category, decimal Value, Sentence? Label, MarkStyle Style, Evidence Evidence, Interval? Interval = null)
{
    /// <summary>The cells of a table's row after its name and its label; none in other forms.</summary>
    public IReadOnlyList<Sentence> Cells { get; init; } = [];

    /// <summary>Its place on an axis of months, in months from its start: 2.5 is the middle of March; on an axis of years the year. Null for what has no date.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? At { get; init; }

    /// <summary>Where it ends on that axis; null for a point in time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? Until { get; init; }

    /// <summary>The number of the line that it lies on; null for a mark that no line joins.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Run { get; init; }
}

/// <summary>Where a line over the years breaks.</summary>
/// <param name="At">The place on the axis of years, between two marks.</param>
/// <param name="Label">Why, in a few words.</param>
public sealed record LineBreak(decimal At, Sentence Label);

/// <summary>A plot within a chart: marks of one form on one pair of axes.</summary>
/// <param name="Title">The panel's heading.</param>
/// <param name="Form">How its marks are drawn.</param>
/// <param name="AxisTitle">What the value axis counts; null where there is none.</param>
/// <param name="Marks">The marks, first one at the top or at the left.</param>
public sealed record ChartPanel(Sentence Title, MarkForm Form, Sentence? AxisTitle, IReadOnlyList<Mark> Marks)
{
    /// <summary>Every place on the category axis, those without a mark too; by default those of the marks.</summary>
    public IReadOnlyList<Sentence> Categories { get; init; } = [.. Marks.Select(mark => mark.Category).Distinct()];

    /// <summary>The heads of a table's columns: for names, labels and each of the further cells; none in other forms.</summary>
    public IReadOnlyList<Sentence> Columns { get; init; } = [];

    /// <summary>What this panel shows, where it says something of its own: the title of its slide. Neighbours with one finding share a slide; null for the chart's title.</summary>
    public Sentence? Finding { get; init; }

    /// <summary>The end of a rank axis: the number of peers, or null where that is not known.</summary>
    public int? Peers { get; init; }

    /// <summary>What values are measured against: a line across the panel; months of a curve that lie under it get a stem up to it. Null for none.</summary>
    public decimal? Baseline { get; init; }

    /// <summary>Dates that a line up and down marks on an axis of months, as <see cref="Mark.At"/>; another panel of the chart holds their evidence.</summary>
    public IReadOnlyList<decimal> Dates { get; init; } = [];

    /// <summary>Where the lines of an axis of years break, each a line up and down; none in other forms.</summary>
    public IReadOnlyList<LineBreak> Breaks { get; init; } = [];
}

/// <summary>
/// A chart as data, in no language: every mark carries its evidence, and every text is a sentence that any language can say. The picture, the table and the
/// alternative text are all made from it (<see cref="In(Language)"/>), so that none can show what has no provenance.
/// </summary>
[TypeFormatterSource(typeof(ReportChartFormatterSource))]
public sealed record ReportChart
{
    /// <summary>Stable name, such as <c>targets-2023</c>: letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>What it is a chart of, whatever the year: <c>targets</c> of <c>targets-2023</c>.</summary>
    [JsonIgnore]
    public string Kind => KindOf(Id);

    /// <summary>The finding, computed from the data: at most 25 English words or 60 Chinese characters.</summary>
    public required Sentence Title { get; init; }

    /// <summary>The plots, first one at the top.</summary>
    public required IReadOnlyList<ChartPanel> Panels { get; init; }

    /// <summary>How many of the figures that the chart uses no person has confirmed yet; null where all are confirmed.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Sentence? Unconfirmed { get; init; }

    /// <summary>What a reader must know before quoting the chart, the weightiest first.</summary>
    public required IReadOnlyList<Sentence> Caveats { get; init; }

    /// <summary>How many of the caveats stand on the picture itself, which may be shown without its page; 1 by default.</summary>
    public int CaveatsOnPicture { get; init; } = 1;

    /// <summary>Which report says it; null where only secondary sources do. Those are named after it, from the evidence of the marks.</summary>
    public required Sentence? Source { get; init; }

    /// <summary>The dark theme's colour for each colour of the light one, as <c>#rrggbb</c>: figure JSON of one theme becomes the other's by replacing them.</summary>
    public static IReadOnlyDictionary<string, string> DarkColours => Look.DarkOfLight;

    /// <summary>The MIME type of <see cref="ToJson"/>.</summary>
    public const string MimeType = "application/vnd.baogao.chart+json";

    /// <summary>Every mark of every panel.</summary>
    [JsonIgnore]
    public IEnumerable<Mark> Marks => Panels.SelectMany(panel => panel.Marks);

    /// <summary>The chart in a language, to be drawn.</summary>
    public RenderedChart In(Language language) => In(language.Texts());

    /// <summary>The chart as JSON: everything that it holds, evidence included, in no language.</summary>
    public string ToJson() => ChartJson.Write(this);

    /// <summary>The chart that <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static ReportChart FromJson(string json) => ChartJson.Read(json);

    /// <summary>Where the rows stand whose own number, name or period the title says, or the finding of a panel. Rows that it merely counts are not among them.</summary>
    [JsonIgnore]
    internal IReadOnlyList<Provenance> InTitle { get; init; } = [];

    /// <summary>Where the rows stand that title or caveats rest on and no mark shows.</summary>
    [JsonIgnore]
    internal IReadOnlyList<Provenance> Unmarked { get; init; } = [];

    private static string KindOf(string id) => id is [.. var kind, '-', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'] && kind.Length > 0 ? kind : id;

    internal RenderedChart In(ITexts texts) => RenderedChart.Of(this, texts);
}
