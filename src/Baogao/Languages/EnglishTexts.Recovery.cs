using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string IMeasuredTexts.Missing(string edition) => $"{edition} has no series of months: a curve needs series.csv.";

    public string NotAround(string context, LocalText place, int year)
        => $"{context} is about {place.En} in {N(year)}, which is no context for this report. An edition of a place above it, of the year that it reviews, would fill this chart: parameter context.";

    public string MissingIndicator(string edition, string? indicator, IReadOnlyList<string> known) => $"{edition} has no series of months for \"{indicator}\". It has: {string.Join(", ", known)}.";

    string IMeasuredTexts.Title(LocalText place, LocalText indicator, Lowest? month, Lowest? cumulated)
    {
        var single = month is null ? null : $"lowest {(month.IsUnsure ? "known month " : "in ")}{Month(month.Month, withYear: false)}";
        var sum = cumulated is null ? null
            : $"{(cumulated.IsUnsure && single is null ? "lowest known " : single is null ? "lowest in " : "")}January–{Month(cumulated.Month, withYear: false)}";
        var finding = (single, sum) switch
        {
            ({ } s, { } c) => $"{s}; cumulatively, {c}",
            ({ } s, null) => s,
            (null, { } c) => $"{c}, cumulatively",
            _ => "too few months to show a low",
        };
        return Fit($"{place.En} {Lower(indicator.En)}: {finding}", $"{Lower(indicator.En)}: {finding}", Upper(finding));
    }

    public string Cumulated() => "Growth from January on, cumulated";

    public string SingleMonths() => "Single months";

    public string SingleMonthsIndex() => "Single months, a year before = 100";

    public string AreaStems() => "stems: the area lost";

    public string PeakLabel(decimal value) => $"peak {Number(value)}";

    public string TroughLabel(decimal value, decimal? drawdown) => Number(value) + (drawdown is { } fall ? $"\ndown {PercentOf(fall)}" : "");

    public string LastLabel(decimal value, decimal? ratio) => Number(value) + (ratio is { } regained ? $"\nratio {Wording.Two(regained)}" : "");

    public string BasisDecides()
        => "The basis decides where the bottom is. A town's report that names a lowest month without a basis is taken to mean the cumulated one: that is our inference.";

    public string MonthsMissing(IReadOnlyList<Period> single, IReadOnlyList<Period> cumulated)
    {
        string[] parts = single.SequenceEqual(cumulated) ? [Months(single, SeveralYears(single))]
            : [.. single.Count == 0 ? [] : (string[])[Months(single, SeveralYears(single)) + " as single months"], .. cumulated.Count == 0 ? [] : (string[])[Months(cumulated, SeveralYears(cumulated)) + " cumulated"]];
        return $"Months without a value are not filled, and no line crosses them: {string.Join("; ", parts)}.";
    }

    public string MonthsDerived(IReadOnlyList<Period> months) => $"Hollow marks are derived from other values, with their formula: {Months(months, SeveralYears(months))}.";

    public string Relapse(Period span, decimal before, decimal after, decimal? unlessShareBelow)
        => $"After that it fell again: cumulated growth was {Number(before)}% before and {Number(after)}% with {Period(span)}, so those months stood below their level of a year before"
            + (unlessShareBelow is { } share ? $", unless they made less than {Wording.OnePlace(share)}% of the year before." : ".");

    public string RivalReading()
        => "Another reading fits revenue as well: taxes are filed a month after the business that they come from, and refunds lowered what was booked.";

    public string UnknownBesideLow(IReadOnlyList<Period> months) => $"No value for {Months(months, SeveralYears(months))} beside the cumulated low: it is the lowest known point.";

    public string TooFewForLow() => "The cumulated curve has too few points to show a low.";

    public string NoSingleMonths()
        => "No single month has a value: drawdown, recovery ratio, months and area lost cannot be measured. Cumulated growth gives its low and nothing more.";

    public string ShapeReason(Sentence reason) => "Shape: " + reason.In(this);

    string IMeasureTexts.Heading() => "The recovery, measured";

    public string Symbols(bool isIndex) => isIndex ? "derived; b: the year before = 100, m: the trough" : "derived; b: the peak, m: the trough";

    public string Finding(LocalText place, LocalText indicator, decimal? drawdown, decimal? ratio, Period last, RecoveryShape shape)
    {
        string?[] parts =
        [
            drawdown is { } fall ? $"down {PercentOf(fall)} at the trough" : null,
            ratio is { } regained ? $"recovery ratio {Wording.Two(regained)} by {Month(last, withYear: true)}" : null,
            $"shape {Lower(Shape(shape))}",
        ];
        var finding = string.Join("; ", parts.OfType<string>());
        return Fit($"{place.En} {Lower(indicator.En)}: {finding}", $"{Upper(indicator.En)}: {finding}", Upper(finding), $"The recovery's shape: {Shape(shape)}");
    }

    public string Peak() => "peak before the trough";

    public string PeakUnknown() => "not known: the data begin with the trough";

    public string Withheld(IReadOnlyList<Period> beside) => $"withheld: no value for {Months(beside, withYear: true)} beside the trough";

    public string Trough() => "trough";

    public string Point(Period month, decimal value, Unit unit) => $"{Month(month, withYear: true)}, {Wording.Number(value)} {unit}".Trim();

    public string Drawdown() => "drawdown";

    public string PercentWithin(decimal value, Interval interval) => $"{PercentOf(value)} ({Interval(interval)})";

    private static string PercentOf(decimal value) => Wording.OnePlace(value) + "%";

    public string Ratio() => "recovery ratio";

    public string RatioBy(decimal ratio, Interval interval, Period last) => $"{Wording.Two(ratio)} ({Interval(interval)}) by {Month(last, withYear: true)}";

    public string RatioFormula() => "(last − m) / (b − m)";

    public string ToTrough() => "months to the trough";

    public string FallUnseen() => "not known: the fall begins before the data";

    public string FallFormula() => "from → m";

    public string ToFullRecovery() => "months to full recovery";

    public string NotBy(Period last) => $"not by {Month(last, withYear: true)}";

    public string FellAgain() => "none: it fell again later";

    public string Span(int months, bool isCertain) => (isCertain ? "" : "at most ") + N(months);

    public string AreaLost() => "area lost";

    public string Area(decimal months, bool isPartial) => $"{(isPartial ? "at least " : "")}{Wording.Two(months)} months of the baseline";

    string IMeasureTexts.Shape() => "shape";

    public string ShapeRule() => "by the rules of ShapeRules";

    private static bool SeveralYears(IReadOnlyList<Period> months) => months.Select(month => month.Start.Year).Distinct().Count() > 1;
}
