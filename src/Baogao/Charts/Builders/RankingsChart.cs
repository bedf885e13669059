using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts.Builders;

/// <summary>
/// Places in league tables on a rank axis, one panel for each field of peers as the text writes it; then what has no place;
/// then the honours by level. A rank is never the length of a bar.
/// </summary>
internal static class RankingsChart
{
    public static ReportChart Build(Report report)
    {
        var placed = report.Rankings.Where(ranking => ranking.Place is not null).ToList();
        if (placed.Count == 0)
        {
            throw new ChartDataException(Sentence.Of<IRankingTexts>(texts => texts.Missing(report.Name)));
        }

        List<ChartPanel> panels =
        [
            .. placed.GroupBy(ranking => ranking.Scope).Select(field => Places(report.Codes.NameOf("scopes", field.Key), [.. field.OrderBy(ranking => ranking.Place)])),
            .. Without(report),
            .. Honours(report),
        ];
        ScopeCount[] firsts = [.. placed.Where(ranking => ranking.Place == 1).GroupBy(ranking => ranking.Scope).Select(field => new ScopeCount(report.Codes.NameOf("scopes", field.Key), field.Count()))];
        return new ReportChart
        {
            Id = $"rankings-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Title = Sentence.Of<IRankingTexts>(texts => texts.Title(placed.Count, firsts)),
            Panels = panels,
            Caveats = [.. Caveats(report)],
            CaveatsOnPicture = 3,
            Source = SourceLine.Of(report, panels),
            InTitle = [.. placed.Select(ranking => ranking.Provenance)],
        };
    }

    private static ChartPanel Places(LocalText scope, List<Ranking> rankings)
    {
        var peers = rankings.Select(ranking => ranking.Peers).FirstOrDefault(number => number is not null);
        var marks = rankings.Select(ranking => new Mark(
            Sentence.Of(ranking.Assessment),
            ranking.Place!.Value,
            Sentence.Of<IRankingTexts>(texts => texts.Placed(ranking.Place!.Value, CodeBook.Shared.NameOf("ranked_by", ranking.What.Token()), ranking.Grade)),
            ranking.What == RankedBy.Amount ? MarkStyle.Actual : MarkStyle.Target,
            Evidence.Of(ranking)));
        return new ChartPanel(
            Sentence.Of<IRankingTexts>(texts => texts.Field(scope)), MarkForm.Ranks, Sentence.Of<IRankingTexts>(texts => texts.Peers(peers)), [.. marks]) { Peers = peers };
    }

    private static IEnumerable<ChartPanel> Without(Report report)
    {
        var rows = report.Rankings.Where(ranking => ranking.Place is null).ToList();
        if (rows.Count > 0)
        {
            yield return new ChartPanel(
                Sentence.Of<IRankingTexts>(texts => texts.WithoutPlace()),
                MarkForm.List,
                null,
                [.. rows.Select(ranking => new Mark(
                    Sentence.Of(ranking.Assessment),
                    0,
                    Sentence.Of<IRankingTexts>(texts => texts.NotPlaced(ranking.Among == null ? null : report.Codes.NameOf("among", ranking.Among), report.Codes.NameOf("scopes", ranking.Scope))),
                    MarkStyle.StretchTarget,
                    Evidence.Of(ranking)))]);
        }
    }

    private static IEnumerable<ChartPanel> Honours(Report report)
        => Levels(report)
            .Select(level => new ChartPanel(
                Sentence.Of<IRankingTexts>(texts => texts.Honours(NameOf(level.Key, report))),
                MarkForm.List,
                null,
                [.. level.OrderBy(honour => honour.Holder, StringComparer.Ordinal).Select(honour => new Mark(
                    Sentence.Of(report.Codes.NameOf("holders", honour.Holder)),
                    0,
                    Sentence.Of(honour.Title),
                    MarkStyle.Actual,
                    Evidence.Of(honour, report.Codes)))])
            {
                Finding = Found(report, IsHigh(level.Key)),
            });

    /// <summary>The levels of a slide: those above the district, then the rest.</summary>
    private static bool IsHigh(string? level) => level is "national" or "provincial" or "city";

    private static Sentence Found(Report report, bool high)
    {
        LevelCount[] levels = [.. Levels(report).Where(level => IsHigh(level.Key) == high).Select(level => new LevelCount(NameOf(level.Key, report), level.Count()))];
        return Sentence.Of<IRankingTexts>(texts => texts.HonoursFound(report.Honours.Count, levels));
    }

    private static LocalText? NameOf(string? level, Report report) => level is null ? null : report.Codes.NameOf("levels", level);

    private static IEnumerable<IGrouping<string?, Honour>> Levels(Report report) => report.Honours
        .GroupBy(honour => honour.Level)
        .OrderBy(level => level.Key is null ? int.MaxValue : report.Codes.Find("levels", level.Key)?.Order ?? int.MaxValue - 1);

    private static IEnumerable<Sentence> Caveats(Report report)
    {
        yield return Sentence.Of<IRankingTexts>(texts => texts.GoodNewsOnly());
        if (report.Rankings.All(ranking => ranking.Period.Start.Year == report.Year))
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
