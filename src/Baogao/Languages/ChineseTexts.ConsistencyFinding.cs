using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string GrowthTitle(LocalText indicator) => $"{indicator.Zh}：增幅";

    public string ImpliedBaseTitle(LocalText indicator) => $"{indicator.Zh}：隐含基数";

    public string ImpliedTargetTitle(LocalText indicator) => $"{indicator.Zh}：隐含全年指标";

    public string PartOfYearTitle(LocalText indicator) => $"{indicator.Zh}：已过月份与全年";

    public string PartsTitle(LocalText indicator) => $"{indicator.Zh}：分项与总数";

    public string RowsTitle(LocalText indicator) => $"{indicator.Zh}：清单行数";

    public string StretchTitle(LocalText indicator) => $"{indicator.Zh}：力争超出计划";

    public string Growth(string name, string formula, string derived, Interval allows, decimal stated, Interval statedAllows, bool holds)
        => $"{name}：{formula} = {Signed(derived)}%（{Interval(allows)}），报告写的是{Signed(Minus(stated))}%（{Interval(statedAllows)}）。{(holds ? "两者一致。" : "两者矛盾，请查看是否读错数字；如报告确是如此，请注明。")}";

    public string ImpliedBase(string name, string formula, string derived, Unit unit, Interval allows, Period period)
        => $"{name}：由 {formula} 推得{When(period)}约为{derived}{unit}（{Interval(allows)}），报告没有写明这一口径的数。";

    public string ImpliedTarget(string name, string formula, string derived, Unit unit, Interval allows, Period period, decimal? stated, TargetVerdict verdict)
        => $"{name}：由 {formula} 推得{When(period)}约为{derived}{unit}（{Interval(allows)}）。{(verdict, stated) switch { (TargetVerdict.Contradicts, { } number) => $"报告写的是{Minus(number)}，两者矛盾。", (TargetVerdict.NotWhole, _) => "其中没有整数，请查看是否读错数字。", (_, { } number) => $"报告写的是{Minus(number)}，两者一致。", _ => "报告没有写明指标本身。" }}";

    public string RowsAgainstCount(string name, int rows, decimal stated, Unit unit, IReadOnlyList<int> gaps, bool holds)
        => $"{name}：projects.csv 有{N(rows)}行，报告写的是{Minus(stated)}{unit}。{(holds ? "两者一致。" : gaps.Count > 0 ? $"缺少第{And([.. gaps.Select(N)])}项，请补上，或改正序号。" : "请补上缺少的行，或删去不属于该清单的行。")}";

    public string Parts(string name, string formula, decimal sum, Interval? allows, decimal stated, Unit unit, PartsVerdict verdict)
        => $"{name}：{formula} = {Minus(sum)}{(allows is { } sums ? $"（{Interval(sums)}）" : "")}，总数为{Minus(stated)}{unit}。{verdict switch { PartsVerdict.Exceed => "分项超过总数，请查看是否读错数字，或有分项属于别处。", PartsVerdict.Fill => "分项之和等于总数。", _ => $"分项之和小于总数，余{Minus(stated - sum)}。" }}";

    public string PartOfYear(string name, string formula, decimal rest, Interval allows, Unit unit, Period whole, FigureKind kind)
        => $"{name}：{formula} = {Minus(rest)}{unit}（{Interval(allows)}），为{When(whole)}（{CodeBook.Shared.NameOf(kind.Token()).Zh}）的余额。两者一致。";

    public string PartExceedsYear(string name, string formula, decimal part, Unit partUnit, Period partPeriod, decimal whole, Unit unit, Period period, FigureKind kind)
        => $"{name}：{formula} 小于零，{When(partPeriod)}的{Minus(part)}{partUnit}超过{When(period)}全期的{Minus(whole)}{unit}（{CodeBook.Shared.NameOf(kind.Token()).Zh}）。请查看是否读错数字；如报告确是如此，请注明。";

    public string Stretch(string name, string formula, decimal beyond, Unit unit, Interval allows, bool holds)
        => $"{name}：{formula} = {Minus(beyond)}{unit}（{Interval(allows)}）。{(holds ? "两者一致。" : "力争目标低于计划目标，请查看两者是否对调。")}";
}
