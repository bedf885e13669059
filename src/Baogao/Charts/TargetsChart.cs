using System.Globalization;
using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>
/// Targets for the year after the report's, each beside the base that it is stated against: the estimate where the text gives one,
/// else the base that the stated growth implies. Never two bases on one row.
/// </summary>
internal static class TargetsChart
{
    public static ReportChart Build(Report report, Language language, Report? outcomes)
    {
        var year = Period.OfYear(report.Year + 1);
        var aims = Aims(report, year);
        if (aims.Count == 0)
        {
            throw new ChartDataException(
                $"{report.Name} 没有 {year} 年的目标：figures.csv 中没有 kind 为 \"target\"、period 为 {year} 的行。",
                $"{report.Name} states no target for {year}: figures.csv has no row with kind \"target\" and period {year}.");
        }

        var rows = Rows(report, aims);
        List<ChartPanel> panels = [.. rows.Select(row => Panel(row, outcomes, language)), .. Others(aims, rows, language)];
        return new ReportChart
        {
            Id = $"targets-{year}",
            Language = language,
            Title = Title(report, aims, rows, year, language),
            Panels = panels,
            Caveats = [.. Rest(report, aims, year, language), .. rows.SelectMany(row => Caveats(report, row, language)).OrderBy(caveat => caveat == Rounding(language)).Distinct(), .. TargetOutcomes.Caveats(aims.Where(aim => aim.Value is not null), report, outcomes, year, language)],
            CaveatsOnPicture = 2,
            SourceLine = SourceLine.Of(report, language, panels),
        };
    }

    /// <summary>
    /// The year's targets, those without a number too, in the sections that state a target for growth; where none does, in those of the economy, or in all.
    /// </summary>
    private static List<Figure> Aims(Report report, Period year)
    {
        var all = report.Figures.Where(figure => figure.Kind is FigureKind.Target or FigureKind.StretchTarget && figure.Period == year).ToList();
        var main = new[] { all.Where(aim => aim.Measure == Measure.Growth), all.Where(aim => aim.Indicator.Theme == "economy"), all }.First(some => some.Any() || all.Count == 0);
        var sections = main.Select(aim => aim.Provenance.Section).ToHashSet();
        return [.. all.Where(aim => sections.Contains(aim.Provenance.Section))];
    }

    /// <summary>The targets that are a level with a number, each with what is stated beside it.</summary>
    private static List<Row> Rows(Report report, List<Figure> aims)
        => [.. aims
            .Where(aim => aim is { Kind: FigureKind.Target, Measure: Measure.Level, Value: not null })
            .Select(target => new Row(
                target,
                Same(aims, target, FigureKind.Target, Measure.Growth),
                Same(aims, target, FigureKind.StretchTarget, Measure.Level),
                report))];

    private static Figure? Same(List<Figure> aims, Figure target, FigureKind kind, Measure measure) => aims.Find(figure => figure.Value is not null
        && figure.Indicator.Id == target.Indicator.Id && figure.Basis?.Id == target.Basis?.Id && figure.Kind == kind && figure.Measure == measure);

    /// <summary>The targets that are no bar: growth alone, another measure, or words without a number.</summary>
    private static IEnumerable<ChartPanel> Others(List<Figure> aims, List<Row> rows, Language language)
    {
        var drawn = rows.SelectMany(row => new[] { row.Target, row.Growth, row.Stretch }).OfType<Figure>().ToHashSet();
        var others = aims.Where(aim => !drawn.Contains(aim)).ToList();
        if (others.Count > 0)
        {
            yield return new ChartPanel(
                rows.Count == 0 ? language == Language.Chinese ? "目标" : "Targets" : language == Language.Chinese ? "其他目标" : "Other targets",
                MarkForm.List,
                "",
                [.. others.Select(aim => StatedMark.Line(aim.Indicator.Name.In(language), aim, Wording.Of(aim, language), Style(aim.Kind), language))]);
        }
    }

