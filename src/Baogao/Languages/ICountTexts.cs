using Baogao.Model;

namespace Baogao.Languages;

/// <summary>Rows of the data, counted by a code.</summary>
internal interface ICountTexts
{
    string Axis();

    /// <param name="first">The most frequent code, or those that share the first place.</param>
    /// <param name="most">How many rows each of them has.</param>
    /// <param name="all">How many rows there are.</param>
    /// <param name="what">What the rows are.</param>
    string Leads(IReadOnlyList<LocalText> first, int most, int all, Counted what);
}

/// <summary>What rows are.</summary>
internal enum Counted
{
    /// <summary>Numbers that the report states.</summary>
    Figures,

    /// <summary>Projects.</summary>
    Projects,
}
