using System.Globalization;
using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>Shares of annual targets that the report states, with the targets that they imply.</summary>
internal static class TargetsMetChart
{
    public static ReportChart Build(Report report)
    {
        var rows = report.Figures
            .Where(figure => figure is { Measure: Measure.TargetShare, Value: not null, BaseFigure: not null })
            .Select(share => (Share: share, Target: Derive.Try(() => Derive.ImpliedTarget(report.FigureById(share.BaseFigure!), share))))
            .ToList();
        if (rows.Count == 0)
        {
            throw new ChartDataException(Sentence.Of<ITargetsMetTexts>(texts => texts.Missing(report.Name)));
        }

        // At twice its target or more, what was met says as much of the target.
        var isHigh = rows.All(row => row.Share.Value >= 200);
        List<ChartPanel> panels =
        [
            new ChartPanel(
                Sentence.Of<ITargetsMetTexts>(texts => texts.Heading()),
                MarkForm.Bars,
                Sentence.Of<ITargetsMetTexts>(texts => texts.Axis()),
                [.. rows.Select(row => StatedMark.Of(Sentence.Of(row.Share.Indicator.Name), row.Share, Label(row.Share, report.FigureById(row.Share.BaseFigure!), row.Target), MarkStyle.Actual).And(report.FigureById(row.Share.BaseFigure!)))]) { Baseline = 100 },
            .. rows.Where(row => row.Target is not null).Select(row => new ChartPanel(
                Sentence.Of(row.Share.Indicator.Name),
                MarkForm.Bars,
                Sentence.Of<IWordTexts>(words => words.Unit(row.Target!.Unit)),
                [Level(report.FigureById(row.Share.BaseFigure!)), Implied(row.Target!)])),
        ];
        return new ReportChart
        {
            Id = $"targets-met-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Title = Sentence.Of<ITargetsMetTexts>(texts => texts.Title(rows.Count, rows.Count(row => row.Share.Value >= 100), rows.Min(row => row.Share.Number), isHigh)),
            Panels = panels,
            Caveats =
            [
                .. isHigh ? [Sentence.Of<ITargetsMetTexts>(texts => texts.LowTargets())] : Array.Empty<Sentence>(),
                Sentence.Of<ITargetsMetTexts>(texts => texts.TargetsAreDerived()),
            ],
            Source = SourceLine.Of(report, panels),
            InTitle = [.. rows.Select(row => row.Share.Provenance)],
        };
    }

    private static Sentence Label(Figure share, Figure level, DerivedValue? target)
        => Sentence.Of<ITargetsMetTexts>(texts => texts.Share(Quantity.Of(share), Quantity.Of(level), target?.ForSentence()));

    private static Mark Level(Figure level)
        => StatedMark.Of(Sentence.Of<IWordTexts>(words => words.PeriodKnown(level.Period, level.PeriodBasis)), level, MarkStyle.Actual);

    private static Mark Implied(DerivedValue target) => new(
        Sentence.Of<ITargetsMetTexts>(texts => texts.ImpliedTarget()),
        target.Value,
        Sentence.Of<ITargetTexts>(texts => texts.DerivedLabel(target.ForSentence())),
        MarkStyle.Derived,
        Evidence.Of(target),
        target.Interval);
}
