using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string IShapeTexts.Name(RecoveryShape shape) => Shape(shape);

    public string Verdict(RecoveryShape shape, IReadOnlyList<Sentence> reasons) => $"{Shape(shape)}：{string.Concat(reasons.Select(reason => reason.In(this)))}";

    public string Flat(RecoveryBaseline against, decimal below)
        => $"各月均未低于{(against == RecoveryBaseline.SameMonthYearBefore ? "上年同月" : "最高月")}{Share(below)}以上。";

    public string BeginsLow() => "各月间没有够深的下跌，但数据起点较低。";

    public string FellTwice(IReadOnlyList<Period> lows, decimal swing) => $"两次下跌（低点{List(lows)}），每次不小于最大降幅的一半，每次之后也回升了这么多。";

    public string SecondFallWithoutRise(Period low, decimal swing) => $"第二次下跌（低点{low}）后尚未回升过半。";

    public string FellOften(int times, IReadOnlyList<Period> lows) => $"大幅下跌{N(times)}次（低点{List(lows)}），没有相应的字母。";

    public string NotHeld(Period back, int months) => $"{back}收复降幅的三分之二，但未能稳住（须{Months(months)}且不跌回一半以下）。";

    public string StayedLow(int months, Period onset, Period back)
        => $"在低点附近（收复不超过四分之一）停留{Months(months)}，占下跌至{back}收复三分之二全程的一半以上。";

    public string BackSoon(int down, Period trough, int up, int pace)
        => $"下跌{Months(down)}，低点（{trough}）后{Months(up)}收复三分之二，不超过下跌时长的{N(pace)}倍，此后稳住。";

    public string BetweenVAndU(int up, int near) => $"收复三分之二用了{Months(up)}，慢于V形；在低点附近{Months(near)}，短于U形。";

    public string BetweenThirds(Period last, decimal share) => $"至{last}收复降幅的{Share(share)}，介于三分之一与三分之二之间。";

    public string StayedDown(Period bottom, int months, Period last, decimal share)
        => $"{bottom}到达底部，{Months(months)}后（{last}）收复降幅的{Share(share)}，不足三分之一。";

    public string StillFalling(Period last) => $"至{last}仍在下跌。";

    public string TooFewMonths(int months, int fewest) => $"只有{Months(months)}有数值，至少需{Months(fewest)}。";

    public string MissingMonths(IReadOnlyList<Period> months, MissingPlace where)
    {
        var place = where switch { MissingPlace.BesideTrough => "紧邻低点", MissingPlace.AfterTrough => "低点之后", _ => "低点之前" };
        return $"缺{List(months)}（{place}）的数值，缺月可能隐藏高点、低点或再次下跌。";
    }

    public string BeginsWithLowest(Period first, Period before) => $"数据始于最低的{first}，没有{before}的数值，看不到下跌。";

    public string BeginsLowAt(Period first) => $"数据始于低位（{first}），此前是否下跌不可知。";

    public string DeeperElsewhere(Period low) => $"{low}之前另有更深的下跌，不在最低月之前；请截取要分析的时段。";

    public string EndsTooSoon(Period last, Period bottom, int months, int fewest)
        => $"数据止于{last}，距到达底部（{bottom}）仅{Months(months)}，至少需{Months(fewest)}才能排除再次下跌。";

    public string BaseEffect() => "指数以上年同月为100：上年同月的高低会影响读数（基数效应）。";

    public string SeasonIncluded() => "各月水平值未作季节调整的，测得的起落含季节因素。";

    public string NotFilled(IReadOnlyList<Period> months) => $"缺{List(months)}的数值，未作估补；真正的低点可能在其中。";

    private static string Shape(RecoveryShape shape) => shape switch
    {
        RecoveryShape.Undetermined => "形态未定",
        RecoveryShape.Flat => "平稳",
        _ => $"{shape}形",
    };

    private static string List(IReadOnlyList<Period> months) => string.Join("、", months);
}
