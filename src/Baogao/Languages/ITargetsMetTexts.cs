using Baogao.Model;

namespace Baogao.Languages;

/// <summary>Shares of annual targets that were met.</summary>
internal interface ITargetsMetTexts
{
    string Missing(string edition);

    /// <param name="shares">The shares as stated, at least one.</param>
    string Title(IReadOnlyList<NamedQuantity> shares);

    string Heading();

    string Axis();

    /// <summary>A share, the level that it is of, and the target that both imply; null where they imply none.</summary>
    string Share(Quantity share, Quantity level, DerivedNumber? implied);

    /// <summary>The sentence gives no period, and the one before does.</summary>
    string PeriodOfSentenceBefore(Period period);

    string TargetsAreDerived();
}
