using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Charts;

namespace Baogao.Tests.Charts;

/// <summary>What is wrong with a text of a chart.</summary>
/// <param name="Chart">The chart's name without its year.</param>
/// <param name="Rule">Which rule it breaks.</param>
/// <param name="Text">The text.</param>
internal sealed record ChartFault(string Chart, string Rule, string Text);

/// <summary>Reads title, labels and caveats of a chart against its data, by rules that hold for every chart.</summary>
internal static partial class ChartReading
{
    public static IEnumerable<ChartFault> Faults(RenderedChart chart, Report report, EditionWords words)
    {
        var isChinese = chart.LanguageTag == "zh-CN";
        var titles = chart.Panels.Select(panel => panel.Finding).Where(finding => finding.Length > 0).Prepend(chart.Title).Distinct().ToList();
        List<string> texts = [.. titles, .. chart.Panels.SelectMany(panel => new[] { panel.Title, panel.AxisTitle }), .. chart.Marks.SelectMany(mark => new[] { mark.Category, mark.Label }), .. chart.Caveats];
        texts = [.. texts.Where(text => text.Length > 0).Distinct()];
        var values = chart.Marks.SelectMany(mark => EditionWords.YearIn().Matches(mark.Evidence.Value)).Select(match => match.Value).ToHashSet();
        var isDrawn = chart.Panels.Count > 0;
        return
        [
            .. isDrawn ? titles.SelectMany(title => Uncarried(title, chart).Select(number => Fault("a number in a title that no mark carries: " + number, title))) : [],
            .. titles.Where(title => OwnRows().IsMatch(title)).Select(title => Fault("a count of our own rows", title)),
            .. texts.Where(text => AllOfAll().IsMatch(text)).Select(text => Fault("0 of 0, or N of N", text)),
            .. texts.Where(text => text != "%" && Stray().IsMatch(text)).Select(text => Fault("empty brackets or stray punctuation", text)),
            .. isDrawn ? texts.Where(text => CodeOf(text) is not null).Select(text => Fault("a raw code: " + CodeOf(text), text)) : [],
            .. isDrawn ? texts.SelectMany(text => Foreign(text, isChinese, words).Select(word => Fault("a word of the other language: " + word, text))) : [],
            .. texts.SelectMany(text => EditionWords.YearIn().Matches(text).Select(match => match.Value).Where(year => !words.Years.Contains(year) && !values.Contains(year)).Select(year => Fault("a year that no data holds: " + year, text))),
            .. titles.Where(title => LosesMost(title, chart, report)).Select(title => Fault("大部分 of the quote is lost", title)),
        ];

        ChartFault Fault(string rule, string text) => new(TrailingYear().Replace(chart.Id, ""), rule, text);
    }

    /// <summary>The numbers of a title that are no value, derived value or period of a mark, and no count of marks.</summary>
    private static IEnumerable<decimal> Uncarried(string title, RenderedChart chart)
    {
        var marks = chart.Marks.ToList();
        var carried = marks.SelectMany(mark => Numbers($"{mark.Category} {mark.Label} {mark.Evidence.Value} {mark.Evidence.Period} {mark.Evidence.Kind} {mark.Evidence.Citation}").Append(Math.Abs(mark.Value))).ToHashSet();
        int[] counts =
        [
            marks.Count, chart.Panels.Count,
            .. chart.Panels.Select(panel => panel.Marks.Count),
            .. Sizes(mark => mark.Value), .. Sizes(mark => mark.Label.Split('\n')[0]), .. Sizes(mark => mark.Category), .. Sizes(mark => mark.Style), .. Sizes(mark => mark.Evidence.Kind),
            .. chart.Panels.SelectMany(panel => panel.Marks.GroupBy(mark => mark.Value).Select(group => group.Count())),
            .. marks.Select(mark => mark.Evidence.Source.Provenances.Count),
            // A row with a scale of its own is one, each line of a list another.
            Rows(chart.Panels), .. chart.Panels.GroupBy(panel => panel.Finding).Select(Rows), .. chart.Panels.GroupBy(panel => panel.Form).Select(form => form.Sum(panel => panel.Marks.Count)),
        ];
        // Bars that count rows of the data: together they are all of them.
        var sums = chart.Panels.Where(panel => panel.Form == MarkForm.Bars && panel.Marks.All(mark => mark.Evidence.Source.IsDerived)).Select(panel => panel.Marks.Sum(mark => mark.Value));
        // Those that a title does not name: "and 16 more".
        var rest = counts.SelectMany(count => Enumerable.Range(1, 4).Select(named => count - named)).Where(left => left > 0);
        // What a growth is on is the year before that of its mark: +1.1% on 2021.
        var bases = BaseYear().Matches(title).Select(match => decimal.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)).Where(year => carried.Contains(year + 1));
        return Numbers(title).Where(number => !carried.Contains(number) && !bases.Contains(number) && !sums.Contains(number) && !counts.Concat(rest).Contains((int)number));

