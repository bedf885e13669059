using Baogao.Model;

namespace Baogao.Languages;

/// <summary>How far the year had come.</summary>
internal interface IProgressTexts
{
    string Missing(string edition);

    /// <param name="month">The one month that is left; null where more are left.</param>
    /// <param name="paces">What is left a month, against the mean month so far.</param>
    string Title(Period? month, IReadOnlyList<NamedNumber> paces);

    string RestName(Period rest);

    /// <summary>What is left, and its ratio to the mean month so far.</summary>
    string Rest(DerivedNumber rest, DerivedNumber ratio);

    string Calendar();

    string RestIsDerived();
}
