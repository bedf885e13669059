using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Reading.Checking.Findings;

namespace Baogao.Reading.Checking.Consistency;

/// <summary>What flowed in a part of a period does not exceed what flows in the whole of it: November against the year's estimate.</summary>
internal static class PartOfYearChecks
{
    internal static IEnumerable<Finding> Check(EditionTables edition)
    {
        var flows = edition.Figures.Where(figure => figure.Value is { Measure: Measure.Level, Indicator.StockOrFlow: "flow", Kind: FigureKind.Actual or FigureKind.Estimate } && Fact.IsExact(figure.Value)).ToList();
        return flows.GroupBy(flow => (flow.Value.Indicator.Id, flow.Value.Basis?.Id, flow.Value.Unit.Base)).SelectMany(OfOneFlow);
    }

    /// <summary>Each part with each whole that contains it. In the order of their starts only what has begun and not ended can contain the next.</summary>
    private static IEnumerable<Finding> OfOneFlow(IEnumerable<Placed<Figure>> flows)
    {
        var open = new List<Placed<Figure>>();
        foreach (var part in flows.OrderBy(flow => flow.Value.Period.Start).ThenByDescending(flow => flow.Value.Period.End ?? DateOnly.MaxValue))
        {
            open.RemoveAll(whole => whole.Value.Period.End < part.Value.Period.Start);
            foreach (var whole in open.Where(whole => part.Value.Period != whole.Value.Period && whole.Value.Period.Contains(part.Value.Period)).OrderBy(whole => whole.Row.Line))
            {
                yield return Compare(part, whole.Value);
            }

            open.Add(part);
        }
    }

    private static Finding Compare(Placed<Figure> placed, Figure whole)
    {
        var part = placed.Value;
        var rest = (Fact.InBase(whole) - Fact.InBase(part)).Scale(1 / whole.Unit.Scale);
        var derived = whole.Number - (part.Number * part.Unit.Scale / whole.Unit.Scale);
        var formula = $"{Finding.Text(whole.Number)} − {Finding.Text(part.Number)}";
        var fits = rest.High >= 0;
        return Fact.Of(placed, ProblemCode.PartOfYear, "value", fits ? Severity.Information : Severity.Error, Sentence.Of<IConsistencyFindingTexts>(texts => texts.PartOfYearTitle(part.Indicator.Name)),
            $"Part of {whole.Indicator.Id} {whole.Period} is {Finding.Text(part.Number)} of {Finding.Text(whole.Number)}",
            formula, derived, rest,
            name => Sentence.Of<IConsistencyFindingTexts>(texts => fits
                ? texts.PartOfYear(name, formula, derived, rest, whole.Unit, whole.Period, whole.Kind)
                : texts.PartExceedsYear(name, formula, part.Number, part.Unit, part.Period, whole.Number, whole.Unit, whole.Period, whole.Kind)),
            [part.Id, whole.Id], $"{Finding.Text(whole.Number)} {whole.Unit}");
    }
}
