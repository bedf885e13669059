using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    // A title that names targets with what they are against, or all shortcomings, may be longer than others.
    private const int LongTitleCharacters = 60;

    private static readonly string[] BehindNumber = ["左右", "以上", "以内", "以下"];

    string ITargetTexts.Missing(string edition) => $"{edition} 没有单个年度的目标：figures.csv 中没有 kind 为 \"target\"、period 为年度（如 2023）的行。";

    string ITargetTexts.Title(IReadOnlyList<NamedTarget> targets, bool isWhole, int all, Period year)
    {
        if (targets.Count == 0)
        {
            return all == 0 ? $"{YearOf(year)}目标均为文字表述，没有数字" : $"{YearOf(year)}定量目标{N(all)}项";
        }

        string[] named = [.. targets.Select((target, i) => NamedTarget(target, i == 0))];
        var joint = targets.Any(target => target.Growth is not null) ? "；" : "，";
        return FitTo(LongTitleCharacters,
        [
            .. isWhole ? [YearOf(year) + string.Join(joint, named)] : Array.Empty<string>(),
            .. Enumerable.Range(1, isWhole ? named.Length - 1 : named.Length).Reverse().Select(count => $"{YearOf(year)}{string.Join(joint, named.Take(count))}；定量目标共{N(all)}项"),
            $"{YearOf(year)}定量目标{N(all)}项",
        ]);
    }

    string ITargetTexts.Axis(Measure measure, Unit unit) => measure == Measure.Growth ? "增幅，" + Unit(unit) : Unit(unit);

    string ITargetTexts.Targets(bool areOthers) => areOthers ? "其他目标" : "目标";

    public string YearAndKind(Period period, FigureKind kind) => YearOf(period) + Kind(kind);

    string ITargetTexts.Revised(Period period) => $"{YearOf(period)}计划（年中调整）";

    string ITargetTexts.ImpliedBase(Period year) => $"{YearOf(year)}隐含基数";

    public string DerivedLabel(DerivedNumber value) => $"{Digits(value)}（{Interval(value.Interval)}），推算";

    string ITargetTexts.Base(Quantity number, bool withUnit) => OnScale(number, withUnit, null);

    string ITargetTexts.Aim(Quantity aim, bool withUnit, TargetWords words, Quantity? stated, bool isLikeForLike, DerivedNumber? computed)
    {
        string?[] growths = [stated is null ? null : isLikeForLike ? $"原文{Change(stated)}（同口径）" : $"原文{Change(stated)}", computed is null ? null : Computed(computed)];
        string?[] lines = [withUnit && aim.IsChange ? Change(aim) : OnScale(aim, withUnit, words.Written), growths.OfType<string>().Any() ? string.Join("，", growths.OfType<string>()) : null, Words(words, aim)];
        return string.Join(withUnit ? "，" : "\n", lines.OfType<string>());
    }

    private string Computed(DerivedNumber growth)
    {
        var isFall = growth.Interval.High < 0;
        var size = isFall ? growth with { Value = -growth.Value, Interval = growth.Interval.Scale(-1) } : growth;
        return (isFall ? "计算降幅" : "计算增幅") + (size.IsOneNumber ? Amount(size.Value.Trimmed(), size.Unit) : Derived(size)).Replace('-', '−');
    }

    string ITargetTexts.OutcomeName(Period period, FigureKind kind, bool isSecondary)
        => $"{YearOf(period)}{Kind(kind)}{(isSecondary ? "（转引）" : "")}";

    string ITargetTexts.Outcome(Quantity outcome, bool withUnit, Unit unit, bool isEstimate, IReadOnlyList<GapNumber> gaps)
        => string.Join('\n', gaps.Select(gap => Gap(gap, unit, isEstimate)).Prepend(OnScale(outcome, withUnit, null)));

    string ITargetTexts.OutcomeKind(FigureKind kind, string formula) => $"{Kind(kind)}；差距为推算：{formula}";

    string ITargetTexts.TwoBases(string? targetBasis, Quantity target, string? estimateBasis, Quantity estimate, DerivedNumber implied, string formula)
        => $"{targetBasis ?? "目标"}{Quantity(target)}与{estimateBasis ?? "预计"}{Quantity(estimate)}口径不同，不可相比；隐含基数{Derived(implied)}由{Close(formula)}推算。";

    string ITargetTexts.Rounding() => "推算值的区间来自原文数字的四舍五入。";

    string ITargetTexts.Rest(IReadOnlyList<LocalText> series, Period year)
        => $"同一章节中没有{YearOf(year)}目标数字的指标：{First([.. series.Select(one => one.Zh)])}。";

    string ITargetTexts.NoTarget(IReadOnlyList<NamedQuantity> outcomes)
        => $"有实际数而没有相应定量目标的指标：{First([.. outcomes.Select(one => one.Name.Zh + ChangeOrAmount(one.Quantity))])}。";

    string ITargetTexts.OtherBasis(LocalText name, Quantity outcome, Quantity target, string? targetBasis, Sentence why)
        => $"{name.Zh}{Quantity(outcome)}不与目标{Quantity(target)}{(targetBasis is null ? "" : $"（{targetBasis}）")}对照：{why.In(this)}。";

    string ITargetTexts.SecondaryOutcomes(IReadOnlyList<NamedQuantity> outcomes)
        => $"以下为转引数据：{First([.. outcomes.Select(one => one.Name.Zh + ChangeOrAmount(one.Quantity))])}。";

    string ITargetTexts.Coverage(LocalText name, string coverage) => coverage.Any(character => character > 0x2E7F) ? $"{name.Zh}的口径：{coverage}" : $"{name.Zh}的口径说明见 bases.csv。";

    string ITargetTexts.OtherSource(LocalText name, DatedQuantity outcome, LocalText source)
        => $"另有来源给出{name.Zh}{ChangeOrAmount(outcome.Quantity)}（{YearAndKind(outcome.Period, outcome.Kind)}）：{source.Zh}。";

    string ITargetTexts.Commitments(bool isOwn)
        => isOwn ? "硬约束、软约束与力争按本版 codes.csv 的词表划分。"
            : "硬约束、软约束与力争按本项目自编词表（可替换，列表 commitments）划分：参照增长目标研究的通行分法，不取自某一篇文献；确保、必须为硬约束，左右、区间为软约束；“以上”有分歧，“力争”两种归法都有。";

    string ITargetTexts.Marks() => "横线以上为目标，以下为基数和结果。实心圆为硬约束或无此类措辞，圆环为软约束，三角为力争。各行坐标不同。";

    private static string First(IReadOnlyList<string> names) => string.Join("、", names.Take(Wording.MostListed)) + (names.Count > Wording.MostListed ? $"等{N(names.Count)}项" : "");

    private string YearOf(Period period) => period.Months == 12 && period.Start.Month == 1 ? Period(period) + "年" : Period(period);

    private string NamedTarget(NamedTarget target, bool isFirst)
    {
        var amount = target.Measure == Measure.Growth ? Change(target.Target) : (isFirst && target.Measure == Measure.Level ? "计划" : "") + OnScale(target.Target, true, null);
        return target.Name.Zh + amount + (target.Growth is { } growth ? "，" + Against(target) + Change(growth) : "");
    }

    private string Against(NamedTarget target) => target switch
    {
        { Base: { } kind, BaseYear: { } year } => $"比{YearAndKind(year, kind)}数",
        { IsLikeForLike: true } => "同口径",
        _ => "",
    };

    /// <summary>A number after its name: a change has a verb.</summary>
    private string ChangeOrAmount(Quantity quantity) => quantity.IsChange ? Change(quantity) : Quantity(quantity);

    /// <summary>A rate of change as one says it: 增长5%左右, 下降3%.</summary>
    private static string Change(Quantity growth) => growth switch
    {
        { Value: null } => growth.AsWritten ?? "",
        { Value: < 0, High: null } => "下降" + Worded(growth with { Value = -growth.Value, IsChange = false }, true, null),
        _ => "增长" + Worded(growth with { IsChange = false }, true, null),
    };

    /// <summary>A number beside a scale that says its unit; per cent keep their sign.</summary>
    private static string OnScale(Quantity quantity, bool withUnit, string? written) => Worded(quantity, withUnit || quantity.Value is null || quantity.Unit == Model.Unit.Percent, written);

    /// <summary>A number with the word that bounds it: 5%左右, 40亿元以上, 超过30亿元.</summary>
    private static string Worded(Quantity quantity, bool withUnit, string? written)
    {
        if (quantity.Value is null)
        {
            return quantity.AsWritten ?? "";
        }

        var plain = quantity with { Comparator = Comparator.Eq };
        var number = Close(withUnit ? Wording.Of(plain) : Wording.Compared(plain));
        return quantity.Comparator switch
        {
            Comparator.Gt => "超过" + number,
            Comparator.Lt => "不足" + number,
            Comparator.Eq => number,
            _ => number + Behind(quantity, written),
        };
    }

    private static string Behind(Quantity quantity, string? written)
        => Array.Find(BehindNumber, word => word == written) ?? quantity.Comparator switch { Comparator.Approx => "左右", Comparator.Ge => "以上", _ => "以内" };

    private static string? Words(TargetWords words, Quantity aim)
    {
        var names = words.Commitments.Select(one => one.Name.Zh).Distinct().ToList();
        var written = words.Written ?? string.Join("、", words.Commitments.Select(one => one.Word));
        // A word behind the number stands there already.
        var isShown = aim.Value is not null && aim.Comparator != Comparator.Eq && BehindNumber.Contains(written);
        return written.Length == 0 ? null : isShown && names.Count > 0 ? string.Join("、", names)
            : isShown ? null
            : names.Count == 0 || (names.Count == 1 && names[0] == written) ? written
            : $"{written}（{string.Join("、", names)}）";
    }

    private string Gap(GapNumber gap, Unit unit, bool isEstimate)
    {
        var aim = gap.Aim == FigureKind.StretchTarget ? "力争目标" : gap.IsRevised ? "调整后计划" : "计划";
        var beyond = gap.Direction switch { TargetDirection.Up => ("高", "低"), TargetDirection.Ceiling => ("低", "高"), _ => ("多降", "少降") };
        string Distance(decimal value, string from)
            => value == 0 ? $"与{from}持平" : $"比{from}{(value > 0 ? beyond.Item1 : beyond.Item2)}{Bounded(gap, Number(Math.Abs(value)) + (unit == Model.Unit.Percent ? "个百分点" : unit.Text))}";
        var verdict = gap.IsMet switch { true => isEstimate ? "，预计完成" : "，完成", false => isEstimate ? "，预计未完成" : "，未完成", null => "" };
        return (gap.FromMiddle is { } middle ? $"{Distance(gap.FromLow, "区间下限")}，{Distance(middle, "中值")}" : Distance(gap.FromLow, aim)) + verdict;
    }

    /// <summary>More than 30 is more than 6.8 above 23.2.</summary>
    private static string Bounded(GapNumber gap, string distance)
    {
        var isMore = gap.FromLow > 0 == (gap.Direction == TargetDirection.Up);
        return gap.Outcome switch
        {
            Comparator.Gt or Comparator.Ge => isMore ? distance + "以上" : "不到" + distance,
            Comparator.Lt or Comparator.Le => isMore ? "不到" + distance : distance + "以上",
            Comparator.Approx => "约" + distance,
            _ => distance,
        };
    }
}
