using System.Globalization;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Charts;

/// <summary>
/// Places in league tables on a rank axis, one panel for each field of peers as the text writes it; then what has no place;
/// then the honours by level. A rank is never the length of a bar.
/// </summary>
internal static class RankingsChart
{
    public static ReportChart Build(Report report, Language language)
    {
        var placed = report.Rankings.Where(ranking => ranking.Place is not null).ToList();
        if (placed.Count == 0)
        {
            throw new ChartDataException(
                $"{report.Name} 没有写明任何名次：rankings.csv 中没有带 place 的行。",
                $"{report.Name} states no place in a league table: rankings.csv has no row with a place.");
        }

        List<ChartPanel> panels =
        [
            .. placed.GroupBy(ranking => ranking.Scope).Select(field => Places(field.Key, [.. field.OrderBy(ranking => ranking.Place)], language)),
            .. Without(report, language),
            .. Honours(report, language),
        ];
        return new ReportChart
        {
            Id = $"rankings-{report.Year.ToString(CultureInfo.InvariantCulture)}",
            Language = language,
            Title = Title(placed, language),
            Panels = panels,
            Caveats = Caveats(report, language),
            CaveatsOnPicture = 3,
            SourceLine = SourceLine.Of(report, language, panels),
        };
    }

    private static ChartPanel Places(string scope, List<Ranking> rankings, Language language)
    {
        var peers = rankings.Select(ranking => ranking.Peers).FirstOrDefault(number => number is not null);
        var marks = rankings.Select(ranking => new Mark(
            ranking.Assessment.In(language),
            ranking.Place!.Value,
            $"{Wording.Place(ranking, language)}\n{Wording.Of(ranking.What, language)}{(ranking.Grade is { } grade ? language == Language.Chinese ? $"（{grade}）" : $" ({grade})" : "")}",
            ranking.What == RankedBy.Amount ? MarkStyle.Actual : MarkStyle.Target,
            Evidence.Of(ranking, language)));
        var field = Field(scope, language);
        var count = (peers, language) switch
        {
            (null, Language.Chinese) => "参评单位数未写明",
            (null, _) => "how many take part is not stated",
            ({ } n, Language.Chinese) => string.Create(CultureInfo.InvariantCulture, $"共{n}个"),
            ({ } n, _) => string.Create(CultureInfo.InvariantCulture, $"{n} of them"),
        };
        return new ChartPanel(field, MarkForm.Ranks, count, [.. marks]) { Peers = peers };
    }

    private static IEnumerable<ChartPanel> Without(Report report, Language language)
    {
        var rows = report.Rankings.Where(ranking => ranking.Place is null).ToList();
        if (rows.Count > 0)
        {
            yield return new ChartPanel(
                language == Language.Chinese ? "没有名次的" : "Named, but with no place",
                MarkForm.List,
                "",
                [.. rows.Select(ranking => new Mark(
                    ranking.Assessment.In(language),
                    0,
                    $"{Wording.Place(ranking, language)}{(language == Language.Chinese ? "，" : ", ")}{Field(ranking.Scope, language)}",
                    MarkStyle.StretchTarget,
                    Evidence.Of(ranking, language)))]);
        }
    }

    private static IEnumerable<ChartPanel> Honours(Report report, Language language)
        => Levels(report)
            .Select(level => new ChartPanel(
                (language == Language.Chinese ? "荣誉：" : "Honours: ") + Wording.Level(level.Key, language),
                MarkForm.List,
                "",
                [.. level.OrderBy(honour => honour.Holder, StringComparer.Ordinal).Select(honour => new Mark(
                    Wording.Holder(honour.Holder, language),
                    0,
                    honour.Title.In(language),
                    MarkStyle.Actual,
                    Evidence.Of(honour, language)))])
            {
                Finding = HonoursFinding(report, IsHigh(level.Key), language),
            });

    /// <summary>The levels of a slide: those above the district, then the rest.</summary>
    private static bool IsHigh(string? level) => level is "national" or "provincial" or "city";

