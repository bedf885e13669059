using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Reading.Checking.Statements;

/// <summary>A milestone's phase and direction follow the words of its quote, and its period what the quote names.</summary>
internal static class MilestoneWords
{
    internal static IEnumerable<Problem> Check(Statement<Milestone> statement, CodeWords phases, CodeWords directions)
    {
        var (milestone, quote) = (statement.Value, statement.Quote);
        var found = phases.In(quote);
        var (phase, words) = (found?.Code, found?.Words);
        if (words is not null && phase != milestone.Phase && (milestone.Phase is not null || milestone.Period is null))
        {
            yield return statement.Doubt(ProblemCode.MilestonePhaseDiffers, "phase", Sentence.Of<IRecordFindingTexts>(texts => texts.PhaseDiffers(quote, words, phase!, milestone.Phase)));
        }

        var turn = directions.In(quote);
        var (direction, directionWords) = (turn?.Code, turn?.Words);
        // A high start may go without its direction: it is a position and no change.
        if (direction != milestone.Direction && !(direction == "high" && milestone.Direction is null) && (directionWords is not null || words is not null))
        {
            yield return statement.Doubt(ProblemCode.MilestonePhaseDiffers, "direction",
                Sentence.Of<IRecordFindingTexts>(texts => texts.DirectionDiffers(quote, directionWords, direction, milestone.Direction)));
        }

        if (Named(quote, statement.Passage, statement.PartYear, milestone.Period) is var (period, month) && period?.ToString() != milestone.Period?.ToString())
        {
            yield return statement.Doubt(ProblemCode.PeriodDiffers, "period", Sentence.Of<IRecordFindingTexts>(texts => texts.MilestonePeriodDiffers(quote, month, period, milestone.Period)));
        }
    }

    private static readonly Regex Month = new("(?<![0-9])(1[0-2]|[1-9])月(份?以来|份?起)?");

    /// <summary>
    /// The period that the quote names, or for a dated step the sentence before it: null for none; not known where the year of the part is not.
    /// </summary>
    private static (Period? Period, string? Month)? Named(string quote, Passage? passage, int? partYear, Period? stated)
    {
        var match = Month.Match(quote);
        if (!match.Success && stated is not null)
        {
            if (passage is null)
            {
                return null;
            }

            match = Month.Matches(passage.Before).LastOrDefault() ?? match;
        }

        if (!match.Success)
        {
            return YearWords.Year.IsMatch(quote) ? null : (null, null);
        }

        if (partYear is not { } year)
        {
            return null;
        }

        var month = Period.OfMonth(year, YearWords.Number(match));
        return (match.Groups[2].Success ? Period.Parse(month + "/..") : month, match.Value);
    }
}
