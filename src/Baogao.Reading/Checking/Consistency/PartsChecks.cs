using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Reading.Checking.Findings;

namespace Baogao.Reading.Checking.Consistency;

/// <summary>The parts of a whole (<c>part_of</c>) do not exceed it, and are told to fill it or to leave something.</summary>
internal static class PartsChecks
{
    internal static IEnumerable<Finding> Check(EditionTables edition)
    {
        var figures = edition.Figures.DistinctBy(figure => figure.Value.Id).ToDictionary(figure => figure.Value.Id, StringComparer.Ordinal);
        foreach (var group in edition.Figures.Where(figure => figure.Value.PartOf is not null).GroupBy(figure => figure.Value.PartOf!))
        {
            var parts = group.Select(part => part.Value).ToList();
            if (figures.TryGetValue(group.Key, out var whole) && parts.Append(whole.Value).All(figure => figure.Measure == Measure.Level && Fact.IsExact(figure)))
            {
                yield return Compare(whole, parts);
            }
        }
    }

    private static decimal Sum(IEnumerable<decimal> parts) => parts.Aggregate(0m, Saturating.Add);

    private static Finding Compare(Placed<Figure> placed, List<Figure> parts)
    {
        var whole = placed.Value;
        var (low, high) = (Sum(parts.Select(part => Fact.InBase(part).Low)), Sum(parts.Select(part => Fact.InBase(part).High)));
        var sum = new Interval(low, high).Scale(1 / whole.Unit.Scale);
        var derived = Sum(parts.Select(part => part.Number * part.Unit.Scale)) / whole.Unit.Scale;
        var formula = string.Join(" + ", parts.Select(part => Finding.Text(part.Number)));
        var stated = Interval.Of(whole);
        var (severity, verdict, fit) = sum.Low > stated.High ? (Severity.Error, PartsVerdict.Exceed, "exceed")
            : sum.Overlaps(stated) ? (Severity.Information, PartsVerdict.Fill, "fill")
            : (Severity.Information, PartsVerdict.LeaveSome, "are within");
        return Fact.Of(placed, ProblemCode.PartsOfWhole, "value", severity, Sentence.Of<IConsistencyFindingTexts>(texts => texts.PartsTitle(whole.Indicator.Name)),
            $"Parts of {whole.Id} {formula} {fit} {Finding.Text(whole.Number)}",
            formula, derived, sum, name => Sentence.Of<IConsistencyFindingTexts>(texts => texts.Parts(name, formula, derived, sum.Low == sum.High ? null : sum, whole.Number, whole.Unit, verdict)),
            [whole.Id, .. parts.Select(part => part.Id)], $"{Finding.Text(whole.Number)} {whole.Unit}");
    }
}