    private static string HonoursFinding(Report report, bool high, Language language)
    {
        var levels = Levels(report).Where(level => IsHigh(level.Key) == high).Select(level => Named(level.Key, level.Count(), language));
        return language == Language.Chinese
            ? ChartTitle.Fit(
                language,
                string.Create(CultureInfo.InvariantCulture, $"{report.Honours.Count}项荣誉中：{string.Join("、", levels)}"),
                string.Create(CultureInfo.InvariantCulture, $"报告提到{report.Honours.Count}项荣誉"))
            : ChartTitle.Fit(
                language,
                string.Create(CultureInfo.InvariantCulture, $"Of {report.Honours.Count} honours named: {string.Join(", ", levels)}"),
                string.Create(CultureInfo.InvariantCulture, $"The report names {report.Honours.Count} honours"));
    }

    private static string Named(string? level, int count, Language language) => (level, language) switch
    {
        (null, Language.Chinese) => string.Create(CultureInfo.InvariantCulture, $"{count}项未写明级别"),
        (null, _) => string.Create(CultureInfo.InvariantCulture, $"{count} with no level stated"),
        (_, Language.Chinese) => string.Create(CultureInfo.InvariantCulture, $"{Wording.Level(level, language)}{count}项"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} {Wording.Level(level, language)}"),
    };

    private static IEnumerable<IGrouping<string?, Honour>> Levels(Report report) => report.Honours
        .GroupBy(honour => honour.Level)
        .OrderBy(level => level.Key is null ? int.MaxValue : report.Codes.Find("levels", level.Key)?.Order ?? int.MaxValue - 1);

    private static string Field(string scope, Language language) => (scope, language) switch
    {
        (_, Language.Chinese) => scope,
        ("全区", _) => "In the district (全区)",
        ("全区各镇", _) => "Among the towns of the district (全区各镇)",
        ("街镇", _) => "among subdistricts and towns (街镇)",
        _ => scope,
    };

    private static string Title(List<Ranking> placed, Language language)
    {
        var first = placed.Where(ranking => ranking.Place == 1).ToList();
        var fields = first.GroupBy(ranking => ranking.Scope).ToList();
        var comma = language == Language.Chinese ? "，" : ", ";
        return language == Language.Chinese
            ? ChartTitle.Fit(
                language,
                string.Create(CultureInfo.InvariantCulture, $"所列{placed.Count}项名次{first.Count}项第一{(first.Count > 0 ? "：" : "")}{string.Join(comma, fields.Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Key}{field.Count()}项")))}"),
                string.Create(CultureInfo.InvariantCulture, $"所列{placed.Count}项名次{first.Count}项第一"))
            : ChartTitle.Fit(
                language,
                string.Create(CultureInfo.InvariantCulture, $"First in {first.Count} of {placed.Count} rankings named{(first.Count > 0 ? ": " : "")}{string.Join(comma, fields.Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Count()} {Among(field.Key)}")))}"),
                string.Create(CultureInfo.InvariantCulture, $"First in {first.Count} of {placed.Count} rankings that the report names"));
    }

    private static string Among(string scope) => scope switch
    {
        "全区" => "district-wide",
        "全区各镇" => "among the district's towns",
        _ => $"in {scope}",
    };

    private static List<string> Caveats(Report report, Language language)
    {
        var rates = report.Rankings.Where(ranking => ranking.What == RankedBy.CompletionRate).ToList();
        var zh = language == Language.Chinese;
        List<string> caveats = [zh ? "工作报告自选好消息：没有提到的名次不在图中。" : "A report picks its good news: places that it does not mention are not here."];
        if (report.Rankings.All(ranking => ranking.Period.Start.Year == report.Year))
        {
            caveats.Add(zh ? "没有往年名次，看不出升降。" : "No earlier year's places are given: rise or fall cannot be told.");
        }

        caveats.AddRange(rates.Select(ranking => zh
            ? $"“{ranking.Assessment.Zh}”排的是完成率，不是数额：目标低也可以排第一。"
            : $"\"{ranking.Assessment.En}\" ranks a completion rate, not an amount: a low target helps."));
        if (report.Honours.Count > 0)
        {
            caveats.Add(zh ? "荣誉的持有者为镇、社区或企业，级别按原文；分类为本项目所加。" : "Honours are held by the town, a community or an enterprise; levels as written, grouping by us.");
        }

        return caveats;
    }
}
