using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string OtherIndicator(string one, string other) => $"指标不同（{one}与{other}）";

    public string OtherBasis(string one, string other) => $"口径不同（{one}与{other}）";

    public string OtherMeasure(Measure one, Measure other) => $"计量方式不同（{CodeBook.Shared.NameOf(one.Token()).Zh}与{CodeBook.Shared.NameOf(other.Token()).Zh}）";

    public string OtherUnit(Unit one, Unit other) => $"单位不同（{one}与{other}）";

    public string OtherLength(Period one, Period other) => $"时期长短不同（{Period(one)}与{Period(other)}）";

    public string ImpliedBase() => "隐含基数";

    public string ImpliedTarget() => "隐含指标";

    public string StillToCome() => "全年余额";

    public string ComputedGrowth() => "计算增幅";

    public string MeanMonth() => "月均";

    public string RequiredPace() => "所需月均与前期月均之比";
}
