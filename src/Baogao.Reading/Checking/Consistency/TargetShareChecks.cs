using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Reading.Checking.Findings;

namespace Baogao.Reading.Checking.Consistency;

/// <summary>The target that a stated share of it implies; a target of things that are counted is a whole number.</summary>
internal static class TargetShareChecks
{
    internal static IEnumerable<Finding> Check(EditionTables edition)
    {
        var figures = edition.Figures.DistinctBy(figure => figure.Value.Id).ToDictionary(figure => figure.Value.Id, figure => figure.Value, StringComparer.Ordinal);
        var targets = edition.Figures.Where(figure => figure.Value is { Kind: FigureKind.Target, Measure: Measure.Level } && Fact.IsExact(figure.Value))
            .Select(figure => figure.Value).ToLookup(target => (target.Indicator.Id, target.Basis?.Id, target.Period, target.Unit));
        foreach (var share in edition.Figures.Where(figure => figure.Value is { Measure: Measure.TargetShare, BaseFigure: not null } && Fact.IsExact(figure.Value) && Interval.Of(figure.Value).Low > 0))
        {
            if (figures.TryGetValue(share.Value.BaseFigure!, out var level) && Fact.IsExact(level) && Belongs(level, share.Value))
            {
                yield return Implied(share, level, targets);
            }
        }
    }

    private static bool Belongs(Figure level, Figure share)
        => level.Measure == Measure.Level && level.Indicator.Id == share.Indicator.Id && level.Basis?.Id == share.Basis?.Id && level.Period == share.Period && level.Kind == share.Kind;

    private static Finding Implied(Placed<Figure> placed, Figure level, ILookup<(string Indicator, string? Basis, Period Period, Unit Unit), Figure> targets)
    {
        var share = placed.Value;
        var implied = Derive.ImpliedTarget(level, share);
        var stated = targets[(level.Indicator.Id, level.Basis?.Id, implied.Period, level.Unit)].FirstOrDefault();
        var isCounted = Fact.InBase(level) is var exact && exact.Low == exact.High;
        var severity = stated is not null && !implied.Interval.Overlaps(Interval.Of(stated)) ? Severity.Error
            : isCounted && Math.Floor(implied.Interval.High) < implied.Interval.Low ? Severity.Warning
            : Severity.Information;
        var verdict = severity switch { Severity.Error => TargetVerdict.Contradicts, Severity.Warning => TargetVerdict.NotWhole, _ => TargetVerdict.Agrees };
        return Fact.Of(placed, ProblemCode.ImpliedTarget, "value", severity, Sentence.Of<IConsistencyFindingTexts>(texts => texts.ImpliedTargetTitle(share.Indicator.Name)),
            $"Implied annual target of {share.Indicator.Id} {implied.Period} is {Finding.Text(level.Number)} over {Finding.Text(share.Number)} %",
            implied.Formula, implied.Value, implied.Interval, 
            name => Sentence.Of<IConsistencyFindingTexts>(texts => texts.ImpliedTarget(name, implied.Formula, implied.Rounded, implied.Unit, implied.Interval, implied.Period, stated?.Number, verdict)),
            [share.Id, level.Id], stated is null ? null : $"{Finding.Text(stated.Number)} {stated.Unit}");
    }
}
