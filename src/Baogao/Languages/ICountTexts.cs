using Baogao.Model;

namespace Baogao.Languages;

/// <summary>Figures counted by a code.</summary>
internal interface ICountTexts
{
    string Axis();

    /// <param name="first">The most frequent code, or those that share the first place.</param>
    /// <param name="most">How many figures each of them has.</param>
    /// <param name="all">How many figures there are.</param>
    string Leads(IReadOnlyList<LocalText> first, int most, int all);
}
