namespace Baogao.Languages;

/// <summary>What a derived value is, as a name.</summary>
internal interface IDerivedTexts
{
    string ImpliedBase();

    string ImpliedTarget();

    string StillToCome();

    string ComputedGrowth();

    string MeanMonth();

    string RequiredPace();
}
