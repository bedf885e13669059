using System.Globalization;
using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string BasisMissing(string indicator, int count, IReadOnlyList<string> bases)
        => $"{indicator} has {N(count)} bases, and this figure names none. Write {Or(bases)}.";

    public string BasisOfOther(string basis, string other, string indicator, IReadOnlyList<string> bases)
        => $"{basis} is a basis of {other}, not of {indicator}. {(bases.Count > 0 ? $"Write {Or(bases)}." : "Empty the cell, or add a basis.")}";

    public string TwoBases() => "The figure has a base figure and a base period. Keep the base figure and empty this cell.";

    public string GrowthWithoutBase() => "A growth is against something. Write the figure here, or the period in base_period.";

    public string TargetShareWithoutFigure()
        => "A target share belongs to the figure that reached it. Write that figure here and nothing in base_period.";

    public string BaseNotAllowed(Measure measure)
        => $"A {measure.Token()} has no base. Write growth or target_share, or empty base_figure and base_period.";

    public string BasePeriodNotEarlier(Period basePeriod, Period period)
        => $"The base period {basePeriod} does not come before the period {period}. Write the period that the growth is against.";

    public string BaseFigureNotEarlier(string baseFigure, Period basePeriod, Period period)
        => $"The base figure {baseFigure} is for {basePeriod}, which does not come before {period}. Write an earlier figure.";

    public string BaseNotALevel(string figure, Measure measure) => $"{figure} is itself a {measure.Token()}. Write a figure whose measure is level.";

    public string BaseOfOtherIndicator(string figure, string other, string indicator)
        => $"{figure} is a figure of {other}, not of {indicator}. Write a figure of the same indicator.";

    public string PartExceedsWhole(string part, Unit partUnit, string id, decimal whole, Unit wholeUnit)
        => $"The part ({part}{partUnit}) is larger than the whole, {id} ({D(whole)}{wholeUnit}). Correct a value, or the cell.";

    public string NumberOnlyInWords(string words) => $"The number is written as {Quoted(words)}, and the cell is empty. Write it here in digits.";

    public string RangeWithoutLowEnd(string high) => $"The range has a high end, {high}, and no low end. Write it here.";

    public string TargetWithoutNumberOrWords() => "The cell is empty. Write the number, or the words of a target without one in wording (与经济增长同步).";

    public string RangeReversed(string high, string low) => $"The high end {high} is not above the low end {low}. Swap them, or empty the cell.";

    public string UnitNotOfMeasure(Measure measure, Unit unit)
        => $"A {measure.Token()} with {(unit == Model.Unit.None ? "no unit" : $"the unit {unit}")}. {UnitOf(measure)}";

    public string RateOutOfRange(string value)
        => $"A rate of {value} % cannot be: it lies between 0 and 100. Correct the value, or write another measure.";

    public string BelowZero(Measure measure, string value)
        => $"A {measure.Token()} of {value} cannot be: only a growth falls below 0. Correct the value, or write growth.";

    public string RatioNotAsWritten() => "A ratio is given as it is written. Write it here, such as 1:4.";

    public string RatioValueDiffers(string value, string ratio, decimal expected)
        => $"{value} is not {ratio}. Write {expected.ToString("0.####", CultureInfo.InvariantCulture)}.";

    public string TargetAlreadyOver(Period period, DateOnly day, FigureKind kind)
        => $"{period} was over on the day of the report, {Day(day)}, and a {kind.Token()} is for later. Correct the period or the kind.";

    public string OutcomeNotBegun(Period period, DateOnly day, bool hasKind)
        => $"{period} had not begun on the day of the report, {Day(day)}. Correct the period{(hasKind ? " or the kind" : "")}.";

    public string ConfidenceWithoutDraft() => "Only a draft has a confidence. Empty the cell, or write draft in review.";

    public string ConfidenceOutOfRange(string confidence) => $"A confidence of {confidence} cannot be: it lies between 0 and 1. Correct it.";
}
