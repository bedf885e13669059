using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The measures of a recovery, one by one.</summary>
internal interface IMeasureTexts
{
    string Heading();

    /// <summary>What b and m stand for in the formulas.</summary>
    string Symbols(bool isIndex);

    string Finding(LocalText place, LocalText indicator, decimal? drawdown, decimal? ratio, Period last, RecoveryShape shape);

    string Peak();

    string PeakUnknown();

    /// <summary>Not measured, because months beside the trough have no value.</summary>
    string Withheld(IReadOnlyList<Period> beside);

    string Trough();

    /// <summary>A month and its value.</summary>
    string Point(Period month, decimal value, Unit unit);

    string Drawdown();

    /// <summary>A percentage to one decimal, and what it can be.</summary>
    string PercentWithin(decimal value, Interval interval);

    string Ratio();

    /// <summary>A ratio, what it can be, and by when.</summary>
    string RatioBy(decimal ratio, Interval interval, Period last);

    string RatioFormula();

    string ToTrough();

    string FallUnseen();

    string FallFormula();

    string ToFullRecovery();

    string NotBy(Period last);

    /// <summary>No full recovery, because later data show a second fall.</summary>
    string FellAgain();

    /// <summary>A number of months, at most that many where months between have no value.</summary>
    string Span(int months, bool isCertain);

    string AreaLost();

    string Area(decimal months, bool isPartial);

    string Shape();

    string ShapeRule();
}
