using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The findings that a publication shows first.</summary>
internal interface IHeadlineTexts
{
    /// <summary>What the words of a course do not say, beside its low or its turn.</summary>
    /// <param name="areMonthsMeasured">True where the report states values of single months.</param>
    /// <param name="areIndicatorsNamed">False where the words speak of indicators without naming them.</param>
    string TurnsCaveat(bool areMonthsMeasured, bool areIndicatorsNamed);

    /// <summary>What a series of months rests on.</summary>
    /// <param name="isSecondary">True where only secondary sources give it.</param>
    /// <param name="isUnsure">True where a month beside the low has no value.</param>
    string SeriesCaveat(bool isSecondary, bool isUnsure);

    /// <summary>How many of the stated places are first places: 3/5.</summary>
    string FirstOf(int first, int placed);

    /// <summary>The same in words; or the best place, where none is the first.</summary>
    /// <param name="best">The best place.</param>
    /// <param name="count">How often it is stated.</param>
    /// <param name="placed">How many places are stated, two at least.</param>
    string Places(int best, int count, int placed);

    /// <summary>In which fields the best places are, and what is not known.</summary>
    /// <param name="fields">How many of the best places each field has; none where the finding names the field.</param>
    string PlacesCaveat(IReadOnlyList<NamedCount> fields);

    /// <summary>A number by itself: money as a reader of the language says it.</summary>
    string Amount(Quantity number);

    /// <summary>What the number is the target of, and what else is aimed at.</summary>
    /// <param name="target">The target, whose number stands apart.</param>
    /// <param name="stretch">The higher aim beside it; null for none.</param>
    /// <param name="year">The year that it is for.</param>
    string Target(NamedTarget target, Quantity? stretch, Period year);

    /// <summary>What a target starts from.</summary>
    /// <param name="estimate">The estimate that its growth is against; null for none.</param>
    /// <param name="implied">The base that its growth implies where none is stated; null for none.</param>
    string TargetCaveat(Quantity? estimate, DerivedNumber? implied);

    /// <summary>Numbers of projects side by side: 15+15.</summary>
    string Sum(IReadOnlyList<Quantity> numbers);

    /// <summary>What counts of projects do not say.</summary>
    /// <param name="wholes">How the numbers that they are parts of changed; none where there is no such number.</param>
    string ProjectsCaveat(IReadOnlyList<NumberChange> wholes);
}
