using Baogao.Loading;

namespace Baogao.Checking.Consistency;

/// <summary>What flowed in a part of a period does not exceed what flows in the whole of it: November against the year's estimate.</summary>
internal static class PartOfYearChecks
{
    internal static IEnumerable<Finding> Check(EditionTables edition)
    {
        var flows = edition.Figures.Where(figure => figure.Value is { Measure: Measure.Level, Indicator.StockOrFlow: "flow", Kind: FigureKind.Actual or FigureKind.Estimate } && Fact.IsExact(figure.Value)).ToList();
        foreach (var part in flows)
        {
            foreach (var whole in flows.Where(whole => IsPart(part.Value, whole.Value)))
            {
                yield return Compare(part, whole.Value);
            }
        }
    }

    private static bool IsPart(Figure part, Figure whole)
        => part.Indicator.Id == whole.Indicator.Id && part.Basis?.Id == whole.Basis?.Id && part.Unit.Base == whole.Unit.Base
            && part.Period != whole.Period && whole.Period.Contains(part.Period);

    private static Finding Compare(Placed<Figure> placed, Figure whole)
    {
        var part = placed.Value;
        var rest = (Fact.InBase(whole) - Fact.InBase(part)).Scale(1 / whole.Unit.Scale);
        var derived = whole.Value - (part.Value * part.Unit.Scale / whole.Unit.Scale);
        var formula = $"{Finding.Text(whole.Value)} − {Finding.Text(part.Value)}";
        var fits = rest.High >= 0;
        return Fact.Of(placed, ProblemCode.BG504, "value", fits ? Severity.Information : Severity.Error,
            $"Part of {whole.Indicator.Id} {whole.Period} is {Finding.Text(part.Value)} of {Finding.Text(whole.Value)}",
            formula, derived, rest,
            fits ? $"{formula} leaves {Finding.Text(derived)} {whole.Unit} ({rest}) of {whole.Period} ({whole.Kind.Token()}). They agree."
                : $"{formula} is below zero: {Finding.Text(part.Value)} {part.Unit} in {part.Period} is more than {Finding.Text(whole.Value)} {whole.Unit} in the whole of {whole.Period} ({whole.Kind.Token()}). See whether a number is misread, or note that the report says so.",
            [part.Id, whole.Id], $"{Finding.Text(whole.Value)} {whole.Unit}");
    }
}
