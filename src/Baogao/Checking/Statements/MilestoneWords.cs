using System.Text.RegularExpressions;
using Baogao.Loading;
using Baogao.Model;

namespace Baogao.Checking.Statements;

/// <summary>A milestone's phase and direction follow the words of its quote, and its period what the quote names.</summary>
internal static partial class MilestoneWords
{
    private static readonly (Regex Words, string Phase)[] Phases =
        [(Policy(), "policy_package"), (High(), "high_start"), (Fall(), "deep_fall"), (Rebound(), "rapid_rebound"), (Recovery(), "sustained_recovery")];

    private static readonly (Regex Words, string Direction)[] Directions = [(Trough(), "trough"), (Fall(), "down"), (Up(), "up")];

    internal static IEnumerable<Problem> Check(Statement<Milestone> statement)
    {
        var (milestone, quote) = (statement.Value, statement.Quote);
        var (words, phase) = Array.Find(Phases, entry => entry.Words.IsMatch(quote));
        if (words is not null && phase != milestone.Phase)
        {
            yield return statement.Problem(ProblemCode.MilestonePhaseDiffers, "phase", $"{Say.Quoted(quote)} has {words.Match(quote).Value}, which makes it {phase}, and the phase is {milestone.Phase}. Write {phase}.");
        }

        var (directionWords, direction) = Array.Find(Directions, entry => entry.Words.IsMatch(quote));
        var says = directionWords is null ? "no word for a direction" : directionWords.Match(quote).Value;
        if (direction != milestone.Direction && (directionWords is not null || words is not null))
        {
            yield return statement.Problem(ProblemCode.MilestonePhaseDiffers, "direction",
                $"{Say.Quoted(quote)} has {says}, and the direction {(milestone.Direction is null ? "is empty" : $"is {milestone.Direction}")}. {(direction is null ? "Empty the cell" : $"Write {direction}")}.");
        }

        if (Named(quote, statement.Passage?.PartYear) is var (period, name) && period?.ToString() != milestone.Period?.ToString())
        {
            yield return statement.Problem(ProblemCode.PeriodDiffers, "period", $"{Say.Quoted(quote)} names {name}, and the period {(milestone.Period is null ? "is empty" : $"is {milestone.Period}")}. {(period is null ? "Empty the cell" : $"Write {period}")}.");
        }
    }

    [GeneratedRegex("[0-9]+条")]
    private static partial Regex Policy();

    [GeneratedRegex("高点|开门红")]
    private static partial Regex High();

    [GeneratedRegex("回落|下降|冲击|最低")]
    private static partial Regex Fall();

    [GeneratedRegex("反弹")]
    private static partial Regex Rebound();

    [GeneratedRegex("恢复|回升")]
    private static partial Regex Recovery();

    [GeneratedRegex("最低点|谷底")]
    private static partial Regex Trough();

    [GeneratedRegex("反弹|恢复|回升|上升")]
    private static partial Regex Up();

    [GeneratedRegex("(?<![0-9])(1[0-2]|[1-9])月(份?以来|份?起)?")]
    private static partial Regex Month();

    /// <summary>The period that the quote names: null for none; not known where the year of the part is not.</summary>
    private static (Period? Period, string Name)? Named(string quote, int? year)
    {
        if (Month().Match(quote) is not { Success: true } match)
        {
            return PeriodWords.YearWord().IsMatch(quote) ? null : (null, "no month");
        }

        if (year is null)
        {
            return null;
        }

        var month = Period.OfMonth(year.Value, PeriodWords.Number(match));
        return (match.Groups[2].Success ? Period.Parse(month + "/..") : month, match.Value);
    }
}