    private static ChartPanel Panel(Row row, Report? outcomes, Language language)
    {
        var zh = language == Language.Chinese;
        var unit = row.Target.Unit;
        var marks = new List<Mark>();
        var before = row.Target.Period.Start.Year - 1;
        if (row.Base is { } stated)
        {
            marks.Add(StatedMark.Of(Name(before, stated.Kind, language), stated, Wording.Numbers(stated), Style(stated.Kind), language));
        }
        else if (row.Implied is { } implied)
        {
            marks.Add(new Mark(
                zh ? $"{before}年隐含基数" : $"{before} implied base",
                implied.Value,
                zh ? $"{implied.Rounded}（{implied.Interval.ToString(language)}），推算" : $"{implied.Rounded} ({implied.Interval}), derived",
                MarkStyle.Derived,
                Evidence.Of(implied, language),
                implied.Interval));
        }

        marks.Add(Aim(row.Target, row, language));
        if (row.Stretch is { } stretch)
        {
            marks.Add(Aim(stretch, row, language));
        }

        if (TargetOutcomes.Of(row.Target, row.Report, outcomes) is { } outcome)
        {
            marks.Add(TargetOutcomes.Mark(outcome, [row.Target, .. row.Stretch is { } s ? [s] : Array.Empty<Figure>()], language));
        }

        return new ChartPanel(row.Name(language), MarkForm.Bars, unit.In(language), marks);
    }

    private static Mark Aim(Figure aim, Row row, Language language)
    {
        var zh = language == Language.Chinese;
        var number = Wording.Compared(aim);
        var growths = new List<string>();
        if (aim == row.Target && row.Growth is { } stated)
        {
            var words = Wording.Of(stated, language);
            growths.Add(row.Base is null ? zh ? $"原文{words}（同口径）" : $"{words} stated, on its own basis" : zh ? $"原文{words}" : $"{words} stated");
        }

        if ((aim != row.Target || row.Base is not null) && Growth(row, aim, language) is { } computed)
        {
            growths.Add(zh ? $"计算{computed}" : $"{computed} computed");
        }

        var label = growths.Count == 0 ? number : $"{number}\n{string.Join(zh ? "，" : ", ", growths)}";
        return StatedMark.Of(Name(aim.Period.Start.Year, aim.Kind, language), aim, label, Style(aim.Kind), language);
    }

    private static string? Growth(Row row, Figure aim, Language language)
    {
        if (row.Growth is { IsReal: true } || Derive.Try(() => row.Base is { } stated ? Derive.Growth(stated, aim) : Derive.Growth(row.Implied!, aim)) is not { } growth)
        {
            return null;
        }

        return (growth.Value < 0 ? "" : "+") + growth.ToString(language).Replace(" %", "%", StringComparison.Ordinal).Replace('-', '−');
    }

    private static string Name(int year, FigureKind kind, Language language)
        => string.Create(CultureInfo.InvariantCulture, $"{year}{(language == Language.Chinese ? "年" : " ")}{Wording.Of(kind, language)}");

    private static MarkStyle Style(FigureKind kind) => kind switch
    {
        FigureKind.Estimate => MarkStyle.Estimate,
        FigureKind.Target => MarkStyle.Target,
        FigureKind.StretchTarget => MarkStyle.StretchTarget,
        _ => MarkStyle.Actual,
    };

    /// <summary>How many of the economic series that the report measures get a number for the next year; which, and by how much they grow.</summary>
    private static string Title(Report report, List<Figure> aims, List<Row> rows, Period year, Language language)
    {
        var (all, numbered) = (Series(report, aims).Count, Series(report, aims).Count(series => HasNumber(aims, series)));
        var names = rows.Select(row => (Name: row.Name(language), Growth: Wording.Of(row.Growth ?? row.Target, language)))
            .Concat(aims.Where(aim => aim is { Kind: FigureKind.Target, Value: not null } && rows.TrueForAll(row => row.Target != aim && row.Growth != aim)).Select(aim => (Name: aim.Indicator.Name.In(language), Growth: Wording.Of(aim, language)))).ToList();
        return language == Language.Chinese
            ? ChartTitle.Fit(
                language,
                $"{all}项经济指标{numbered}项定量：{string.Join("，", names.Select(n => n.Name + n.Growth))}",
                numbered == all ? $"{all}项经济指标均有{year}年定量目标" : $"{all}项经济指标中仅{numbered}项有{year}年定量目标",
                $"{numbered}项{year}年定量目标")
            : ChartTitle.Fit(
                language,
                $"{numbered} of {all} economic indicators get {year} numbers: {string.Join(", ", names.Select(n => $"{ChartTitle.Lower(n.Name)} {n.Growth}"))}",
                numbered == all ? $"All {all} economic indicators get a number for {year}" : $"Of {all} economic indicators, {numbered} get a number for {year}; the rest a phrase");
    }

