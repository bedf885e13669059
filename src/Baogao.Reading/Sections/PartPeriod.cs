namespace Baogao.Reading.Sections;

/// <summary>From which place on a report speaks of which time: what a number without a date of its own is about. A person can see and correct it.</summary>
/// <param name="Position">Where the part starts in the text.</param>
/// <param name="Opening">Its first characters.</param>
/// <param name="IsPlan">True for what is to come, false for what is reviewed.</param>
/// <param name="FirstYear">First year.</param>
/// <param name="LastYear">Last year; the same for a part about one year.</param>
/// <param name="Rule">What decided it.</param>
public sealed record PartPeriod(int Position, string Opening, bool IsPlan, int FirstYear, int LastYear, string Rule)
{
    /// <summary>True for a part about several years.</summary>
    public bool IsSpan => LastYear > FirstYear;

    /// <summary>True where no word of the text says which time the part is about, or which year that is.</summary>
    internal bool IsInferred { get; init; }
}
