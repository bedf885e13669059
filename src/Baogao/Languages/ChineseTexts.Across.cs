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
            : FitTo(34, [
                $"{head}：{low}（{Some(finding.LowestPlaces, 0)}）至{high}（{Some(finding.HighestPlaces, 0)}）{beyond}", $"{head}{low}至{high}{beyond}",
                .. finding.Above is null ? [] : (string[])[$"{head}{low}至{high}，{N(finding.Higher)}地高于{finding.Above.Zh}{(finding.AboveYear == finding.Year ? "" : "上年")}"],
                $"{head}：{low}（{Some(finding.LowestPlaces, 0)}）至{high}（{Some(finding.HighestPlaces, 0)}）", $"{head}{low}至{high}",
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

    string IAcrossTexts.MarksOfYears(bool haveTargets) => $"灰色为实际数，其中方点为预计数。{(haveTargets ? "蓝色为目标：圆环为软约束，三角为力争，竖线至区间上限。" : "")}";

    string IAcrossTexts.YearsTitle(YearsFinding finding)
    {
        var growth = finding.Measure == Measure.Growth ? "增速" : "";
        var head = finding.Place.Zh + finding.Indicator.Zh + growth;
        if (finding.Pairs > 1)
        {
            return FitTo(LongTitleCharacters, $"{head}：{N(finding.Pairs)}年中有{N(finding.Beyond)}年超过目标", $"{finding.Indicator.Zh}：{N(finding.Pairs)}年中有{N(finding.Beyond)}年超过目标");
        }

        var what = finding.AreTargets ? "目标" : "";
        var (first, last) = finding.AreTargets ? (Aimed(finding.First.Quantity), Aimed(finding.Last.Quantity)) : (Quantity(finding.First.Quantity), Quantity(finding.Last.Quantity));
        if (finding.First.Period == finding.Last.Period)
        {
            return FitTo(LongTitleCharacters, $"{head}{what}：{YearOf(finding.First.Period)}{Quantity(finding.First.Quantity)}", $"{finding.Indicator.Zh}{what}{first}");
        }

        if (finding.Break is { } broken)
        {
            var both = $"{Dated(finding.First)}{first}与{Dated(finding.Last)}{last}";
            return FitTo(LongTitleCharacters, $"{head}：{both}{Breaking(broken)}，不可比", $"{finding.Indicator.Zh}：{both}不可比");
        }

        var (from, to) = ($"{Dated(finding.First)}{(finding.AreTargets ? "的" : "")}{first}", $"{Dated(finding.Last)}{(finding.AreTargets ? "的" : "")}{last}");
        var moved = finding.Move switch { < 0 => $"由{from}降至{to}", 0 => $"{from}，{to}，没有变化", > 0 => $"由{from}升至{to}", null => $"：{from}，{to}" };
        return FitTo(LongTitleCharacters, $"{head}{what}{moved}", $"{finding.Indicator.Zh}{what}{moved}");
    }

    string IAcrossTexts.Breaks(YearBreak why) => Breaking(why);

    string IAcrossTexts.NoLineBetween(DatedQuantity earlier, DatedQuantity later, Sentence why)
        => $"{Dated(earlier)}{Quantity(earlier.Quantity)}与{Dated(later)}{Quantity(later.Quantity)}之间不连线：{why.In(this)}。";

    public string NoLineAcrossGaps() => "没有结果的年份不连线。";

    public string EstimateOnLine() => "方点为预计数，与实际数连线，但不是实际数。";

    string IAcrossTexts.TargetElsewhere(DatedQuantity target, Sentence why) => $"{YearOf(target.Period)}目标{Quantity(target.Quantity)}未与结果画在一起：{why.In(this)}。";

    string IAcrossTexts.KeptTitle(IReadOnlyList<StateCount> counts, int all)
    {
        string[] named = [.. counts.Select(count => $"{KeptName(count.State)}{N(count.Count)}项")];
        return FitTo(LongTitleCharacters, [.. Enumerable.Range(1, named.Length).Reverse().Select(count => $"有结果的目标{N(all)}项：{string.Join("，", named.Take(count))}")]);
    }

    string IAcrossTexts.Kept(TargetState state) => KeptName(state);

    public string AllPlaces() => "各地合计";

    string IAcrossTexts.Counted(int count, IReadOnlyList<NamedYear> targets) => $"{N(count)}项\n{Years(targets)}";

    string IAcrossTexts.NotJudged(TargetState state, LocalText place, IReadOnlyList<NamedYear> targets, Sentence why)
        => $"{KeptName(state)}：{place.Zh}{Years(targets)}，{why.In(this)}。";

    public string CountedTargets() => "同一事项既有总量目标又有增速目标的只计一项，以能判断的为准；年中调整的以最后一次为准；力争目标与计划合计一项。";

    string IAcrossTexts.PlacesWithoutBar(int places) => $"另有{N(places)}地只计入合计，未单列。";

    string IAcrossTexts.KeptByEstimates(int count) => $"其中{N(count)}项依据预计数判断。";

    string IAcrossTexts.NoKept(PlaceLevel? level) => $"{(level is { } of ? $"level 为 \"{of.Token()}\" 的" : "")}各版 figures.csv 中，没有哪个目标年度有同一地方公布的结果。";

    private string Dated(DatedQuantity number) => YearOf(number.Period) + (number.Kind == FigureKind.Estimate ? "预计" : "");

    private string Years(IReadOnlyList<NamedYear> targets) => First([.. targets.Select(target => YearOf(target.Year) + target.Name.Zh)]);

    private static string Breaking(YearBreak why) => why switch
    {
        YearBreak.Basis => "口径不同",
        YearBreak.Period => "时段不同",
        YearBreak.Coverage => "范围不同",
        YearBreak.Prices => "价格不同",
        YearBreak.Unit => "单位不同",
        YearBreak.Measure => "计量方式不同",
        YearBreak.Kind => "性质不同",
        _ => "年份有缺",
    };

    private static string KeptName(TargetState state) => state switch
    {
        TargetState.Met => "完成",
        TargetState.Missed => "未完成",
        TargetState.BeyondStretch => "达到力争目标",
        TargetState.WithinRange => "在区间内",
        TargetState.Undecided => "无法判断",
        TargetState.NotComparable => "不可比",
        _ => "未公布结果",
    };

    string IAcrossTexts.YearsMissing(int first, int last, int missing) => $"{N(first)}至{N(last)}年中，有{N(missing)}年在现有数据中既无目标也无结果。";

    string IAcrossTexts.WordingsTitle(Period year, IReadOnlyList<NamedCount> counts, int all)
    {
        string[] named = [.. counts.Select(count => $"{count.Name.Zh}{N(count.Count)}项")];
        return FitTo(LongTitleCharacters, [.. Enumerable.Range(1, named.Length).Reverse().Select(count => $"{YearOf(year)}目标{N(all)}项：{string.Join("，", named.Take(count))}")]);
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
