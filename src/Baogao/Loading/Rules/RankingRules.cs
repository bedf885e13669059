using System.Text.RegularExpressions;
using Baogao.Model;

namespace Baogao.Loading.Rules;

/// <summary>A ranking says a place, or what else it says, and its quote says it too.</summary>
internal static partial class RankingRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition) => edition.Rankings.Select(Check).OfType<Problem>();

    private static Problem? Check(Placed<Ranking> placed)
    {
        var (ranking, row) = placed;
        if (ranking is { Place: not null, Among: not null } or { Place: null, Among: null, Grade: null })
        {
            return row.Problem(ProblemCode.RankingNotPlacedOnce, "place", ranking.Place is null
                ? "The ranking has no place, and says nothing instead. Write the place, or fill among or grade."
                : $"The ranking has a place and is among others. Keep the place {Say.Number(ranking.Place.Value)} or {Say.Quoted(ranking.Among!)}.");
        }

        if (ranking.Peers is null != ranking.PeersSource is null)
        {
            return row.Problem(ProblemCode.PeersWithoutSource, ranking.Peers is null ? "peers" : "peers_source", ranking.Peers is null
                ? "A source for the number of peers, and no number. Write it, or empty peers_source."
                : "The number of peers needs its source. Write one that datapackage.json declares.");
        }

        if (ranking.Place > ranking.Peers)
        {
            return row.Problem(ProblemCode.PlaceExceedsPeers, "place", $"Place {Say.Number(ranking.Place.Value)} among {Say.Number(ranking.Peers.Value)} peers cannot be. Correct the place or the peers.");
        }

        var quote = NumbersInText.Normalise(row["quote"]);
        var (column, said) = (ranking.Place, ranking.Among) switch
        {
            ({ } place, _) when !HoldsPlace(quote, place) => ("place", $"the place {Say.Number(place)}"),
            (_, "one_of_fewest") when !quote.Contains("最少", StringComparison.Ordinal) => ("among", "最少, which one_of_fewest means"),
            _ when !quote.Contains(NumbersInText.Normalise(ranking.Scope), StringComparison.Ordinal) => ("scope", $"the scope {Say.Quoted(ranking.Scope)}"),
            _ when ranking.Grade is { } grade && !quote.Contains(NumbersInText.Normalise(grade), StringComparison.Ordinal) => ("grade", $"the grade {Say.Quoted(grade)}"),
            _ => ("", ""),
        };
        if (column.Length == 0 && Unsaid(ranking, quote) is var (empty, words))
        {
            return row.Problem(ProblemCode.RankingNotInQuote, empty, $"The quote says {words}, and the cell is empty. Fill it, or correct the quote.");
        }

        return column.Length == 0 ? null : row.Problem(ProblemCode.RankingNotInQuote, column, $"The quote does not hold {said}. Correct the cell or the quote.");
    }

    /// <summary>What the quote says and the row does not.</summary>
    private static (string Column, string Words)? Unsaid(Ranking ranking, string quote)
        => ranking.Place is null && Place().Match(quote) is { Success: true } place ? ("place", place.Value)
            : ranking.Grade is null && Grade().Match(quote) is { Success: true } grade ? ("grade", grade.Value)
            : null;

    [GeneratedRegex("第[0-9一二三四五六七八九十百]+[名位]|首位|榜首")]
    private static partial Regex Place();

    [GeneratedRegex("优秀|良好|合格")]
    private static partial Regex Grade();

    private static bool HoldsPlace(string quote, int place)
        => NumbersInText.Find(quote).Any(number => number.Value == place && number.Start > 0 && quote[number.Start - 1] == '第')
            || (place == 1 && (quote.Contains("首位", StringComparison.Ordinal) || quote.Contains("榜首", StringComparison.Ordinal)));
}
