using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The course of a year in numbers: its curves, and what they do not show.</summary>
internal interface IMeasuredTexts
{
    string Missing(string edition);

    /// <summary>An edition is of another place or year than the report whose surroundings it is to show.</summary>
    string NotAround(string context, LocalText place, int year);

    string MissingIndicator(string edition, string? indicator, IReadOnlyList<string> known);

    /// <param name="place">Where.</param>
    /// <param name="indicator">What is measured.</param>
    /// <param name="month">The lowest single month; null where there is none.</param>
    /// <param name="cumulated">The last month of the lowest cumulated value; null where there is none.</param>
    string Title(LocalText place, LocalText indicator, Lowest? month, Lowest? cumulated);

    string Cumulated();

    string SingleMonths();

    /// <summary>Single months against the year before.</summary>
    string SingleMonthsIndex();

    string AreaStems();

    string PeakLabel(decimal value);

    /// <summary>The lowest value, and how far it fell in percent.</summary>
    string TroughLabel(decimal value, decimal? drawdown);

    /// <summary>The last value, and how much was regained.</summary>
    string LastLabel(decimal value, decimal? ratio);

    string BasisDecides();

    /// <param name="single">The months that have no value of their own, between the first and the last that have one.</param>
    /// <param name="cumulated">The same of cumulated growth.</param>
    string MonthsMissing(IReadOnlyList<Period> single, IReadOnlyList<Period> cumulated);

    /// <summary>The months whose value was computed, and how such marks look.</summary>
    string MonthsDerived(IReadOnlyList<Period> months);

    /// <summary>A second fall after the last month.</summary>
    /// <param name="span">When.</param>
    /// <param name="before">Cumulative growth to the last month, in percent.</param>
    /// <param name="after">Cumulative growth to the end of the span, in percent.</param>
    /// <param name="unlessShareBelow">The share of the year before, in percent, under which it could have grown; null where it fell whatever its share.</param>
    string Relapse(Period span, decimal before, decimal after, decimal? unlessShareBelow);

    /// <summary>The curve bottoms at one month cumulated and at an earlier one by single months: which of them a report in words may mean.</summary>
    string RivalReading();

    string UnknownBesideLow(IReadOnlyList<Period> months);

    string TooFewForLow();

    string NoSingleMonths();

    string ShapeReason(Sentence reason);
}

/// <summary>A lowest month.</summary>
/// <param name="Month">The month.</param>
/// <param name="IsUnsure">True where a month beside it has no value.</param>
internal sealed record Lowest(Period Month, bool IsUnsure);
