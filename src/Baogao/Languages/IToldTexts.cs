using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The year's course as the text tells it.</summary>
internal interface IToldTexts
{
    string OrderOnly();

    string PhasesHeading();

    string InOrderOfText();

    string NoMonthlyValues();

    string NoFullRecovery(Period from);

    string NoBounds(int phases);

    /// <summary>Which figures state a change on the year before, and that nothing else does.</summary>
    string YearOnYear(IReadOnlyList<NamedQuantity> rates);
}
