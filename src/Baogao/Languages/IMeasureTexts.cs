using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The measures of a recovery, one by one.</summary>
internal interface IMeasureTexts
{
    string Heading();

    /// <summary>What b and m stand for in the formulas.</summary>
    string Symbols(bool isIndex);

    string Finding(decimal? drawdown, decimal? ratio, Period last, RecoveryShape shape);

    string Peak();

    string PeakUnknown();

    string Trough();

    /// <summary>A month and its value.</summary>
    string Point(Period month, decimal value, Unit unit);

    string Drawdown();

    /// <summary>A percentage to one decimal.</summary>
    string PercentOf(decimal value);

    string Ratio();

    string RatioBy(decimal ratio, Period last);

    string RatioFormula();

    string ToTrough();

    string FallUnseen();

    string FallFormula();

    string ToFullRecovery();

    string NotBy(Period last);

    /// <summary>A number of months, at most that many where months between have no value.</summary>
    string Span(int months, bool isCertain);

    string AreaLost();

    string Area(decimal months, bool isPartial);

    string Shape();

    string ShapeRule();
}
