using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Reading.Checking.Statements;

/// <summary>
/// The period of a figure or a ranking, and how it is known, against the text: 全年, a year or 截至11月 beside the number, in its sentence or in the
/// sentence before; without any of them, the year that the part's heading names.
/// </summary>
internal static class PeriodRules
{
    internal static IEnumerable<Problem> Check<T>(Statement<T> statement, Period period, PeriodBasis basis, Measure? measure)
    {
        if (statement.Passage is not { PartYear: { } year } passage)
        {
            return [];
        }

        // Before the number of a growth stands the year that it is against; BaseRules looks at that one.
        var beside = passage.ClauseBefore + (measure == Measure.Growth ? "" : statement.Quote);
        var expected = basis switch
        {
            PeriodBasis.Unstated => Period.OfYear(year),
            PeriodBasis.Inferred => PeriodWords.UpToMonth().Match(passage.SentenceBefore) is { Success: true } before ? PeriodWords.UpTo(year, before) : null,
            _ => Stated(passage, beside, year),
        };

        if (expected is null)
        {
            return [statement.Problem(ProblemCode.PeriodBasisDiffers, "period_basis", Sentence.Of<IFigureFindingTexts>(texts => texts.PeriodNotNamed(statement.Quote, basis, Stated(passage, beside, year) is not null)))];
        }

        if (expected != period)
        {
            return [statement.Problem(ProblemCode.PeriodDiffers, "period", Sentence.Of<IFigureFindingTexts>(texts => texts.PeriodDiffers(basis, expected, period)))];
        }

        return Closer(passage, beside, measure == Measure.Growth ? "" : statement.Quote, basis) is { } closer
            ? [statement.Problem(ProblemCode.PeriodBasisDiffers, "period_basis", Sentence.Of<IFigureFindingTexts>(texts => texts.PeriodBasisDiffers(closer.Words, closer.Place, basis, closer.Basis)))]
            : [];
    }

    private static Period? Stated(Passage passage, string beside, int year)
        => PeriodWords.Year().Match(beside) is { Success: true } named && !PeriodWords.WholeYear().IsMatch(beside) ? Period.OfYear(PeriodWords.Number(named))
            : PeriodWords.WholeYear().IsMatch(beside) ? Period.OfYear(year)
            : PeriodWords.UpToMonth().Match(passage.Before) is { Success: true } until ? PeriodWords.UpTo(year, until)
            : PeriodWords.YearWord().Match(passage.Before) is { Success: true } inSentence ? Period.OfYear(PeriodWords.Number(inSentence))
            : PeriodWords.YearWord().Match(passage.FirstLine) is { Success: true } inHeading ? Period.OfYear(PeriodWords.Number(inHeading))
            : null;

    /// <summary>Words that make the period surer, or less sure, than the row says; null where there are none.</summary>
    private static (string Words, PeriodWordPlace Place, PeriodBasis Basis)? Closer(Passage passage, string beside, string quote, PeriodBasis basis)
    {
        var words = PeriodWords.WholeYear().Match(beside) is { Success: true } whole ? whole : PeriodWords.Year().Match(quote);
        if (words.Success)
        {
            return basis == PeriodBasis.Stated ? null : (words.Value, PeriodWordPlace.BesideNumber, PeriodBasis.Stated);
        }

        if (PeriodWords.UpToMonth().Match(passage.Before) is { Success: true } until)
        {
            // A semicolon between the words and the number leaves the period to what stands before it.
            var right = passage.Before.AsSpan(until.Index).Contains(';') ? PeriodBasis.SameSentence : PeriodBasis.Stated;
            return basis is PeriodBasis.Unstated || basis == right ? null : (until.Value, right == PeriodBasis.Stated ? PeriodWordPlace.SameClause : PeriodWordPlace.OtherPartOfSentence, right);
        }

        return basis == PeriodBasis.Unstated && PeriodWords.YearWord().Match(passage.Before) is { Success: true } year
            ? (year.Value, PeriodWordPlace.SameSentence, PeriodBasis.SameSentence)
            : null;
    }
}
