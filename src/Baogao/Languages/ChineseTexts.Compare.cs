using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string ICompareTexts.Missing(string edition, Period year) => $"{edition}旁没有同一地方其他年份的数据：请将其放入data/，例如{YearOf(year)}报告的数据。";

    string ICompareTexts.Title(IReadOnlyList<NamedQuantity> met, IReadOnlyList<NamedQuantity> missed, int rest, Period year)
    {
        if (met.Count + missed.Count == 0)
        {
            return rest == 0 ? $"{YearOf(year)}有何变化" : $"{YearOf(year)}目标是否完成尚无法判断";
        }

        return FitTo(LongTitleCharacters, [.. Enumerable.Range(1, Math.Max(met.Count, missed.Count)).Reverse().Select(Titled), $"{YearOf(year)}目标：完成{N(met.Count)}项，未完成{N(missed.Count)}项"]);

        string Titled(int most)
        {
            string?[] parts = [Named("完成", met, most), Named("未完成", missed, most)];
            return $"{YearOf(year)}目标：{string.Join("；", parts.OfType<string>())}{(rest > 0 ? $"；{N(rest)}项无法判断" : "")}";
        }

        string? Named(string verb, IReadOnlyList<NamedQuantity> all, int most)
            => all.Count == 0 ? null : $"{verb}{string.Join("、", all.Take(most).Select(one => one.Name.Zh + Quantity(one.Quantity)))}{(all.Count > most ? "等" : "")}";
    }

    string ICompareTexts.GoneHeading(Period earlier, Period later) => $"{YearOf(earlier)}版有而{YearOf(later)}版没有的指标";

    string ICompareTexts.TargetsHeading(Period year) => $"{YearOf(year)}目标及完成情况";

    string ICompareTexts.FiguresHeading(Period earlier, Period later) => $"{YearOf(earlier)}与{YearOf(later)}数据";

    string ICompareTexts.RestatedHeading(Period later) => $"{YearOf(later)}版重新公布的数据";

    string ICompareTexts.RankingsHeading() => "排名";

    string ICompareTexts.ProjectsHeading() => "项目";

    string ICompareTexts.NameHead() => "项目或指标";

    string ICompareTexts.InEdition(Period year) => $"{YearOf(year)}版";

    string ICompareTexts.Both(Quantity earlier, Quantity later) => $"{Quantity(earlier)}；{Quantity(later)}";

    string ICompareTexts.BothPeriods(Period earlier, Period later) => $"{YearOf(earlier)}；{YearOf(later)}";

    string ICompareTexts.TargetHead() => "目标";

    string ICompareTexts.OutcomeHead() => "结果";

    string ICompareTexts.ResultHead() => "完成情况";

    string ICompareTexts.ChangeHead() => "变化";

    string ICompareTexts.Dated(DatedQuantity number)
        => $"{Quantity(number.Quantity)}（{YearOf(number.Period)}{(number.Kind == FigureKind.Actual ? "" : "，" + Kind(number.Kind))}）";

    string ICompareTexts.NotThere() => "未提及";

    string ICompareTexts.Vintage(Period vintage) => $"{YearOf(vintage)}调整后";

    string ICompareTexts.Result(TargetState state, bool isEstimate, GapNumber? gap, Unit unit, Sentence? why)
    {
        var verdict = state switch
        {
            TargetState.Met => isEstimate ? "预计完成" : "完成",
            TargetState.Missed => isEstimate ? "预计未完成" : "未完成",
            TargetState.BeyondStretch => isEstimate ? "预计完成，并达到力争目标" : "完成，并达到力争目标",
            TargetState.WithinRange => isEstimate ? "预计在目标区间内" : "在目标区间内",
            TargetState.Undecided => "无法判断",
            TargetState.NotComparable => "不可比",
            _ => "未公布结果",
        };
        string?[] parts = [gap is null ? null : Gap(gap with { IsMet = null }, unit, isEstimate), why?.In(this)];
        return string.Join("：", new[] { verdict, string.Join("；", parts.OfType<string>()) }.Where(part => part.Length > 0));
    }

    string ICompareTexts.RowName(LocalText name, Measure measure, bool isStretch)
        => name.Zh + measure switch { Measure.Growth => "增速", Measure.Change => "变动", Measure.TargetShare => "目标完成率", Measure.Multiple => "倍数", _ => "" } + (isStretch ? "（力争目标）" : "");

    string ICompareTexts.NoChange() => "不作推算";

    string ICompareTexts.NotCompared(Sentence why) => $"不作比较：{why.In(this)}";

    string ICompareTexts.Grown(DerivedNumber growth) => $"{(growth.Value < 0 ? "" : "+")}{(growth.IsOneNumber ? Amount(growth.Value.Trimmed(), growth.Unit) : Derived(growth))}（推算）".Replace('-', '−');

    string ICompareTexts.Differs(decimal difference, Unit unit)
        => $"{(difference > 0 ? "+" : "")}{Number(difference)}".Replace('-', '−') + (unit == Model.Unit.Percent ? "个百分点" : unit.Text) + "（推算）";

    string ICompareTexts.Rank(int? place, string? among) => place is { } number ? Place(number) : among ?? "";

    string ICompareTexts.Rise(int places) => places == 0 ? "名次不变" : $"{(places > 0 ? "上升" : "下降")}{N(Math.Abs(places))}位";

    string ICompareTexts.State(ProjectState state) => state switch
    {
        ProjectState.Finished => "已完成",
        ProjectState.CarriedOn => "继续推进",
        ProjectState.NotNamed => "未再提及",
        _ => "新增",
    };

    string ICompareTexts.NoLimit() => "“左右”没有明确界限";

    string ICompareTexts.PartOfYear(Period period) => $"结果仅为{YearOf(period)}";

    string ICompareTexts.Bound() => "结果只给出界限，不足以判断";

    string ICompareTexts.NoDirection() => "该指标高低并无优劣";

    string ICompareTexts.ToldInWords(string words) => $"目标没有数值，表述为“{words}”";

    string ICompareTexts.RealAndNominal() => "一为不变价，一为现价";

    string ICompareTexts.OtherSubject(string one, string other) => $"一为{(one.Length == 0 ? "本地" : one)}的数据，一为{(other.Length == 0 ? "本地" : other)}的数据";

    string ICompareTexts.RangeOrTooLarge() => "结果不是可与目标相比的单一数值";

    string ICompareTexts.OtherKind(FigureKind one, FigureKind other) => $"一为{Kind(one)}，一为{Kind(other)}";

    string ICompareTexts.OtherMonths(Period one, Period other) => $"月份不同（{Period(one)}与{Period(other)}）";

    string ICompareTexts.YearsBetween(int first, int last) => first == last ? $"缺少{N(first)}年数据" : $"缺少{N(first)}至{N(last)}年数据";

    string ICompareTexts.NoReason(Period later) => $"{YearOf(later)}版未提及的内容只列出，不说明原因：原因不详。";

    string ICompareTexts.NoReport(Period later) => $"{YearOf(later)}版不是报告，只有其他来源的若干数据：其中没有的内容不说明任何情况，不予列出。";

    string ICompareTexts.EstimatesNamed() => "预计数和部分时段的数据均已注明，不是全年结果。";

    string ICompareTexts.NamesMatched() => "名称或地块相同的项目视为同一项目。";
}
