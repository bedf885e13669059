using Baogao.Analysis;
using Baogao.Comparing;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Charts.Builders;

/// <summary>What a panel over the years shows: the outcomes of one measure and one base of its unit, and the targets of one scale.</summary>
/// <param name="Line">The line through all outcomes of the measure.</param>
/// <param name="Outcomes">Those of them that are drawn.</param>
/// <param name="Targets">The targets that are drawn, by year.</param>
/// <param name="Elsewhere">Those that stand on another scale.</param>
internal sealed record YearPanel(YearLine Line, IReadOnlyList<EditionFigure> Outcomes, IReadOnlyList<YearTarget> Targets, IReadOnlyList<YearTarget> Elsewhere)
{
    public IEnumerable<int> Years => Outcomes.Select(one => one.Figure.Period.Start.Year).Concat(Targets.Select(target => target.Year));

    public IEnumerable<Report> Editions => Targets.Select(target => target.Edition).Concat(Outcomes.Select(one => one.Edition));

    private Figure Like => Targets.Count > 0 ? Targets[0].Figure : Outcomes[0].Figure;

    private Unit Unit => Targets.Count > 0 ? ManyReports.UnitOf(Targets) : Outcomes.GroupBy(one => one.Figure.Unit).MaxBy(group => group.Count())!.Key;

    /// <summary>A panel for each base of a unit. Targets are drawn on the scale that most outcomes share, the largest scale where none does and there is no outcome.</summary>
    /// <param name="line">The outcomes of a measure.</param>
    /// <param name="scales">The targets of that measure.</param>
    public static IEnumerable<YearPanel> Of(YearLine line, IReadOnlyList<IReadOnlyList<YearTarget>> scales)
    {
        var best = scales.MaxBy(scale => line.Figures.Count(one => AboveGap.IsOneMeasure(one.Figure with { Period = scale[0].Figure.Period }, scale[0].Figure)));
        var isShown = best is not null && (line.Figures.Count == 0 || line.Figures.Any(one => AboveGap.IsOneMeasure(one.Figure with { Period = best[0].Figure.Period }, best[0].Figure)));
        List<YearTarget> shown = isShown ? [.. best!.OrderBy(target => target.Figure.Provenance.Source.IsSecondary).DistinctBy(target => (target.Year, target.Figure.Vintage)).OrderBy(target => target.Year)] : [];
        List<YearTarget> left = [.. scales.Where(scale => !isShown || scale != best).SelectMany(scale => scale)];
        var units = line.Figures.Select(one => one.Figure.Unit.Base).Concat(shown.Select(target => target.Figure.Unit.Base)).Distinct();
        return units.Select((unit, i) => new YearPanel(line, [.. line.Figures.Where(one => one.Figure.Unit.Base == unit)], [.. shown.Where(target => target.Figure.Unit.Base == unit)], i == 0 ? left : []));
    }

    public ChartPanel Panel()
    {
        var runs = Line.Runs.Index().SelectMany(run => run.Item.Select(one => (Figure: one, Run: run.Index))).ToDictionary(each => each.Figure, each => each.Run);
        var targets = Targets.ToLookup(target => target.Year);
        var (name, measure, unit) = (Like.Indicator.Name, Like.Measure, Unit);
        return new ChartPanel(
            Sentence.Of(name),
            MarkForm.Years,
            Sentence.Of<ITargetTexts>(texts => texts.Axis(measure, unit)),
            [.. Years.Distinct().Order().SelectMany(year => targets[year].Select(Aim).Concat(Outcomes.Where(one => one.Figure.Period.Start.Year == year).Select(one => Outcome(one, [.. targets[year]], runs[one]))))])
        {
            Breaks = [.. Line.Breaks.Where(step => step.Break != YearBreak.YearsMissing && Outcomes.Contains(step.Earlier) && Outcomes.Contains(step.Later)).Select(Break)],
        };
    }

    private static LineBreak Break(YearStep step)
    {
        var why = step.Break!.Value;
        return new LineBreak((step.Earlier.Figure.Period.Start.Year + step.Later.Figure.Period.Start.Year) / 2m, Sentence.Of<IAcrossTexts>(texts => texts.Breaks(why)));
    }

    private Mark Aim(YearTarget target)
    {
        var figure = target.Figure;
        var name = figure.Vintage is null ? Sentence.Of<ITargetTexts>(texts => texts.YearAndKind(figure.Period, figure.Kind)) : Sentence.Of<ITargetTexts>(texts => texts.Revised(figure.Period));
        var aim = ManyReports.Aim(name, new EditionFigure(target.Edition, figure), Unit);
        // The number alone stands in the picture, where a year has little room.
        var (number, words, withUnit) = (Quantity.Of(figure) with { IsChange = false }, aim.Label!, figure.Unit != Unit);
        return aim with { At = target.Year, Label = Sentence.Of<IWordTexts>(texts => texts.Lines(new[] { Sentence.Of<ITargetTexts>(one => one.Base(number, withUnit)), words })) };
    }

    private Mark Outcome(EditionFigure outcome, IReadOnlyList<YearTarget> targets, int run)
    {
        var (figure, unit) = (outcome.Figure, Unit);
        var gaps = targets.Select(target => TargetGap.Of(target.Figure, figure)).OfType<TargetGap>()
            .Select(gap => new GapNumber(gap.Target.Kind, gap.Target.Vintage != null, gap.FromLow, gap.FromMiddle, gap.Direction, figure.Comparator, gap.IsMet)).ToList();
        var isSecondary = figure.Provenance.Source.IsSecondary;
        var (number, withUnit) = (Quantity.Of(figure) with { IsChange = false }, figure.Unit != unit);
        return ManyReports.Stated(
            Sentence.Of<ITargetTexts>(texts => texts.OutcomeName(figure.Period, figure.Kind, isSecondary)),
            figure,
            Sentence.Of<ITargetTexts>(texts => texts.Outcome(number, withUnit, unit, figure.Kind == FigureKind.Estimate, gaps)),
            isSecondary ? MarkStyle.Secondary : figure.Kind == FigureKind.Estimate ? MarkStyle.Estimate : MarkStyle.Actual,
            unit) with { At = figure.Period.Start.Year, Run = run };
    }
}
