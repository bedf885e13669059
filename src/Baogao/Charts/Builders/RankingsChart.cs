using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>
/// Places in league tables as large ordinals on their field of peers, one panel for each field as the text writes it; then what has no place;
/// then the honours as a table. A rank is never the length of a bar.
/// </summary>
internal static class RankingsChart
{
    public static ReportChart Build(Report report)
    {
        var placed = report.Rankings.Where(ranking => ranking.Place is not null).OrderBy(ranking => ranking.Place).ToList();
        if (report.Rankings.Count + report.Honours.Count == 0)
        {
            throw new ChartDataException(Sentence.Of<IRankingTexts>(texts => texts.Missing(report.Name)));
        }

        List<ChartPanel> panels =
        [
            .. report.Rankings.Where(ranking => ranking.Place is not null).GroupBy(ranking => ranking.Scope).Select(field => Places(report, field.Key, [.. field.OrderBy(ranking => ranking.Place)])),
            .. Without(report),
            .. HonoursTable.Of(report),
        ];
        var places = placed.Select(ranking => new NamedPlace(ranking.Place!.Value, report.Codes.NameOf("scopes", ranking.Scope), ranking.Assessment)).ToList();
        return new ReportChart
        {
            Id = $"rankings-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Title = placed.Count > 0 ? Sentence.Of<IRankingTexts>(texts => texts.Title(places))
                : report.Rankings.Count > 0 ? Sentence.Of<IRankingTexts>(texts => texts.TitleWithoutPlaces()) : panels[^1].Finding!,
            Panels = panels,
            Caveats = [.. Caveats(report, placed)],
            CaveatsOnPicture = 2,
            Source = SourceLine.Of(report, panels),
            InTitle = [.. placed.Select(ranking => ranking.Provenance)],
        };
    }

    private static ChartPanel Places(Report report, string scope, List<Ranking> rankings)
    {
        var name = report.Codes.NameOf("scopes", scope);
        var peers = rankings.Select(ranking => ranking.Peers).FirstOrDefault(number => number is not null);
        var maybe = peers is null ? Candidates(report, scope) : [];
        var marks = rankings.Select(ranking => new Mark(
            Sentence.Of(ranking.Assessment),
            ranking.Place!.Value,
            Sentence.Of<IRankingTexts>(texts => texts.Placed(ranking.Place!.Value, ranking.What == RankedBy.Assessment ? null : CodeBook.Shared.NameOf("ranked_by", ranking.What.Token()), ranking.Grade)),
            ranking.What == RankedBy.Amount ? MarkStyle.Actual : MarkStyle.Target,
            Evidence.Of(ranking)));
        return new ChartPanel(
            Sentence.Of<IRankingTexts>(texts => texts.Field(name)), MarkForm.Ranks, Sentence.Of<IRankingTexts>(texts => texts.Peers(peers, maybe)), [.. marks]) { Peers = peers };
    }

    /// <summary>How many may take part in a field that names the place above and no peers (全区): the numbers that are known of fields of the place's own level.</summary>
    private static List<int> Candidates(Report report, string scope) => report.Codes.Find("scopes", scope)?.Level is { } level && level == report.Place.Level - 1
        ? [.. report.Codes.Of("scopes").Where(code => code.Level == report.Place.Level).Select(code => code.Peers).OfType<int>().Distinct().Order()]
        : [];

    private static IEnumerable<ChartPanel> Without(Report report)
    {
        var rows = report.Rankings.Where(ranking => ranking.Place is null).ToList();
        if (rows.Count > 0)
        {
            yield return new ChartPanel(
                Sentence.Of<IRankingTexts>(texts => texts.WithoutPlace()),
                MarkForm.Table,
                null,
                [.. rows.Select(ranking => new Mark(
                    Sentence.Of(ranking.Assessment),
                    0,
                    Sentence.Of<IRankingTexts>(texts => texts.NotPlaced(ranking.Among == null ? null : report.Codes.NameOf("among", ranking.Among))),
                    MarkStyle.Open,
                    Evidence.Of(ranking))
                {
                    Cells = [Sentence.Of(report.Codes.NameOf("scopes", ranking.Scope))],
                })])
            {
                Columns = [Sentence.Of<IRankingTexts>(texts => texts.RankingHead()), Sentence.Of<IRankingTexts>(texts => texts.WordsHead()), Sentence.Of<IRankingTexts>(texts => texts.AmongHead())],
            };
        }
    }

    private static IEnumerable<Sentence> Caveats(Report report, List<Ranking> placed)
    {
        if (placed.Count > 0 && placed.Count < report.Rankings.Count)
        {
            yield return Sentence.Of<IRankingTexts>(texts => texts.NamedAndPlaced(report.Rankings.Count, placed.Count));
        }

        yield return Sentence.Of<IRankingTexts>(texts => texts.GoodNewsOnly());
        if (placed.Count > 0 && placed.TrueForAll(ranking => ranking.Period.Start.Year == report.Year))
        {
            yield return Sentence.Of<IRankingTexts>(texts => texts.NoEarlierYear());
        }

        foreach (var rate in report.Rankings.Where(ranking => ranking.What == RankedBy.CompletionRate))
        {
            yield return Sentence.Of<IRankingTexts>(texts => texts.RateNotAmount(rate.Assessment));
        }

        if (report.Honours.Count > 0)
        {
            yield return Sentence.Of<IRankingTexts>(texts => texts.HonoursAreCoded());
        }
    }
}
