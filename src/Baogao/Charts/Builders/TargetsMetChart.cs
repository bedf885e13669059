using System.Globalization;
using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>Shares of annual targets that the report states: one bar an indicator against its target, what is left of it hatched, with the targets that they imply.</summary>
internal static class TargetsMetChart
{
    private const decimal Whole = 100;

    public static ReportChart Build(Report report)
    {
        var shares = report.Figures.Where(figure => figure is { Measure: Measure.TargetShare, Value: not null, BaseFigure: not null, Kind: FigureKind.Actual or FigureKind.Estimate }).ToList();
        var rows = shares.Zip(RowNames.Of(shares), (share, name) => Row.Of(report, share, name)).ToList();
        if (rows.Count == 0)
        {
            throw new ChartDataException(Sentence.Of<ITargetsMetTexts>(texts => texts.Missing(report.Name)));
        }

        List<ChartPanel> panels =
        [
            new ChartPanel(Sentence.Of<ITargetsMetTexts>(texts => texts.Heading()), MarkForm.Progress, Sentence.Of<ITargetsMetTexts>(texts => texts.Axis()), [.. rows.SelectMany(Marks)]) { Baseline = rows.Exists(row => row.Target is null) ? Whole : null },
        ];
        return new ReportChart
        {
            Id = $"targets-met-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Title = Sentence.Of<ITargetsMetTexts>(texts => texts.Title(rows.Select(row => new NamedQuantity(row.Name, Quantity.Of(row.Share))).ToList())),
            Panels = panels,
            Caveats =
            [
                .. rows.Where(row => row.Share.PeriodBasis == PeriodBasis.Inferred).Select(row => row.Share.Period).Distinct().Select(period => Sentence.Of<ITargetsMetTexts>(texts => texts.PeriodOfSentenceBefore(period))),
                .. rows.Any(row => row.Target is not null) ? [Sentence.Of<ITargetsMetTexts>(texts => texts.TargetsAreDerived())] : Array.Empty<Sentence>(),
            ],
            Source = SourceLine.Of(report, panels),
            InTitle = [.. rows.Select(row => row.Share.Provenance)],
        };
    }

    private static IEnumerable<Mark> Marks(Row row)
    {
        var name = Sentence.Of(row.Name);
        var label = Sentence.Of<ITargetsMetTexts>(texts => texts.Share(Quantity.Of(row.Share), Quantity.Of(row.Level), row.Target == null ? null : row.Target.ForSentence()));
        yield return StatedMark.Of(name, row.Share, label, MarkStyle.Actual).And(row.Level);
        if (row.Left is { } left)
        {
            yield return new Mark(name, Whole, null, MarkStyle.Derived, Evidence.Of(left));
        }

        if (row.Target is { } target)
        {
            yield return new Mark(name, Whole, null, MarkStyle.Derived, Evidence.Of(target));
        }
    }

    /// <summary>A share, the level that it is of, the target that both imply, and what is left of it.</summary>
    private sealed record Row(Figure Share, LocalText Name, Figure Level, DerivedValue? Target, DerivedValue? Left)
    {
        public static Row Of(Report report, Figure share, LocalText name)
        {
            var level = report.FigureById(share.BaseFigure!);
            return new Row(share, name, level, Derive.Try(() => Derive.ImpliedTarget(level, share)), Derive.IsExact(share) && share.Number < Whole ? LeftOf(share) : null);
        }

        private static DerivedValue LeftOf(Figure share) => new()
        {
            Name = Sentence.Of<IDerivedTexts>(texts => texts.StillToCome()),
            Value = Whole - share.Number,
            Interval = Interval.Exactly(Whole) - Interval.Of(share),
            Unit = share.Unit,
            Period = share.Period,
            Formula = string.Create(CultureInfo.InvariantCulture, $"{Whole} − {share.Number}"),
            Inputs = [share],
            Decimals = share.Number.Scale,
        };
    }
}
