using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;

namespace Baogao.Reading.Checking.Statements;

/// <summary>What the sentence of a number and its part of the report say: kind, period and indicator.</summary>
internal static class FigurePlaces
{
    internal static IEnumerable<Problem> Compare(Statement<Figure> statement, Reading reading, StatedBefore statedBefore)
    {
        var (figure, words) = (statement.Value, FigureFields.Words(statement, reading));
        if (reading.Kind is { } kind && kind != figure.Kind && reading.Confidence.Kind >= FigureFields.Sure)
        {
            yield return statement.Doubt(ProblemCode.KindDiffers, "kind", Sentence.Of<IFigureFindingTexts>(texts => texts.KindDiffers(words, kind, figure.Kind, ReadingRules.Name(reading, "kind"))));
        }

        foreach (var problem in PeriodReadings.Compare(statement, reading, figure.Period, figure.PeriodBasis, statedBefore))
        {
            yield return problem;
        }

        if (reading.Confidence.Indicator >= FigureFields.Sure && IsOther(reading.Catalogue, figure.Indicator) && NameRules.IsNamed(statement))
        {
            yield return statement.Doubt(ProblemCode.IndicatorNotInSentence, "indicator",
                Sentence.Of<IFigureFindingTexts>(texts => texts.IndicatorDiffers(words, reading.Indicator, reading.Catalogue, figure.Indicator.Id, ReadingRules.Name(reading, "indicator"))));
        }
    }

    // Names differ from report to report; only two indicators of the catalogue are surely not the same, and only where neither has the other's name.
    private static bool IsOther(string catalogue, Indicator indicator)
        => catalogue.Length > 0 && catalogue != indicator.Id && Loading.Tables.IndicatorCatalogue.ById.TryGetValue(catalogue, out var read)
            && Loading.Tables.IndicatorCatalogue.ById.ContainsKey(indicator.Id) && NameRules.Common(NumbersInText.Normalise(read.Name.Zh), NumbersInText.Normalise(indicator.Name.Zh)) < 2;
}
