using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>
/// Targets for the year after the report's, each beside the base that it is stated against: the estimate where the text gives one,
/// else the base that the stated growth implies. Never two bases on one row.
/// </summary>
internal static class TargetsChart
{
    private static readonly Sentence Rounding = Sentence.Of<ITargetTexts>(texts => texts.Rounding());

    public static ReportChart Build(Report report, Report? outcomes)
    {
        var year = Period.OfYear(report.Year + 1);
        var aims = Aims(report, year);
        if (aims.Count == 0)
        {
            throw new ChartDataException(Sentence.Of<ITargetTexts>(texts => texts.Missing(report.Name, year)));
        }

        var rows = Rows(report, aims);
        List<ChartPanel> panels = [.. rows.Select(row => Panel(row, outcomes)), .. Others(aims, rows)];
        return new ReportChart
        {
            Id = $"targets-{year}",
            Title = Title(aims, rows, year),
            Panels = panels,
            Caveats =
            [
                .. Rest(report, aims, year),
                .. rows.SelectMany(row => Caveats(report, row)).OrderBy(caveat => caveat.Equals(Rounding)).Distinct(),
                .. TargetOutcomes.Caveats(aims.Where(aim => aim.Value is not null), report, outcomes, year),
            ],
            CaveatsOnPicture = 2,
            Source = SourceLine.Of(report, panels),
            InTitle = [.. aims.Select(aim => aim.Provenance)],
            Unmarked = [.. Measured(report, aims).Concat(TargetOutcomes.Candidates(report, outcomes, year)).Select(figure => figure.Provenance)],
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
    private static IEnumerable<ChartPanel> Others(List<Figure> aims, List<Row> rows)
    {
        var drawn = rows.SelectMany(row => new[] { row.Target, row.Growth, row.Stretch }).OfType<Figure>().ToHashSet();
        var others = aims.Where(aim => !drawn.Contains(aim)).ToList();
        if (others.Count > 0)
        {
            yield return new ChartPanel(Sentence.Of<ITargetTexts>(texts => texts.Targets(rows.Count > 0)), MarkForm.List, null, [.. others.Select(aim => StatedMark.Line(aim, Style(aim.Kind)))]);
        }
    }

    private static ChartPanel Panel(Row row, Report? outcomes)
    {
        List<Mark> marks = [.. BaseOf(row), Aim(row.Target, row)];
        if (row.Stretch is { } stretch)
        {
            marks.Add(Aim(stretch, row));
        }

        if (TargetOutcomes.Of(row.Target, row.Report, outcomes) is { } outcome)
        {
            marks.Add(TargetOutcomes.Mark(outcome, [row.Target, .. row.Stretch is { } s ? [s] : Array.Empty<Figure>()]));
        }

        return new ChartPanel(Sentence.Of(row.Name), MarkForm.Bars, Sentence.Of<IWordTexts>(words => words.Unit(row.Target.Unit)), marks);
    }

    private static IEnumerable<Mark> BaseOf(Row row)
    {
        if (row.Base is { } stated)
        {
            yield return StatedMark.Of(Name(row.YearBefore, stated.Kind), stated, Style(stated.Kind));
        }
        else if (row.Implied is { } implied)
        {
            yield return new Mark(
                Sentence.Of<ITargetTexts>(texts => texts.ImpliedBase(row.YearBefore)),
                implied.Value,
                Sentence.Of<ITargetTexts>(texts => texts.DerivedLabel(implied.ForSentence())),
                MarkStyle.Derived,
                Evidence.Of(implied),
                implied.Interval);
        }
    }

    private static Mark Aim(Figure aim, Row row)
    {
        var isTarget = aim == row.Target;
        var stated = isTarget && row.Growth is { } growth ? Quantity.Of(growth) : null;
        var computed = !isTarget || row.Base is not null ? Growth(row, aim) : null;
        return StatedMark.Of(
            Name(Period.OfYear(aim.Period.Start.Year), aim.Kind), aim, Sentence.Of<ITargetTexts>(texts => texts.Aim(Quantity.Of(aim), stated, row.Base != null, computed)), Style(aim.Kind)).And(isTarget ? row.Growth : null).And(computed is null ? null : row.Base);
    }

    private static DerivedNumber? Growth(Row row, Figure aim)
        => row.Growth is not { IsReal: true } && Derive.Try(() => row.Base is { } stated ? Derive.Growth(stated, aim) : Derive.Growth(row.Implied!, aim)) is { } growth ? growth.ForSentence() : null;

    private static Sentence Name(Period year, FigureKind kind) => Sentence.Of<ITargetTexts>(texts => texts.YearAndKind(year, kind));

    private static MarkStyle Style(FigureKind kind) => kind switch
    {
        FigureKind.Estimate => MarkStyle.Estimate,
        FigureKind.Target => MarkStyle.Target,
        FigureKind.StretchTarget => MarkStyle.StretchTarget,
        _ => MarkStyle.Actual,
    };

    /// <summary>The targets that have a number: those with a bar first, then in the order of the text.</summary>
    private static Sentence Title(List<Figure> aims, List<Row> rows, Period year)
    {
        NamedTarget[] targets =
        [
            .. rows.Select(row => new NamedTarget(row.Name, Quantity.Of(row.Target), row.Growth is { } growth ? Quantity.Of(growth) : null)),
            .. aims.Where(aim => aim is { Kind: FigureKind.Target, Value: not null } && rows.TrueForAll(row => row.Target != aim && row.Growth != aim))
                .Select(aim => new NamedTarget(aim.Indicator.Name, Quantity.Of(aim), null)),
        ];
        return Sentence.Of<ITargetTexts>(texts => texts.Title(targets, year));
    }

    /// <summary>The targets' indicators, and those with a level in a section that states such an indicator; told apart by basis.</summary>
    private static List<(Indicator Indicator, Basis? Basis)> Series(Report report, List<Figure> aims)
        => [.. Measured(report, aims).Concat(aims).Select(figure => (figure.Indicator, figure.Basis)).DistinctBy(series => (series.Indicator.Id, series.Basis?.Id))];

    /// <summary>The levels in the sections that state an indicator that is aimed at.</summary>
    private static IEnumerable<Figure> Measured(Report report, List<Figure> aims)
    {
        var targeted = aims.Select(aim => aim.Indicator.Id).ToHashSet();
        var sections = report.Figures.Where(figure => targeted.Contains(figure.Indicator.Id)).Select(figure => figure.Provenance.Section).ToHashSet();
        return report.Figures.Where(figure => figure.Measure == Measure.Level && sections.Contains(figure.Provenance.Section));
    }

    /// <summary>Whether any target of a series has a number, whatever its measure and its section. A target that names no basis is one of each basis.</summary>
    private static bool HasNumber(Report report, Period year, (Indicator Indicator, Basis? Basis) series) => report.Figures.Any(figure =>
        figure is { Kind: FigureKind.Target or FigureKind.StretchTarget, Value: not null } && figure.Period == year
        && figure.Indicator.Id == series.Indicator.Id && (figure.Basis is null || figure.Basis.Id == series.Basis?.Id));

    private static IEnumerable<Sentence> Caveats(Report report, Row row)
    {
        var other = report.Figures.FirstOrDefault(figure =>
            figure.Indicator.Id == row.Target.Indicator.Id && figure.Basis?.Id != row.Target.Basis?.Id && figure.Kind == FigureKind.Estimate);
        if (row is { Base: null, Implied: { } implied } && other is not null)
        {
            yield return Sentence.Of<ITargetTexts>(texts => texts.TwoBases(
                row.Target.Basis?.NameAsWritten, Quantity.Of(row.Target), other.Basis?.NameAsWritten, Quantity.Of(other), implied.ForSentence(), implied.Formula));
        }

        if (row.Base is not null || row.Implied is not null)
        {
            yield return Rounding;
        }
    }

    /// <summary>The series that get no number: the text has a phrase for them, or nothing.</summary>
    private static IEnumerable<Sentence> Rest(Report report, List<Figure> aims, Period year)
    {
        LocalText[] rest = [.. Series(report, aims).Where(series => !HasNumber(report, year, series)).Select(series => new LocalText(
            series.Basis?.NameAsWritten ?? series.Indicator.Name.Zh,
            series.Indicator.Name.En + (series.Basis is { } basis && aims.Exists(aim => aim.Indicator.Id == series.Indicator.Id) ? $" ({basis.NameAsWritten})" : "")))];
        return rest.Length == 0 ? [] : [Sentence.Of<ITargetTexts>(texts => texts.Rest(rest, year))];
    }

    /// <summary>A target with the growth stated for it, its stretch target, and the base that the growth is against.</summary>
    private sealed record Row(Figure Target, Figure? Growth, Figure? Stretch, Report Report)
    {
        public Figure? Base => Growth?.BaseFigure is { } id && Report.FigureById(id) is { Value: not null } level ? level : null;

        public DerivedValue? Implied => Report.ImpliedBase(Target);

        public LocalText Name => new(Target.Basis?.NameAsWritten ?? Target.Indicator.Name.Zh, Target.Indicator.Name.En);

        public Period YearBefore => Period.OfYear(Target.Period.Start.Year - 1);
    }
}
