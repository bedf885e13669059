using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Reading.Checking.Statements;

/// <summary>The period of a figure or a place, and how it is known, against what the reader takes it from.</summary>
internal static class PeriodReadings
{
    internal static IEnumerable<Problem> Compare<T>(Statement<T> statement, Reading reading, Period period, PeriodBasis basis, StatedBefore statedBefore)
    {
        if (reading.Confidence.Period < FigureFields.Sure || !Period.TryParse(reading.Period, out var read))
        {
            return [];
        }

        var (quote, stated, rule) = (statement.Quote, ReadingRules.StatedWords(reading), ReadingRules.Name(reading, "period"));
        if (basis == PeriodBasis.Inferred && stated is null)
        {
            // A person took it from the sentences before: one of them states it.
            return statedBefore(statement.Section, reading.Position).Any(before => Agree(before, period)) ? []
                : [statement.Doubt(ProblemCode.PeriodDiffers, "period", Sentence.Of<IFigureFindingTexts>(texts => texts.InferredPeriodNotBefore(quote, period, read, rule)))];
        }

        if (!Agree(read, period))
        {
            return [statement.Doubt(ProblemCode.PeriodDiffers, "period", Sentence.Of<IFigureFindingTexts>(texts => texts.PeriodDiffers(quote, read, period, rule)))];
        }

        return Basis(statement, reading, stated) is { } known && !known.Contains(basis)
            ? [statement.Doubt(ProblemCode.PeriodBasisDiffers, "period_basis", Sentence.Of<IFigureFindingTexts>(texts => texts.PeriodBasisDiffers(quote, known[0], basis, rule)))] : [];
    }

    /// <summary>截至11月 is the month for a stock and all months up to it for a flow, and 年底 is the end of a year; anything else is the same days.</summary>
    internal static bool Agree(Period read, Period stated) => read == stated || IsEndOf(read, stated) || IsEndOf(stated, read);

    private static bool IsEndOf(Period month, Period whole) => month.Months == 1 && month.End == whole.End && whole.Start == new DateOnly(month.Start.Year, 1, 1);

    /// <summary>How a period can be known, the likeliest first; null where the reading does not tell.</summary>
    private static PeriodBasis[]? Basis<T>(Statement<T> statement, Reading reading, string? stated)
    {
        var rule = ReadingRules.Of(reading, "period");
        if (stated is not null)
        {
            var before = statement.Passage!.Before + statement.Quote;
            var at = before.LastIndexOf(stated, StringComparison.Ordinal);
            // A semicolon between the words and the number leaves the period to what stands before it.
            return at < 0 ? null
                : before.AsSpan(at).Contains(';') && !reading.Quote.Contains(stated, StringComparison.Ordinal) ? [PeriodBasis.SameSentence]
                : [PeriodBasis.Stated, PeriodBasis.SameSentence];
        }

        // 年度 and a year in the line of a heading state it too; no number says so.
        return !rule.EndsWith("year of the part", StringComparison.Ordinal) || Whole.IsMatch(statement.Passage!.Before + statement.Quote) || Year.IsMatch(statement.Passage.Before + statement.Quote + statement.Passage.FirstLine)
            ? null : [PeriodBasis.Unstated, PeriodBasis.Inferred];
    }

    private static readonly Regex Whole = new("全年|年度|年终|年内|当年|本年");

    private static readonly Regex Year = new("(?<![0-9.])(?:19|20)[0-9]{2}(?![0-9.])");
}

/// <summary>The periods that sentences of a section state before a place.</summary>
internal delegate IEnumerable<Period> StatedBefore(Section section, int position);
