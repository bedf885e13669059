using System.Globalization;

namespace Baogao;

/// <summary>
/// Targets for the year after the report's, each beside the base that it is stated against: the estimate where the text gives one,
/// else the base that the stated growth implies. Never two bases on one row.
/// </summary>
internal static class TargetsChart
{
    public static ReportChart Build(Report report, Language language, Report? outcomes)
    {
        var year = Period.OfYear(report.Year + 1);
        var rows = Rows(report, year);
        if (rows.Count == 0)
        {
            throw new ChartDataException(
                $"{report.Name} 没有 {year} 年的定量目标：figures.csv 中没有 kind 为 \"target\"、measure 为 \"level\"、period 为 {year} 并写明增幅的行。",
                $"{report.Name} states no target for {year}: figures.csv has no row with kind \"target\", measure \"level\" and period {year} with a growth beside it.");
        }

        List<ChartPanel> panels = [.. rows.Select(row => Panel(row, outcomes, language))];
        return new ReportChart
        {
            Id = $"targets-{year}",
            Language = language,
            Title = Title(report, rows, year, language),
            Panels = panels,
            Caveats = [Rest(report, rows, year, language), .. rows.SelectMany(row => Caveats(report, row, language)).OrderBy(caveat => caveat == Rounding(language)).Distinct(), .. TargetOutcomes.Caveats(rows.Select(row => row.Target), report, outcomes, year, language)],
            CaveatsOnPicture = 2,
            SourceLine = SourceLine.Of(report, language, panels),
        };
    }

    private static List<Row> Rows(Report report, Period year)
        => [.. report.Figures
            .Where(figure => figure.Kind == FigureKind.Target && figure.Measure == Measure.Level && figure.Period == year)
            .Select(target => new Row(
                target,
                Same(report, target, FigureKind.Target, Measure.Growth),
                Same(report, target, FigureKind.StretchTarget, Measure.Level),
                report))
            .Where(row => row.Growth is not null)];

    private static Figure? Same(Report report, Figure target, FigureKind kind, Measure measure) => report.Figures.FirstOrDefault(figure =>
        figure.Indicator.Id == target.Indicator.Id && figure.Basis?.Id == target.Basis?.Id && figure.Period == target.Period && figure.Kind == kind && figure.Measure == measure);

