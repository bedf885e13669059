using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;
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
                ? Sentence.Of<IRecordProblemTexts>(texts => texts.RankingWithoutPlace())
                : Sentence.Of<IRecordProblemTexts>(texts => texts.PlaceAndAmong(ranking.Place.Value, ranking.Among!)));
        }

        if (ranking.Peers is null != ranking.PeersSource is null)
        {
            return row.Problem(ProblemCode.PeersWithoutSource, ranking.Peers is null ? "peers" : "peers_source", ranking.Peers is null
                ? Sentence.Of<IRecordProblemTexts>(texts => texts.PeersMissing())
                : Sentence.Of<IRecordProblemTexts>(texts => texts.PeersSourceMissing()));
        }

        if (ranking.Place > ranking.Peers)
        {
            return row.Problem(ProblemCode.PlaceExceedsPeers, "place", Sentence.Of<IRecordProblemTexts>(texts => texts.PlaceExceedsPeers(ranking.Place.Value, ranking.Peers.Value)));
        }

        var quote = NumbersInText.Normalise(row["quote"]);
        (string Column, Sentence Message)? missing = (ranking.Place, ranking.Among) switch
        {
            ({ } place, _) when !HoldsPlace(quote, place) => ("place", Sentence.Of<IRecordProblemTexts>(texts => texts.PlaceNotInQuote(place))),
            (_, "one_of_fewest") when !quote.Contains("最少", StringComparison.Ordinal) => ("among", Sentence.Of<IRecordProblemTexts>(texts => texts.FewestNotInQuote())),
            _ when !quote.Contains(NumbersInText.Normalise(ranking.Scope), StringComparison.Ordinal) => ("scope", Sentence.Of<IRecordProblemTexts>(texts => texts.ScopeNotInQuote(ranking.Scope))),
            _ when ranking.Grade is { } grade && !quote.Contains(NumbersInText.Normalise(grade), StringComparison.Ordinal) => ("grade", Sentence.Of<IRecordProblemTexts>(texts => texts.GradeNotInQuote(grade))),
            _ => null,
        };
        if (missing is null && Unsaid(ranking, quote) is var (empty, words))
        {
            return row.Problem(ProblemCode.RankingNotInQuote, empty, Sentence.Of<IRecordProblemTexts>(texts => texts.QuoteSaysMore(words)));
        }

        return missing is var (column, message) ? row.Problem(ProblemCode.RankingNotInQuote, column, message) : null;
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
