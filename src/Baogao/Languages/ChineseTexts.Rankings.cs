using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string IRankingTexts.Missing(string edition) => $"{edition} 没有提到任何排名或荣誉：rankings.csv 与 honours.csv 中没有行。";

    string IRankingTexts.Title(IReadOnlyList<NamedPlace> places)
    {
        var best = places[0];
        if (places.Count == 1)
        {
            return Fit($"{best.Assessment.Zh}列{best.Scope.Zh}{Place(best.Place)}", $"报告列出的名次为{best.Scope.Zh}{Place(best.Place)}", $"报告列出的名次为{Place(best.Place)}");
        }

        NamedPlace[] top = [.. places.Where(place => place.Place == best.Place)];
        var where = string.Join("，", top.GroupBy(place => place.Scope).Select(field => $"{field.Key.Zh}{N(field.Count())}项"));
        var what = best.Place == 1 ? "第一" : Place(best.Place);
        return top.Length == places.Count
            ? Fit($"报告列出的{N(places.Count)}项名次均为{what}：{where}", $"报告列出的{N(places.Count)}项名次均为{what}")
            : best.Place == 1
                ? Fit($"报告列出{N(places.Count)}项名次，{N(top.Length)}项第一：{where}", $"报告列出{N(places.Count)}项名次，{N(top.Length)}项第一")
                : Fit($"报告列出{N(places.Count)}项名次，最高为{best.Scope.Zh}{what}", $"报告列出{N(places.Count)}项名次，最高为{what}");
    }

    string IRankingTexts.TitleWithoutPlaces() => "报告提到排名，但未写明名次";

    public string Field(LocalText scope) => scope.Zh;

    public string Peers(int? peers, IReadOnlyList<int> maybe) => peers is { } number ? $"共{N(number)}个"
        : maybe.Count > 1 ? $"参评单位数未写明，可能为{string.Join("或", maybe.Select(N))}个" : "参评单位数未写明";

    public string Placed(int place, LocalText? what, string? grade)
        => string.Join('\n', [Place(place), .. string.Join("，", new[] { what?.Zh, grade is null ? null : $"等次：{grade}" }.OfType<string>()) is { Length: > 0 } more ? [more] : Array.Empty<string>()]);

    public string WithoutPlace() => "提到但未写明名次";

    public string NotPlaced(LocalText? among) => among?.Zh ?? "";

    string IRankingTexts.HonoursHeading() => "荣誉";

    public string HonoursFound(LocalText highest, bool areMore) => Fit($"荣誉：{highest.Zh}{(areMore ? "等" : "")}", $"{highest.Zh}{(areMore ? "等" : "")}", "报告提到的荣誉");

    string IRankingTexts.Level(LocalText? level) => level?.Zh ?? "未写明";

    public string RankingHead() => "排名";

    public string WordsHead() => "名次";

    public string AmongHead() => "参评范围";

    public string HonourHead() => "荣誉";

    public string LevelHead() => "级别";

    public string HolderHead() => "获得者";

    public string NamedAndPlaced(int named, int placed) => $"报告提到{N(named)}项排名，其中{N(placed)}项写明名次。";

    public string GoodNewsOnly() => "仅含报告列出的名次；未列入报告的考核项目，本图无法反映。";

    public string NoEarlierYear() => "没有往年名次，看不出升降。";

    public string RateNotAmount(LocalText assessment) => $"“{assessment.Zh}”排的是完成率，不是数额。";

    public string HonoursAreCoded() => "荣誉级别按原文；获得者由本项目归类。";
}