    private static ChartPanel Panel(Row row, Report? outcomes, Language language)
    {
        var zh = language == Language.Chinese;
        var unit = row.Target.Unit;
        var marks = new List<Mark>();
        var before = row.Target.Period.Start.Year - 1;
        if (row.Base is { } stated)
        {
            marks.Add(new Mark(Name(before, stated.Kind, language), stated.Value, Wording.Number(stated.Value), Style(stated.Kind), Evidence.Of(stated, language)));
        }
        else
        {
            marks.Add(new Mark(
                zh ? $"{before}年隐含基数" : $"{before} implied base",
                row.Implied.Value,
                zh ? $"{row.Implied.Rounded}（{row.Implied.Interval.ToString(language)}），推算" : $"{row.Implied.Rounded} ({row.Implied.Interval}), derived",
                MarkStyle.Derived,
                Evidence.Of(row.Implied, language),
                row.Implied.Interval));
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
        var number = Wording.Number(aim.Value);
        string label;
        if (aim == row.Target)
        {
            var statedGrowth = Wording.Of(row.Growth!, language);
            label = row.Base is null
                ? zh ? $"{number}\n原文{statedGrowth}（同口径）" : $"{number}\n{statedGrowth} stated, on its own basis"
                : zh ? $"{number}\n原文{statedGrowth}，计算{Growth(row, aim, language)}" : $"{number}\n{statedGrowth} stated, {Growth(row, aim, language)} computed";
        }
        else
        {
            label = zh ? $"{number}\n计算{Growth(row, aim, language)}" : $"{number}\n{Growth(row, aim, language)} computed";
        }

        return new Mark(Name(aim.Period.Start.Year, aim.Kind, language), aim.Value, label, Style(aim.Kind), Evidence.Of(aim, language));
    }

    private static string Growth(Row row, Figure aim, Language language)
    {
        var growth = row.Base is { } stated ? Derive.Growth(stated, aim) : Derive.Growth(row.Implied, aim);
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
    private static string Title(Report report, List<Row> rows, Period year, Language language)
    {
        var all = EconomicSeries(report, rows).Count;
        var names = rows.Select(row => (Name: row.Name(language), Growth: Wording.Of(row.Growth!, language))).ToList();
        return language == Language.Chinese
            ? ChartTitle.Fit(
                language,
                $"{all}项经济指标{rows.Count}项定量：{string.Join("，", names.Select(n => n.Name + n.Growth))}",
                $"{all}项经济指标中仅{rows.Count}项有{year}年定量目标",
                $"{rows.Count}项{year}年定量目标")
            : ChartTitle.Fit(
                language,
                $"{rows.Count} of {all} economic indicators get {year} numbers: {string.Join(", ", names.Select(n => $"{ChartTitle.Lower(n.Name)} {n.Growth}"))}",
                $"Of {all} economic indicators, {rows.Count} get a number for {year}; the rest a phrase");
    }

    /// <summary>Indicators, told apart by basis, with a level in a section that states this year's base of a target, or next year's target.</summary>
    private static List<(Indicator Indicator, Basis? Basis)> EconomicSeries(Report report, List<Row> rows)
    {
        var targeted = rows.Select(row => row.Target.Indicator.Id).ToHashSet();
        var sections = report.Figures.Where(figure => targeted.Contains(figure.Indicator.Id)).Select(figure => figure.Provenance.Section).ToHashSet();
        return [.. report.Figures
            .Where(figure => figure.Measure == Measure.Level && sections.Contains(figure.Provenance.Section))
            .Select(figure => (figure.Indicator, figure.Basis)).DistinctBy(series => (series.Indicator.Id, series.Basis?.Id))];
    }

    private static IEnumerable<string> Caveats(Report report, Row row, Language language)
    {
        var zh = language == Language.Chinese;
        var other = report.Figures.FirstOrDefault(figure =>
            figure.Indicator.Id == row.Target.Indicator.Id && figure.Basis?.Id != row.Target.Basis?.Id && figure.Kind == FigureKind.Estimate);
        if (row.Base is null && other is not null)
        {
            yield return zh
                ? $"{row.Target.Basis?.NameAsWritten} {Wording.Of(row.Target, language)}与{other.Basis?.NameAsWritten} {Wording.Of(other, language)}口径不同，不可相比；隐含基数{row.Implied.ToString(language)}由{Wording.Units(row.Implied.Formula, language)}推算。"
                : $"The target of {Wording.Of(row.Target, language)} ({row.Target.Basis?.NameAsWritten}) and the estimate of {Wording.Of(other, language)} ({other.Basis?.NameAsWritten}) stand on two bases and are not compared; the base {row.Implied.ToString(language)} is derived from {Wording.Units(row.Implied.Formula, Language.English)}.";
        }

        yield return Rounding(language);
    }

    private static string Rounding(Language language)
        => language == Language.Chinese ? "推算值的区间来自原文数字的四舍五入。" : "Intervals of derived values come from the rounding of the stated numbers.";

    /// <summary>The series that get no number: the text has a phrase for them, or nothing.</summary>
    private static string Rest(Report report, List<Row> rows, Period year, Language language)
    {
        var aimed = rows.Select(row => (row.Target.Indicator.Id, row.Target.Basis?.Id)).ToHashSet();
        var rest = EconomicSeries(report, rows).Where(series => !aimed.Contains((series.Indicator.Id, series.Basis?.Id)))
            .Select(series => language == Language.Chinese ? series.Basis?.NameAsWritten ?? series.Indicator.Name.Zh : series.Indicator.Name.En + (series.Basis is { } basis && aimed.Any(aim => aim.Item1 == series.Indicator.Id) ? $" ({basis.NameAsWritten})" : ""))
            .ToList();
        return language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"其余{rest.Count}项没有{year}年数字，至多一句话：{string.Join("、", rest)}。")
            : string.Create(CultureInfo.InvariantCulture, $"The other {rest.Count} get no number for {year}, a phrase at most: {string.Join(", ", rest.Select(ChartTitle.Lower))}.");
    }

    /// <summary>A target with the growth stated for it, its stretch target, and the base that the growth is against.</summary>
    private sealed record Row(Figure Target, Figure? Growth, Figure? Stretch, Report Report)
    {
        public Figure? Base => Growth?.BaseFigure is { } id ? Report.Figures.First(figure => figure.Id == id) : null;

        public DerivedValue Implied => Derive.ImpliedBase(Target, Growth!);

        public string Name(Language language) => language == Language.Chinese && Target.Basis is { } basis ? basis.NameAsWritten : Target.Indicator.Name.In(language);
    }
}
