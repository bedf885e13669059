using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The course of a year in one picture: what the report tells, dated events, and what was measured around it.</summary>
internal interface IRecoveryTexts
{
    /// <summary>Neither words nor series, and what would fill the chart.</summary>
    string Missing(string edition);

    /// <summary>What the report tells: its low and what follows it, or one of them.</summary>
    string TitleOfTurns(ToldTurn? low, ToldTurn? next);

    /// <summary>The report's own words for the whole course, where it dates no turn.</summary>
    string TitleOfCourse(string quote);

    /// <summary>What the report tells where it dates no turn and has no words for the whole.</summary>
    string TitleOfSteps(int phases, int steps);

    /// <summary>When the series of a place are lowest.</summary>
    /// <param name="place">Where.</param>
    /// <param name="single">The lowest single months; empty for none.</param>
    /// <param name="cumulated">The last months of the lowest cumulated values; empty for none.</param>
    /// <param name="isUnsure">True where a month beside a low has no value.</param>
    string TitleOfSeries(LocalText place, IReadOnlyList<Period> single, IReadOnlyList<Period> cumulated, bool isUnsure);

    /// <summary>The heading of the report's words.</summary>
    /// <param name="course">What the report calls the whole course; null for nothing.</param>
    string CourseHeading(string? course);

    /// <summary>When a step is, and what it is.</summary>
    /// <param name="period">A month, a span, or a month with no end.</param>
    /// <param name="turn">What it is; null where the quote says no more than the words of it.</param>
    string Step(Period period, ToldTurn? turn);

    /// <summary>A step beside its mark, with the words that tell it.</summary>
    string StepLabel(Period period, ToldTurn? turn, string quote);

    string EventsHeading();

    string EventsAxis();

    string DatedEvent(Period day, Sentence name);

    /// <summary>The kind of a dated event from a secondary source.</summary>
    string Event();

    string SeriesHeading(LocalText place, LocalText indicator);

    /// <summary>What the axis of a series counts.</summary>
    string SeriesAxis(Measure measure, Unit unit);

    /// <summary>The lowest value of a series.</summary>
    string Low(Period month, Measure measure, decimal value, Unit unit, bool isUnsure);

    string NotThePlaces(IReadOnlyList<LocalText> around, LocalText place);

    string NoCause();

    string HollowIsDerived();

    /// <summary>How a value of several months together is drawn.</summary>
    string SeveralMonths();

    string GapsStay();

    string CumulatedOnly(IReadOnlyList<LocalText> indicators);

    /// <summary>The month of the report's low is that of cumulated growth and not that of single months.</summary>
    string LowFitsCumulated(Period low, IReadOnlyList<Period> single, IReadOnlyList<LocalText> indicators);

    string FellAgain(LocalText indicator, Sentence relapse);

    string LeftOut(IReadOnlyList<LocalText> atConstantPrices, IReadOnlyList<LocalText> tooFew);

    string Packages(IReadOnlyList<string> quotes);
}

/// <summary>A turn that the report tells and dates.</summary>
/// <param name="Period">A month, or a month with no end.</param>
/// <param name="Scope">Of which indicators.</param>
/// <param name="Move">What they do.</param>
internal sealed record ToldTurn(Period Period, ToldScope Scope, ToldMove Move);

/// <summary>Which indicators the words speak of.</summary>
internal enum ToldScope
{
    /// <summary>They do not say.</summary>
    NotSaid,

    /// <summary>大部分.</summary>
    Most,

    /// <summary>主要.</summary>
    Main,

    /// <summary>部分.</summary>
    Some,

    /// <summary>各项.</summary>
    All,
}

/// <summary>What the words say of a step.</summary>
internal enum ToldMove
{
    /// <summary>最低.</summary>
    Lowest,

    /// <summary>冲击.</summary>
    Shock,

    /// <summary>下降.</summary>
    Fall,

    /// <summary>持续向好.</summary>
    KeepsImproving,

    /// <summary>向好.</summary>
    Improves,

    /// <summary>恢复.</summary>
    Recovers,

    /// <summary>回升.</summary>
    Rises,

    /// <summary>反弹.</summary>
    Rebounds,

    /// <summary>高开.</summary>
    OpensHigh,
}
