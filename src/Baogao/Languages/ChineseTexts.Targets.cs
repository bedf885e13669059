using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    // More names than these make a paragraph that nobody reads.
    private const int MostListed = 8;

    string ITargetTexts.Missing(string edition, Period year)
        => $"{edition} 没有 {year} 年的目标：figures.csv 中没有 kind 为 \"target\"、period 为 {year} 的行。";

    string ITargetTexts.Title(IReadOnlyList<NamedTarget> targets, Period year)
    {
        string[] named = [.. targets.Select(target => $"{target.Name.Zh}{Quantity(target.Target)}{(target.Growth is { } growth ? $"（{Quantity(growth)}）" : "")}")];
        return named.Length == 0 ? $"{year}年目标均为文字表述，没有数字" : Fit(
        [
            $"{year}年目标：{string.Join("、", named)}",
            .. Enumerable.Range(1, Math.Max(0, Math.Min(4, named.Length) - 1)).Reverse().Select(count => $"{year}年目标：{string.Join("、", named.Take(count))}等{N(named.Length)}项"),
            $"{year}年定量目标{N(named.Length)}项",
        ]);
    }

    public string Targets(bool areOthers) => areOthers ? "其他目标" : "目标";

    public string YearAndKind(Period year, FigureKind kind) => $"{year}年{Kind(kind)}";

    public string ImpliedBase(Period year) => $"{year}年隐含基数";

    public string DerivedLabel(DerivedNumber value) => $"{Digits(value)}（{Interval(value.Interval)}），推算";

    public string Aim(Quantity aim, Quantity? stated, bool hasBase, DerivedNumber? computed)
    {
        string?[] growths = [stated is null ? null : hasBase ? $"原文{Quantity(stated)}" : $"原文{Quantity(stated)}（同口径）", computed is null ? null : $"计算{Growth(computed)}"];
        return string.Join('\n', [Wording.Compared(aim), .. growths.OfType<string>().Any() ? [string.Join("，", growths.OfType<string>())] : Array.Empty<string>()]);
    }

    public string TwoBases(string? targetBasis, Quantity target, string? estimateBasis, Quantity estimate, DerivedNumber implied, string formula)
        => $"{targetBasis} {Quantity(target)}与{estimateBasis} {Quantity(estimate)}口径不同，不可相比；隐含基数{Derived(implied)}由{Close(formula)}推算。";

    public string Rounding() => "推算值的区间来自原文数字的四舍五入。";

    public string Rest(IReadOnlyList<LocalText> series, Period year) => $"同一章节中没有{year}年数字的指标：{string.Join("、", series.Take(MostListed).Select(one => one.Zh))}{(series.Count > MostListed ? $"等{N(series.Count)}项" : "")}。";

    public string OutcomeName(Period year) => $"{year}年结果（二手）";

    public string Outcome(Quantity outcome, int met, int aims)
        => $"{Quantity(outcome)}\n{(met == aims ? $"高于全部{N(aims)}个目标，口径未核实" : $"高于{N(aims)}个目标中的{N(met)}个，口径未核实")}";

    public string NoTarget(string name, Quantity outcome) => $"{name} {Quantity(outcome)}：报告没有相应的定量目标，不评分。";

    public string OtherBasis(string name, Quantity outcome, Quantity target, string? targetBasis, Sentence why)
        => $"{name} {Quantity(outcome)} 与目标 {Quantity(target)}（{targetBasis}）口径不同，不评分。";

    public string SecondaryOutcome(string name, Quantity outcome, string? coverage) => $"{name} {Quantity(outcome)} 出自二手来源，口径未经核实。";

    public string LowTargets() => "完成率这么高，也说明指标定得低；报告没有说指标为何这样定。";

    public string TargetsAreDerived() => "原文没有写明指标本身；隐含指标由数值与完成率推算，区间来自四舍五入。";

    private static string Digits(DerivedNumber value) => value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private string Growth(DerivedNumber growth) => (growth.Value < 0 ? "" : "+") + Derived(growth).Replace('-', '−');
}
