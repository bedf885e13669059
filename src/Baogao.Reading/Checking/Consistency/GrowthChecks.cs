using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Reading.Checking.Findings;

namespace Baogao.Reading.Checking.Consistency;

/// <summary>A stated growth against the growth of its levels, or the base that it implies where the report does not state one.</summary>
internal static class GrowthChecks
{
    internal static IEnumerable<Finding> Check(EditionTables edition)
    {
        var levels = edition.Figures.Where(figure => figure.Value.Measure == Measure.Level && Fact.IsExact(figure.Value)).ToList();
        var byId = levels.DistinctBy(level => level.Value.Id).ToDictionary(level => level.Value.Id, StringComparer.Ordinal);
        var byGrowth = levels.ToLookup(level => Key(level.Value));
        var byPeriod = levels.Where(level => level.Value.Kind is FigureKind.Actual or FigureKind.Estimate).ToLookup(level => (Fact.Subject(level.Value), level.Value.Period));
        foreach (var growth in edition.Figures.Where(figure => figure.Value is { Measure: Measure.Growth, IsReal: false } && Fact.IsExact(figure.Value)))
        {
            var level = byGrowth[Key(growth.Value)].FirstOrDefault();
            if (level is null)
            {
                continue;
            }

            var earlier = growth.Value.BaseFigure is { } id
                ? byId.GetValueOrDefault(id)
                : growth.Value.BasePeriod is { } period ? byPeriod[(Fact.Subject(level.Value), period)].FirstOrDefault(other => Comparability.WhyNot(other.Value, level.Value) is null) : null;
            if (earlier is not null && Comparability.WhyNot(earlier.Value, level.Value) is null && !Fact.InBase(earlier.Value).Contains(0))
            {
                yield return Compare(growth, level.Value, earlier.Value);
            }
            else if (earlier is null && Derive.WhyNoBase(level.Value, growth.Value) is null)
            {
                yield return Implied(growth, level.Value);
            }
        }
    }

    /// <summary>What a level and the growth stated with it have in common.</summary>
    private static (string Indicator, string? Basis, Period Period, FigureKind Kind) Key(Figure figure) => (figure.Indicator.Id, figure.Basis?.Id, figure.Period, figure.Kind);

    private static Finding Compare(Placed<Figure> placed, Figure level, Figure earlier)
    {
        var growth = placed.Value;
        var derived = Derive.Growth(earlier, level);
        var stated = Derive.OfGrowth(growth);
        var holds = derived.Interval.Overlaps(stated);
        var formula = derived.Formula;
        return Fact.Of(placed, ProblemCode.GrowthOfLevels, "value", holds ? Severity.Information : Severity.Error, Sentence.Of<IConsistencyFindingTexts>(texts => texts.GrowthTitle(growth.Indicator.Name)),
            $"Growth of {growth.Indicator.Id} {growth.Kind.Token()} {growth.Period} is {Finding.Text(level.Number)} over {Finding.Text(earlier.Number)}",
            formula, derived.Value, derived.Interval,
            name => Sentence.Of<IConsistencyFindingTexts>(texts => texts.Growth(name, formula, derived.Rounded, derived.Interval, growth.Number, stated, holds)), [growth.Id, level.Id, earlier.Id], $"{Finding.Text(growth.Number)} %");
    }

    private static Finding Implied(Placed<Figure> placed, Figure level)
    {
        var growth = placed.Value;
        var implied = Derive.ImpliedBase(level, growth with { Unit = Unit.Percent });
        return Fact.Of(placed, ProblemCode.ImpliedBase, "value", Severity.Information, Sentence.Of<IConsistencyFindingTexts>(texts => texts.ImpliedBaseTitle(growth.Indicator.Name)),
            $"Implied base of {growth.Indicator.Id} {implied.Period} is {Finding.Text(level.Number)} over {Finding.Text(100 + growth.Number)} %",
            implied.Formula, implied.Value, implied.Interval,
            name => Sentence.Of<IConsistencyFindingTexts>(texts => texts.ImpliedBase(name, implied.Formula, implied.Rounded, implied.Unit, implied.Interval, implied.Period)), [growth.Id, level.Id]);
    }
}
