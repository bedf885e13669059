using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Reading.Checking.Findings;

namespace Baogao.Reading.Checking.Consistency;

/// <summary>What is striven for (力争) lies beyond what is planned, in the direction that is better.</summary>
internal static class StretchChecks
{
    internal static IEnumerable<Finding> Check(EditionTables edition)
    {
        var targets = edition.Figures.Where(figure => figure.Value.Kind == FigureKind.Target && Fact.IsExact(figure.Value)).ToLookup(figure => (Fact.Subject(figure.Value), figure.Value.Period));
        foreach (var stretch in edition.Figures.Where(figure => figure.Value.Kind == FigureKind.StretchTarget && Fact.IsExact(figure.Value)))
        {
            var target = targets[(Fact.Subject(stretch.Value), stretch.Value.Period)].FirstOrDefault(target => Comparability.WhyNot(target.Value, stretch.Value) is null);
            if (target is not null)
            {
                yield return Compare(stretch, target.Value);
            }
        }
    }

    private static Finding Compare(Placed<Figure> placed, Figure target)
    {
        var stretch = placed.Value;
        var beyond = (Fact.InBase(stretch) - Fact.InBase(target)).Scale(1 / target.Unit.Scale);
        var derived = (stretch.Number * stretch.Unit.Scale / target.Unit.Scale) - target.Number;
        var holds = stretch.Indicator.Better == "down" ? derived <= 0 : derived >= 0;
        var formula = $"{Finding.Text(stretch.Number)} − {Finding.Text(target.Number)}";
        return Fact.Of(placed, ProblemCode.StretchTarget, "value", holds ? Severity.Information : Severity.Warning, Sentence.Of<IConsistencyFindingTexts>(texts => texts.StretchTitle(stretch.Indicator.Name)),
            $"Stretch target of {stretch.Indicator.Id} {stretch.Period} of {Finding.Text(stretch.Number)} is beyond {Finding.Text(target.Number)}",
            formula, derived, beyond,
            name => Sentence.Of<IConsistencyFindingTexts>(texts => texts.Stretch(name, formula, derived, target.Unit, beyond, holds)),
            [stretch.Id, target.Id]);
    }
}
