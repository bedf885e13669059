using Baogao.Model;

namespace Baogao.Languages;

/// <summary>How far the year had come.</summary>
internal interface IProgressTexts
{
    string Missing(string edition);

    /// <param name="against">Whether the year's numbers are estimates or targets.</param>
    /// <param name="rest">What is left of the year.</param>
    /// <param name="rests">What each indicator still needs, zero or less where nothing is left; at least one.</param>
    string Title(FigureKind against, Period rest, IReadOnlyList<NamedNumber> rests);

    /// <param name="kind">What the year's numbers are.</param>
    string Heading(FigureKind kind);

    /// <summary>What is done, of how much, what the rest must bring, and how much that is a month.</summary>
    /// <param name="soFar">The period of what is done.</param>
    /// <param name="done">What is done.</param>
    /// <param name="kind">What the year's number is.</param>
    /// <param name="year">The year's number.</param>
    /// <param name="left">What is left of the year.</param>
    /// <param name="rest">What is still needed.</param>
    /// <param name="ratio">The mean month of the rest over the mean month so far.</param>
    string Row(Period soFar, Quantity done, FigureKind kind, Quantity year, Period left, DerivedNumber rest, DerivedNumber ratio);

    /// <summary>What the hatched part and the line at its end are.</summary>
    string Reading(FigureKind kind);

    string Calendar();

    string RestIsDerived();
}
