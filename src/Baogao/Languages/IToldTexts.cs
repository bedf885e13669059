using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The year's course as the text tells it.</summary>
internal interface IToldTexts
{
    string Missing(string edition);

    /// <param name="hasValues">True where some month has a value.</param>
    /// <param name="steps">The dated steps, in the order of time.</param>
    /// <param name="phases">How many phases the text names.</param>
    string Title(bool hasValues, IReadOnlyList<DatedStep> steps, int phases);

    string MonthsHeading();

    string OrderOnly();

    string PhasesHeading();

    string InOrderOfText();

    string PackagesHeading();

    string WithoutDates();

    /// <summary>A month that something begins in and has no end.</summary>
    string FromMonth(Period month);

    /// <summary>What a dated step is: <c>trough</c>, <c>down</c> or <c>up</c>.</summary>
    string Turn(string direction);

    string OpensHigh();

    /// <summary>What of the course has no date.</summary>
    string Undated(int phases, int packages);

    string NoMonthlyValues();

    string NoFullRecovery(Period from);

    string NoBounds(int phases);

    /// <summary>Which figures state a change on the year before, and that nothing else does.</summary>
    string YearOnYear(IReadOnlyList<NamedQuantity> rates);
}

/// <summary>A step of the year that the text dates.</summary>
/// <param name="Month">The month that it begins in.</param>
/// <param name="Direction"><c>up</c>, <c>down</c>, <c>trough</c>, <c>high</c>, or null.</param>
internal sealed record DatedStep(Period Month, string? Direction);
