using Baogao.Model;

namespace Baogao.Languages;

/// <summary>Targets of many places, and of one place over many years.</summary>
internal interface IAcrossTexts
{
    /// <summary>Why no target above is given as known on the day: no place above has an edition with targets for the year or the one before.</summary>
    string NothingAbove(int year);

    /// <summary>The same: an edition does not say on which day its report was given.</summary>
    string NoDay(string edition);

    /// <summary>The same: the place above had not reported yet.</summary>
    string NotYet(LocalText place, DateOnly day);

    /// <summary>The same: the last report known then states no such target on the same basis.</summary>
    string NoneOnBasis(string edition);

    /// <summary>The title of a chart that no edition has data for.</summary>
    string NoEditionHasData();

    /// <param name="indicator">The key that was asked for.</param>
    /// <param name="year">The year that was asked for; null for any.</param>
    /// <param name="level">The level that was asked for; null for any.</param>
    string NoTargets(string indicator, int? year, PlaceLevel? level);

    /// <param name="place">The key or name that was asked for.</param>
    /// <param name="indicator">The key that was asked for.</param>
    string NoYears(string place, string indicator);

    /// <summary>The finding over places.</summary>
    string AcrossTitle(AcrossFinding finding);

    /// <summary>The row of a place that sets a second target: a higher aim, or a revised one.</summary>
    string PlaceAndKind(LocalText place, FigureKind kind, bool isRevised);

    /// <summary>The row of the place above.</summary>
    string Above(LocalText place, Period year, bool isKnownThen);

    /// <summary>The targets that have no number.</summary>
    string InWords();

    /// <summary>What the line across is; <paramref name="isKnownThen"/> for last year's target, which was the last one known on the days of the reports.</summary>
    string Line(LocalText place, Period year, bool isKnownThen);

    /// <summary>Why there is no line: why no target above is known, for how many of how many.</summary>
    string NoLine(Sentence why, int places, int all);

    /// <summary>What the marks mean.</summary>
    string MarksOfPlaces();

    /// <summary>What the marks mean over the years.</summary>
    string MarksOfYears(bool haveTargets);

    /// <summary>The finding over years.</summary>
    string YearsTitle(YearsFinding finding);

    /// <summary>What stands in the rows of years, and that missing years have no edition.</summary>
    string YearsMissing(int first, int last, int missing);

    /// <summary>Why a line breaks, in a few words beside the break; empty for missing years.</summary>
    string Breaks(YearBreak why);

    /// <summary>The two numbers that no line joins, and why.</summary>
    string NoLineBetween(DatedQuantity earlier, DatedQuantity later, Sentence why);

    /// <summary>That no line crosses years without an outcome.</summary>
    string NoLineAcrossGaps();

    /// <summary>That a line joins an estimate with outcomes.</summary>
    string EstimateOnLine();

    /// <summary>A target that is not drawn, and why it does not stand beside the outcomes.</summary>
    string TargetElsewhere(DatedQuantity target, Sentence why);

    /// <summary>How many targets with an outcome were kept.</summary>
    /// <param name="counts">What came of them; none for states that no target is in.</param>
    /// <param name="all">How many targets have an outcome.</param>
    string KeptTitle(IReadOnlyList<StateCount> counts, int all);

    /// <summary>What came of targets, as the name of a part of a bar.</summary>
    string Kept(TargetState state);

    /// <summary>All places together.</summary>
    string AllPlaces();

    /// <summary>A count with the targets that it counts, of which some may be left out.</summary>
    /// <param name="count">The count.</param>
    /// <param name="targets">The targets: name and year.</param>
    string Counted(int count, IReadOnlyList<NamedYear> targets);

    /// <summary>Why targets get no verdict or are not compared.</summary>
    string NotJudged(TargetState state, LocalText place, IReadOnlyList<NamedYear> targets, Sentence why);

    /// <summary>What counts as one target.</summary>
    string CountedTargets();

    /// <summary>How many places are counted without a bar of their own.</summary>
    string PlacesWithoutBar(int places);

    /// <summary>That verdicts rest on estimates.</summary>
    string KeptByEstimates(int count);

    /// <summary>Why nobody can be said to keep targets: no edition has an outcome of a year that another sets targets for.</summary>
    /// <param name="level">The level that was asked for; null for any.</param>
    string NoKept(PlaceLevel? level);

    /// <summary>How many targets carry which commitment.</summary>
    /// <param name="year">The year of the targets.</param>
    /// <param name="counts">The commitments, the most frequent first; the last may be that of no word.</param>
    /// <param name="all">How many targets there are.</param>
    string WordingsTitle(Period year, IReadOnlyList<NamedCount> counts, int all);

    /// <summary>What counts in the title and has no bar: the indicators that the fewest targets are of.</summary>
    string WithoutBar(IReadOnlyList<LocalText> indicators);

    /// <summary>That a target with words of several commitments counts once, by the firmest.</summary>
    string CountedOnce();

    /// <param name="reports">How many reports the marks are from.</param>
    /// <param name="places">The places whose reports they are.</param>
    string SourceOfMany(int reports, IReadOnlyList<LocalText> places);

    /// <summary>In place of a table without rows.</summary>
    string NothingInCollection();
}

/// <summary>The highest and the lowest target over places.</summary>
/// <param name="Indicator">What is aimed at.</param>
/// <param name="Year">The year of the targets.</param>
/// <param name="Lowest">The lowest target.</param>
/// <param name="LowestPlaces">Whose it is.</param>
/// <param name="Highest">The highest target.</param>
/// <param name="HighestPlaces">Whose it is.</param>
/// <param name="Places">How many places have a number.</param>
/// <param name="Above">The place above; null where there is none, or not one for all.</param>
/// <param name="AboveNumber">Its target; null for none.</param>
/// <param name="AboveYear">The year of that target; null for none.</param>
/// <param name="Higher">How many places set a higher number.</param>
internal sealed record AcrossFinding(
    LocalText Indicator, Period Year, Quantity Lowest, IReadOnlyList<LocalText> LowestPlaces, Quantity Highest, IReadOnlyList<LocalText> HighestPlaces, int Places,
    LocalText? Above, Quantity? AboveNumber, Period? AboveYear, int Higher);

/// <summary>Targets and outcomes of one place over years.</summary>
/// <param name="Place">The place.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Measure">A level, a growth or another measure.</param>
/// <param name="First">The first target, or the first outcome of the longest line.</param>
/// <param name="Last">The last one.</param>
/// <param name="AreTargets">True where both are targets.</param>
/// <param name="Move">-1, 0 or 1 for a fall, nothing or a rise from the first to the last; null where that cannot be said.</param>
/// <param name="Break">Why the two are not compared; null where they are.</param>
/// <param name="Pairs">How many years have a target and an outcome on one basis.</param>
/// <param name="Beyond">In how many of them the outcome was beyond the target's number.</param>
internal sealed record YearsFinding(LocalText Place, LocalText Indicator, Measure Measure, DatedQuantity First, DatedQuantity Last, bool AreTargets, int? Move, YearBreak? Break, int Pairs, int Beyond);

/// <summary>How many targets something came of.</summary>
internal sealed record StateCount(TargetState State, int Count);

/// <summary>A name and a year.</summary>
internal sealed record NamedYear(LocalText Name, Period Year);
