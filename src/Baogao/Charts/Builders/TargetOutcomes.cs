using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Charts.Builders;

/// <summary>Outcomes of the targets' year from the editions of the same place: set against a target only where both stand on one basis.</summary>
internal sealed class TargetOutcomes
{
    private readonly IReadOnlyList<EditionFigure> all;

    /// <summary>The outcomes in the order of <see cref="YearOutcomes"/>.</summary>
    /// <param name="report">The edition that sets the targets.</param>
    /// <param name="editions">Editions that may hold outcomes; those of another place hold none.</param>
    /// <param name="year">The year of the targets.</param>
    public TargetOutcomes(Report report, IEnumerable<Report> editions, Period year)
        => all = [.. YearOutcomes.Of(editions.Append(report).DistinctBy(edition => Path.GetFullPath(edition.Directory)).Where(edition => edition.Place.Id == report.Place.Id), year)];

    public IEnumerable<Figure> All => all.Select(one => one.Figure);

    /// <summary>How far the best outcome stands from a target; null where none may be set against it.</summary>
    public TargetGap? Of(Figure target) => Gaps(target).FirstOrDefault();

    /// <summary>The editions that outcomes are from.</summary>
    public IEnumerable<Report> Editions => all.Select(one => one.Edition).Distinct();

    public IEnumerable<Sentence> Caveats(IReadOnlyList<TargetRow> rows, IReadOnlySet<string> measured)
    {
        var scored = rows.SelectMany(row => Gaps(row.Target)).Select(gap => gap.Outcome).ToHashSet();
        var secondary = rows.Select(row => (row.Name, Outcome: Of(row.Target)?.Outcome)).Where(one => one.Outcome is { Provenance.Source.IsSecondary: true }).ToList();
        if (secondary.Count > 0)
        {
            yield return Sentence.Of<ITargetTexts>(texts => texts.SecondaryOutcomes(secondary.Select(one => new NamedQuantity(one.Name, Quantity.Of(one.Outcome!))).ToList()));
        }

        foreach (var (name, outcome) in secondary.Where(one => one.Outcome!.Basis is { Coverage.Length: > 0 }))
        {
            yield return Sentence.Of<ITargetTexts>(texts => texts.Coverage(name, outcome!.Basis!.Coverage));
        }

        foreach (var row in rows)
        {
            Figure[] gaps = [.. Gaps(row.Target).Select(gap => gap.Outcome)];
            if (gaps is [var shown, ..] && Array.Find(gaps, other => other.Provenance.Source != shown.Provenance.Source) is { } second)
            {
                yield return Sentence.Of<ITargetTexts>(texts => texts.OtherSource(row.Name, new DatedQuantity(Quantity.Of(second), second.Period, second.Kind), second.Provenance.Source.Title));
            }

            if (gaps is [] && All.FirstOrDefault(outcome => IsOfOtherBasis(outcome, row.Target, scored)) is { } other && Comparability.WhyNot(row.Target, other) is { } why)
            {
                yield return Sentence.Of<ITargetTexts>(texts => texts.OtherBasis(RowNames.Of(other), Quantity.Of(other), Quantity.Of(row.Target), row.Target.Basis == null ? null : row.Target.Basis.NameAsWritten, why));
            }
        }

        var targeted = rows.Select(row => row.Target.Indicator.Id).ToHashSet();
        var rest = All.Where(outcome => outcome is { Measure: Measure.Level } && measured.Contains(outcome.Indicator.Id) && !targeted.Contains(outcome.Indicator.Id))
            .DistinctBy(outcome => (outcome.Indicator.Id, outcome.Basis?.Id)).Select(outcome => new NamedQuantity(RowNames.Of(outcome), Quantity.Of(outcome))).ToList();
        if (rest.Count > 0)
        {
            yield return Sentence.Of<ITargetTexts>(texts => texts.NoTarget(rest));
        }
    }

    private IEnumerable<TargetGap> Gaps(Figure target) => All.Select(outcome => TargetGap.Of(target, outcome)).OfType<TargetGap>();

    private static bool IsOfOtherBasis(Figure outcome, Figure target, HashSet<Figure> scored)
        => outcome.Indicator.Id == target.Indicator.Id && outcome.Measure == target.Measure && outcome.Period == target.Period && target.Value is not null && !scored.Contains(outcome);
}
