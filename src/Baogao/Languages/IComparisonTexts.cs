using Baogao.Model;

namespace Baogao.Languages;

/// <summary>Why two figures may not be compared, each as a clause.</summary>
internal interface IComparisonTexts
{
    string OtherIndicator(string one, string other);

    string OtherBasis(string one, string other);

    string OtherMeasure(Measure one, Measure other);

    string OtherUnit(Unit one, Unit other);

    string OtherLength(Period one, Period other);
}