    /// <summary>The targets' indicators, and those with a level in a section that states such an indicator; told apart by basis.</summary>
    private static List<(Indicator Indicator, Basis? Basis)> Series(Report report, List<Figure> aims)
    {
        var targeted = aims.Select(aim => aim.Indicator.Id).ToHashSet();
        var sections = report.Figures.Where(figure => targeted.Contains(figure.Indicator.Id)).Select(figure => figure.Provenance.Section).ToHashSet();
        return [.. report.Figures
            .Where(figure => figure.Measure == Measure.Level && sections.Contains(figure.Provenance.Section)).Concat(aims)
            .Select(figure => (figure.Indicator, figure.Basis)).DistinctBy(series => (series.Indicator.Id, series.Basis?.Id))];
    }

    /// <summary>Whether any target of a series has a number, whatever its measure. A target that names no basis is one of each basis.</summary>
    private static bool HasNumber(List<Figure> aims, (Indicator Indicator, Basis? Basis) series)
        => aims.Exists(aim => aim.Value is not null && aim.Indicator.Id == series.Indicator.Id && (aim.Basis is null || aim.Basis.Id == series.Basis?.Id));

    private static IEnumerable<string> Caveats(Report report, Row row, Language language)
    {
        var zh = language == Language.Chinese;
        var other = report.Figures.FirstOrDefault(figure =>
            figure.Indicator.Id == row.Target.Indicator.Id && figure.Basis?.Id != row.Target.Basis?.Id && figure.Kind == FigureKind.Estimate);
        if (row is { Base: null, Implied: { } implied } && other is not null)
        {
            yield return zh
                ? $"{row.Target.Basis?.NameAsWritten} {Wording.Of(row.Target, language)}与{other.Basis?.NameAsWritten} {Wording.Of(other, language)}口径不同，不可相比；隐含基数{implied.ToString(language)}由{Wording.Units(implied.Formula, language)}推算。"
                : $"The target of {Wording.Of(row.Target, language)} ({row.Target.Basis?.NameAsWritten}) and the estimate of {Wording.Of(other, language)} ({other.Basis?.NameAsWritten}) stand on two bases and are not compared; the base {implied.ToString(language)} is derived from {Wording.Units(implied.Formula, Language.English)}.";
        }

        if (row.Base is not null || row.Implied is not null)
        {
            yield return Rounding(language);
        }
    }

    private static string Rounding(Language language)
        => language == Language.Chinese ? "推算值的区间来自原文数字的四舍五入。" : "Intervals of derived values come from the rounding of the stated numbers.";

    /// <summary>The series that get no number: the text has a phrase for them, or nothing.</summary>
    private static IEnumerable<string> Rest(Report report, List<Figure> aims, Period year, Language language)
    {
        var rest = Series(report, aims).Where(series => !HasNumber(aims, series))
            .Select(series => language == Language.Chinese ? series.Basis?.NameAsWritten ?? series.Indicator.Name.Zh : series.Indicator.Name.En + (series.Basis is { } basis && aims.Exists(aim => aim.Indicator.Id == series.Indicator.Id) ? $" ({basis.NameAsWritten})" : ""))
            .ToList();
        if (rest.Count == 0)
        {
            yield break;
        }

        yield return language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"其余{rest.Count}项没有{year}年数字，至多一句话：{string.Join("、", rest)}。")
            : string.Create(CultureInfo.InvariantCulture, $"The other {rest.Count} get no number for {year}, a phrase at most: {string.Join(", ", rest.Select(ChartTitle.Lower))}.");
    }

    /// <summary>A target with the growth stated for it, its stretch target, and the base that the growth is against.</summary>
    private sealed record Row(Figure Target, Figure? Growth, Figure? Stretch, Report Report)
    {
        public Figure? Base => Growth?.BaseFigure is { } id && Report.FigureById(id) is { Value: not null } level ? level : null;

        public DerivedValue? Implied => Report.ImpliedBase(Target);

        public string Name(Language language) => language == Language.Chinese && Target.Basis is { } basis ? basis.NameAsWritten : Target.Indicator.Name.In(language);
    }
}
