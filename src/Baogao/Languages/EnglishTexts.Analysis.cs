using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string OtherIndicator(string one, string other) => $"they measure two things ({one} and {other})";

    public string OtherBasis(string one, string other) => $"they stand on two bases ({one} and {other})";

    public string OtherMeasure(Measure one, Measure other) => $"one is a {one.Token()} and the other a {other.Token()}";

    public string OtherUnit(Unit one, Unit other) => $"their units differ ({one} and {other})";

    public string OtherLength(Period one, Period other) => $"their periods differ in length ({one} and {other})";

    public string ImpliedBase() => "implied base";

    public string ImpliedTarget() => "implied target";

    public string StillToCome() => "still to come";

    public string ComputedGrowth() => "computed growth";

    public string MeanMonth() => "mean month so far";

    public string RequiredPace() => "required pace against the mean month so far";
}