        IEnumerable<int> Sizes<T>(Func<RenderedMark, T> by) => marks.GroupBy(by).Select(group => group.Count());
    }

    private static int Rows(IEnumerable<RenderedPanel> panels) => panels.Sum(panel => panel.Form == MarkForm.Dumbbell ? 1 : panel.Marks.Count);

    private static IEnumerable<decimal> Numbers(string text)
        => Number().Matches(text).Select(match => decimal.Parse(match.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?:\bon |比)(?<year>(?:19|20)\d\d)(?!\d)")]
    private static partial Regex BaseYear();

    private static string? CodeOf(string text) => Code().Matches(FileName().Replace(text, "")).Select(match => match.Value).FirstOrDefault();

    private static IEnumerable<string> Foreign(string text, bool isChinese, EditionWords words)
    {
        // Files and lists that a reader is told to open have their own names.
        var said = FileName().Replace(text, "");
        return (isChinese ? Latin() : Han()).Matches(said).Select(match => match.Value).Where(word => !words.Hold(word)).Distinct();
    }

    /// <summary>A lowest month that the report gives for most indicators is not given for all. What is measured for a place above is another statement.</summary>
    private static bool LosesMost(string title, RenderedChart chart, Report report)
        => !report.Place.AllAbove.Any(place => title.Contains(place.Name.Zh, StringComparison.Ordinal) || title.Contains(place.Name.En, StringComparison.Ordinal)) && Lowest().IsMatch(title) && !title.Contains("大部分", StringComparison.Ordinal) && !title.Contains("most", StringComparison.OrdinalIgnoreCase)
            && report.Milestones.Any(step => step.Provenance.Quote?.Contains("大部分", StringComparison.Ordinal) == true && chart.Marks.Any(mark => mark.Evidence.Source.Provenances.Contains(step.Provenance)));

    [GeneratedRegex(@"(?<![\d.])\d[\d,]*(?:\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b\d+ (?:figures|numbers|rows)\b|\d+个数(?:字|中|均)")]
    private static partial Regex OwnRows();

    [GeneratedRegex(@"\b0 of 0\b|(?<![\d.])(\d+) of \1(?![\d.])|(?<![\d.])(\d+)([项个])(?:中|有|均|共)?\2\3|(?<!\d)0[项个]中")]
    private static partial Regex AllOfAll();

    [GeneratedRegex(@"\(\s*\)|（\s*）|“”|^\s*[,.;:，。；：、]|[,，、；;：:]\s*[,，、；;。.]|[（(]\s*[,，、；;]|\s{3,}|^[\p{P}\s]+$")]
    private static partial Regex Stray();

    [GeneratedRegex(@"\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b|\bi[0-9a-f]{8}\b")]
    private static partial Regex Code();

    [GeneratedRegex(@"[a-z]+\.csv|（[^）]*列表 commitments）|\(list commitments\)")]
    private static partial Regex FileName();

    [GeneratedRegex("[A-Za-z]{2,}")]
    private static partial Regex Latin();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}+")]
    private static partial Regex Han();

    [GeneratedRegex("最低|lowest|trough")]
    private static partial Regex Lowest();

    [GeneratedRegex(@"-\d{4}$")]
    private static partial Regex TrailingYear();
}
