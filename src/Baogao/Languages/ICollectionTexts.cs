using Baogao.Model;

namespace Baogao.Languages;

/// <summary>A name that an edition gives a key.</summary>
internal sealed record NamedMeaning(string Edition, string Name);

/// <summary>What to know of editions before they are compared.</summary>
internal interface ICollectionTexts
{
    /// <summary>An edition is left out.</summary>
    string Unreadable(string edition, int errors);

    string Doubled(LocalText place, Period year, IReadOnlyList<string> editions);

    /// <summary>A key of an indicator means two things.</summary>
    /// <remarks><paramref name="meanings"/>: an edition for each meaning, at least two; the names may be alike where prices, direction or stock and flow are not.</remarks>
    string IndicatorClash(string indicator, IReadOnlyList<NamedMeaning> meanings);

    string BasisClash(string basis, IReadOnlyList<NamedMeaning> meanings);
}
