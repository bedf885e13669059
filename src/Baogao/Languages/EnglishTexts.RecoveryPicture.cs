using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string IRecoveryTexts.Missing(string edition)
        => $"{edition} tells no course of the year and has no series of months. Steps in milestones.csv, series.csv, or an edition of a place above as its context would fill this chart.";

    public string TitleOfTurns(ToldTurn? low, ToldTurn? next) => (low, next) switch
    {
        ({ } one, { } two) => Fit($"The report puts {LowOf(one)} in {Month(one.Period, false)}, {With(two, one.Scope)}", $"The report puts {LowOf(one)} in {Month(one.Period, false)}"),
        ({ } one, null) => $"The report puts {LowOf(one)} in {Month(one.Period, false)}",
        _ => $"The report tells of {Noun(next!.Move)} {SinceOrIn(next.Period)}",
    };

    public string TitleOfCourse(string quote) => $"The report calls the year's course {quote}";

    public string TitleOfSteps(int phases, int steps) => steps == 0 ? $"The report names {N(phases)} {(phases == 1 ? "phase" : "phases")} of the year, without dates" : "The report dates steps of the year and no turn";

    public string TitleOfSeries(LocalText place, IReadOnlyList<Period> single, IReadOnlyList<Period> cumulated, bool isUnsure)
    {
        var known = isUnsure ? "lowest known" : "lowest";
        return (single.Count, cumulated.Count) switch
        {
            (0, 0) => $"{place.En}: too few months to show a low",
            (0, _) => $"{place.En}: growth cumulated from January {known} in {FromJanuary(cumulated)}",
            (_, 0) => $"{place.En}: single months {known} in {MonthSpan(single)}",
            _ => Fit($"{place.En}: {known} in {MonthSpan(single)} by single months, in {FromJanuary(cumulated)} cumulated", $"{place.En}: single months {known} in {MonthSpan(single)}"),
        };
    }

    public string CourseHeading(string? course) => course is null ? "In the report's words" : $"In the report's words: {course}";

    public string Step(Period period, ToldTurn? turn) => (period.Months == 1 ? Month(period, false) : Upper(SinceOrIn(period))) + (turn is null ? "" : ": " + turn.Move switch
    {
        ToldMove.Lowest => Of("the low", turn.Scope),
        ToldMove.Shock => "the shock",
        ToldMove.Fall => Of("the fall", turn.Scope),
        ToldMove.OpensHigh => "opens high",
        _ => Whole(turn.Scope) is { } who ? $"{who} {Verb(turn.Move)}" : Noun(turn.Move),
    });

    public string StepLabel(Period period, ToldTurn? turn, string quote) => $"{Step(period, turn)}\n{quote}";

    public string EventsHeading() => "Dated events";

    public string EventsAxis() => "from secondary sources";

    public string DatedEvent(Period day, Sentence name) => $"{Day(day.Start, withYear: false)}: {name.In(this)}";

    public string Event() => "dated event, secondary source";

    public string SeriesHeading(LocalText place, LocalText indicator) => $"{Upper(place.En)}: {Lower(indicator.En)}";

    public string SeriesAxis(Measure measure, Unit unit) => measure switch
    {
        Measure.Growth => "single months, % on the year before",
        Measure.GrowthCumulative => "cumulated from January, % on the year before",
        _ => $"single months, {Unit(unit)}",
    };

    public string Low(Period month, Measure measure, decimal value, Unit unit, bool isUnsure)
        => $"{(isUnsure ? "lowest known" : "lowest")}: {(measure == Measure.GrowthCumulative ? FromJanuary([month]) : Month(month, false))} {Amount(value, unit)}";

    public string NotThePlaces(IReadOnlyList<LocalText> around, LocalText place)
        => $"The series are of {string.Join(" and ", around.Select(one => one.En))}, from secondary sources: they are what was measured around {place.En}, not its own figures.";

    public string NoCause() => "The dated lines are events. The picture does not say what caused what.";

    public string HollowIsDerived() => "Hollow marks are computed from other values; the table has each formula.";

    public string SeveralMonths() => "A level line is the growth of several months together.";

    public string GapsStay() => "Months without a value are not filled, and no line crosses them. \"Lowest known\" means that a month beside it has no value.";

    public string CumulatedOnly(IReadOnlyList<LocalText> indicators)
        => $"{Upper(Listed(indicators))}: no single months at the low, so drawn as growth cumulated from January, which is lowest at or after the lowest single month.";

    public string LowFitsCumulated(Period low, IReadOnlyList<Period> single, IReadOnlyList<LocalText> indicators)
        => $"The report does not say on which basis {Month(low, false)} is the low. Around it single months are lowest in {MonthSpan(single)}; {Listed(indicators)}, cumulated from January, in {FromJanuary([low])}. "
            + "Read as cumulated the words fit; that is our inference.";

    public string FellAgain(LocalText indicator, Sentence relapse) => $"{indicator.En}. {relapse.In(this)}";

    public string LeftOut(IReadOnlyList<LocalText> atConstantPrices, IReadOnlyList<LocalText> tooFew)
    {
        string?[] parts =
        [
            atConstantPrices.Count == 0 ? null : $"{Listed(atConstantPrices)} (growth at constant prices)",
            tooFew.Count == 0 ? null : $"{Listed(tooFew)} (too few months)",
        ];
        return $"Not drawn: {string.Join("; ", parts.OfType<string>())}.";
    }

    public string Packages(IReadOnlyList<string> quotes) => $"The report also names policy packages, without dates: {string.Join(", ", quotes)}.";

    private static string LowOf(ToldTurn turn) => turn.Scope switch
    {
        ToldScope.Most => "most indicators' low",
        ToldScope.Main => "the main indicators' low",
        ToldScope.Some => "some indicators' low",
        ToldScope.All => "all indicators' low",
        _ => "the low",
    };

    private string With(ToldTurn turn, ToldScope before)
    {
        var who = (turn.Scope, before) switch
        {
            (ToldScope.Main, not ToldScope.NotSaid) => "the main ones",
            (ToldScope.Most, not ToldScope.NotSaid) => "most",
            (var scope, _) => Whole(scope),
        };
        return who is null ? $"with {Noun(turn.Move)} {SinceOrIn(turn.Period)}" : $"with {who} {Verb(turn.Move)} {SinceOrIn(turn.Period)}";
    }

    private static string Of(string what, ToldScope scope) => Whole(scope) is { } who ? $"{what} of {who}" : what;

    private static string? Whole(ToldScope scope) => scope switch
    {
        ToldScope.Most => "most indicators",
        ToldScope.Main => "the main indicators",
        ToldScope.Some => "some indicators",
        ToldScope.All => "all indicators",
        _ => null,
    };

    private static string Verb(ToldMove move) => move switch
    {
        ToldMove.KeepsImproving or ToldMove.Improves => "improving",
        ToldMove.Rises => "rising",
        ToldMove.Rebounds => "rebounding",
        ToldMove.Recovers => "recovering",
        _ => "falling",
    };

    private static string Noun(ToldMove move) => move switch
    {
        ToldMove.KeepsImproving => "steady improvement",
        ToldMove.Improves => "improvement",
        ToldMove.Rises => "a rise",
        ToldMove.Rebounds => "a rebound",
        ToldMove.Recovers => "recovery",
        ToldMove.Shock => "a shock",
        ToldMove.OpensHigh => "a high start",
        _ => "a fall",
    };

    /// <summary><c>in May</c>, <c>since June</c>, <c>from January to March 2022</c>.</summary>
    private string SinceOrIn(Period period) => period switch
    {
        { End: null } => "since " + Month(period, withYear: false),
        { Months: 1 } => "in " + Month(period, withYear: false),
        _ => "in " + Period(period),
    };

    private string MonthSpan(IReadOnlyList<Period> months) => months.Count == 1 ? Month(months[0], false) : $"{Month(months[0], false)} to {Month(months[^1], false)}";

    private string FromJanuary(IReadOnlyList<Period> last)
        => string.Join(" or ", new[] { last[0], last[^1] }.Distinct().Select(month => month.Start.Month == 1 ? "January" : $"January–{Month(month, false)}"));

    private static string Listed(IReadOnlyList<LocalText> names) => string.Join(", ", names.Select(name => Lower(name.En)));
}
