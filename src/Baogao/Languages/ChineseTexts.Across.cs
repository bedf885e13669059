using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string IAcrossTexts.NothingAbove(int year) => $"上级没有{N(year)}年或{N(year - 1)}年目标的数据";

    string IAcrossTexts.NoDay(string edition) => $"{edition} 没有写明报告日期";

    string IAcrossTexts.NotYet(LocalText place, DateOnly day) => $"截至{Day(day, withYear: true)}，数据中没有{place.Zh}的报告";

    string IAcrossTexts.NoneOnBasis(string edition) => $"{edition} 没有同一口径的目标";

    public string NoEditionHasData() => "现有数据不足，无法作此图";

    string IAcrossTexts.NoTargets(string indicator, int? year, PlaceLevel? level)
        => $"{(level is { } of ? $"level 为 \"{of.Token()}\" 的" : "")}各版 figures.csv 中没有 kind 为 \"target\"{(indicator.Length > 0 ? $"、indicator 为 \"{indicator}\"" : "")}、period 为{(year is { } single ? $" {N(single)} " : "单个年度")}的行。";

    string IAcrossTexts.NoYears(string place, string indicator) => $"\"{place}\" 各版 figures.csv 中没有 indicator 为 \"{indicator}\" 的单个年度定量目标。";

    string IAcrossTexts.AcrossTitle(AcrossFinding finding)
    {
        var head = $"{YearOf(finding.Year)}{finding.Indicator.Zh}目标";
        var (low, high) = (Aimed(finding.Lowest), Aimed(finding.Highest));
        var beyond = finding is { Above: { } above, AboveNumber: { } number, AboveYear: { } year }
            ? $"，{(finding.Higher == 0 ? "均不" : finding.Higher == finding.Places ? "均" : $"{N(finding.Higher)}/{N(finding.Places)}")}高于{above.Zh}{(year == finding.Year ? "" : YearOf(year))}{Aimed(number)}"
            : "";
        return low == high
            ? Fit($"{head}{Some(finding.LowestPlaces, finding.Places)}{low}{beyond}", $"{head}{low}{beyond}", $"{head}{low}")
            : Fit([
                $"{head}：{Some(finding.LowestPlaces, 0)}{low}至{Some(finding.HighestPlaces, 0)}{high}{beyond}", $"{head}{low}至{high}{beyond}",
                .. finding.Above is null ? [] : (string[])[$"{head}{low}至{high}，{N(finding.Higher)}地高于{finding.Above.Zh}{(finding.AboveYear == finding.Year ? "" : "上年")}"],
                $"{head}：{Some(finding.LowestPlaces, 0)}{low}至{Some(finding.HighestPlaces, 0)}{high}", $"{head}{low}至{high}",
            ]);
    }

    string IAcrossTexts.PlaceAndKind(LocalText place, FigureKind kind, bool isRevised)
        => isRevised ? $"{place.Zh}（年中调整）" : kind == FigureKind.Target ? place.Zh : $"{place.Zh}（{Kind(kind)}）";

    string IAcrossTexts.Above(LocalText place, Period year, bool isKnownThen) => $"{place.Zh}{YearOf(year)}目标{(isKnownThen ? "（当时已知）" : "")}";

    public string InWords() => "文字表述，没有数字";

    string IAcrossTexts.Line(LocalText place, Period year, bool isKnownThen)
        => $"竖线为{place.Zh}{YearOf(year)}目标{(isKnownThen ? "，即各报告作出时已知的最近一次" : "，不论何时提出")}。";

    string IAcrossTexts.NoLine(Sentence why, int places, int all)
        => $"{(places == all ? "各报告" : $"{N(all)}份报告中有{N(places)}份")}作出时已知的上级目标空缺：{why.In(this)}。";

    public string MarksOfPlaces() => "实心圆为硬约束或无此类措辞，圆环为软约束，三角为力争。横杠为区间两端，圆点在下限。";

    string IAcrossTexts.YearsTitle(YearsFinding finding)
    {
        var head = finding.Place.Zh + finding.Indicator.Zh;
        var span = finding.Lowest == finding.Highest ? $"{head}目标{Aimed(finding.Lowest)}"
            : $"{head}目标：{Aimed(finding.Lowest)}（{Period(finding.LowestYear)}）至{Aimed(finding.Highest)}（{Period(finding.HighestYear)}）";
        var bare = finding.Lowest == finding.Highest ? span : $"{head}目标：{Aimed(finding.Lowest)}至{Aimed(finding.Highest)}";
        return finding.Pairs < 2 ? Fit(span, bare, head) : Fit($"{head}：{N(finding.Pairs)}年中有{N(finding.Beyond)}年超过目标", span, bare, head);
    }

    string IAcrossTexts.Years(LocalText indicator, int first, int last) => first == last ? $"{N(first)}年" : $"{N(first)}至{N(last)}年";

    string IAcrossTexts.YearsMissing(int first, int last, int missing) => $"{N(first)}至{N(last)}年中，有{N(missing)}年在现有数据中既无目标也无结果。";

    string IAcrossTexts.WordingsTitle(Period year, IReadOnlyList<NamedCount> counts, int all)
    {
        string[] named = [.. counts.Select(count => $"{count.Name.Zh}{N(count.Count)}项")];
        return Fit([.. Enumerable.Range(1, named.Length).Reverse().Select(count => $"{YearOf(year)}目标{N(all)}项：{string.Join("，", named.Take(count))}")]);
    }

    string IAcrossTexts.WithoutBar(IReadOnlyList<LocalText> indicators) => $"计入标题而未单列的指标：{First([.. indicators.Select(one => one.Zh)])}。";

    public string CountedOnce() => "一项目标含几类措辞的只计一次，依次取硬约束、软约束、力争。";

    string IAcrossTexts.SourceOfMany(int reports, IReadOnlyList<LocalText> places) => $"资料来源：{string.Join("、", places.Take(Wording.MostListed).Select(place => place.Zh))}{(places.Count > Wording.MostListed ? $"等{N(places.Count)}地" : "")}政府工作报告{(reports > 1 ? $"，共{N(reports)}份" : "")}；各数出自哪份报告见表";

    public string NothingInCollection() => "现有数据没有可列的内容。";

    /// <summary>The number of a target without signs and bounds, for a title.</summary>
    private string Aimed(Quantity target) => Quantity(target with { Comparator = Comparator.Eq, IsChange = false });

    private static string Some(IReadOnlyList<LocalText> places, int all)
        => places.Count == 1 ? places[0].Zh : places.Count == all ? $"{N(all)}地均为" : $"{N(places.Count)}地";
}
