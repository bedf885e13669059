using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string IAcrossTexts.NothingAbove(int year) => $"no edition of a place above sets targets for {N(year)} or {N(year - 1)}";

    string IAcrossTexts.NoDay(string edition) => $"{edition} does not say on which day the report was given";

    string IAcrossTexts.NotYet(LocalText place, DateOnly day) => $"no report of {place.En} in the collection was given by {Day(day, withYear: true)}";

    string IAcrossTexts.NoneOnBasis(string edition) => $"{edition} sets no such target on the same basis";

    public string NoEditionHasData() => "No edition has data for this chart";

    string IAcrossTexts.NoTargets(string indicator, int? year, PlaceLevel? level)
        => $"no edition {(level is { } of ? $"of the level \"{of.Token()}\" " : "")}has a row with kind \"target\"{(indicator.Length > 0 ? $" and the indicator \"{indicator}\"" : "")} for {(year is { } single ? N(single) : "a single year")} in figures.csv.";

    string IAcrossTexts.NoYears(string place, string indicator) => $"no edition of \"{place}\" has a target of \"{indicator}\" with a number for a single year in figures.csv.";

    string IAcrossTexts.AcrossTitle(AcrossFinding finding)
    {
        var head = $"{Period(finding.Year)} {Lower(finding.Indicator.En)} {(finding.Places == 1 ? "target" : "targets")}";
        var (low, high) = (Aimed(finding.Lowest), Aimed(finding.Highest));
        var beyond = finding is { Above: { } above, AboveNumber: { } number, AboveYear: { } year }
            ? $"; {(finding.Higher == 0 ? "none" : finding.Higher == finding.Places ? "all" : $"{N(finding.Higher)} of {N(finding.Places)}")} above {above.En}'s {Aimed(number)}{(year == finding.Year ? "" : $" for {Period(year)}")}"
            : "";
        return low == high
            ? Fit($"{head}: {low} in {Some(finding.LowestPlaces, finding.Places)}{beyond}", $"{head}: {low}{beyond}", $"{head}: {low}")
            : Fit([
                $"{head}: {low} ({Some(finding.LowestPlaces, 0)}) to {high} ({Some(finding.HighestPlaces, 0)}){beyond}",
                $"{head}: {low} to {high}{beyond}",
                .. finding is { Lowest.High: null, Highest.High: null } ? [$"{head}: {low}–{high}{beyond}"] : (string[])[],
                $"{head}: {low} ({Some(finding.LowestPlaces, 0)}) to {high} ({Some(finding.HighestPlaces, 0)})",
                $"{head}: {low} to {high}",
            ]);
    }

    string IAcrossTexts.PlaceAndKind(LocalText place, FigureKind kind, bool isRevised)
        => isRevised ? $"{place.En}, revised" : kind == FigureKind.Target ? place.En : $"{place.En}, {Kind(kind)}";

    string IAcrossTexts.Above(LocalText place, Period year, bool isKnownThen) => $"{place.En}, target for {Period(year)}{(isKnownThen ? ", known then" : "")}";

    public string InWords() => "Told in words without a number";

    string IAcrossTexts.Line(LocalText place, Period year, bool isKnownThen)
        => $"The line is the target of {place.En} for {Period(year)}{(isKnownThen ? ", the last one known on the day of each report" : ", whenever it was set")}.";

    string IAcrossTexts.NoLine(Sentence why, int places, int all)
        => $"No target above is given as known on the day of {(places == all ? "the reports" : $"{N(places)} of {N(all)} reports")}: {why.In(this)}.";

    public string MarksOfPlaces() => "Full circle: hard, or no such word; ring: soft; triangle: strives. A bar shows both ends of a range, its circle the low end.";

    string IAcrossTexts.MarksOfYears(bool haveTargets)
        => $"Grey: outcomes; squares: estimates.{(haveTargets ? " Blue: targets; ring: soft; triangle: strives; an upright bar reaches to the high end of a range." : "")}";

    string IAcrossTexts.YearsTitle(YearsFinding finding)
    {
        var head = $"{finding.Place.En}, {Lower(finding.Indicator.En)}";
        var (first, last) = (Aimed(finding.First.Quantity), Aimed(finding.Last.Quantity));
        if (finding.Pairs > 1)
        {
            return $"{head}: outcome beyond the target in {N(finding.Beyond)} of {N(finding.Pairs)} years";
        }

        var what = finding.AreTargets ? "target " : "";
        if (finding.First.Period == finding.Last.Period)
        {
            return $"{head}: {what}{Quantity(finding.First.Quantity)} ({Period(finding.First.Period)})";
        }

        if (finding.Break is { } broken)
        {
            var both = $"{Quantity(finding.First.Quantity)} ({Dated(finding.First)}) and {Quantity(finding.Last.Quantity)} ({Dated(finding.Last)})";
            return FitTo(LongTitleWords, $"{head}: {both} do not compare, {Breaking(broken)}", $"{head}: {both}, {Breaking(broken)}");
        }

        var moved = finding.Move switch { < 0 => "down from ", 0 => "unchanged from ", > 0 => "up from ", null => "from " };
        var (from, to) = finding.AreTargets ? (first, last) : (Quantity(finding.First.Quantity), Quantity(finding.Last.Quantity));
        return FitTo(LongTitleWords, $"{head}: {what}{moved}{from} ({Dated(finding.First)}) to {to} ({Dated(finding.Last)})");
    }

    string IAcrossTexts.Breaks(YearBreak why) => Breaking(why);

    string IAcrossTexts.NoLineBetween(DatedQuantity earlier, DatedQuantity later, Sentence why)
        => $"No line joins {Quantity(earlier.Quantity)} ({Dated(earlier)}) and {Quantity(later.Quantity)} ({Dated(later)}): {why.In(this)}.";

    public string NoLineAcrossGaps() => "No line crosses years without an outcome.";

    public string EstimateOnLine() => "Squares are estimates: a line joins them with outcomes, and they are none.";

    string IAcrossTexts.TargetElsewhere(DatedQuantity target, Sentence why)
        => $"The target of {Quantity(target.Quantity)} for {Period(target.Period)} is not drawn beside the outcomes: {why.In(this)}.";

    string IAcrossTexts.KeptTitle(IReadOnlyList<StateCount> counts, int all)
    {
        var head = $"{N(all)} {(all == 1 ? "target" : "targets")} with an outcome: ";
        string[] named = [.. counts.Select(count => $"{N(count.Count)} {KeptName(count.State)}")];
        return FitTo(LongTitleWords, [.. Enumerable.Range(1, named.Length).Reverse().Select(count => head + string.Join(", ", named.Take(count)))]);
    }

    string IAcrossTexts.Kept(TargetState state) => KeptName(state);

    public string AllPlaces() => "All places";

    string IAcrossTexts.Counted(int count, IReadOnlyList<NamedYear> targets) => $"{N(count)}\n{Years(targets)}";

    string IAcrossTexts.NotJudged(TargetState state, LocalText place, IReadOnlyList<NamedYear> targets, Sentence why)
        => $"{Upper(KeptName(state))}: {place.En}, {Years(targets)}, as {why.In(this)}.";

    public string CountedTargets() => "A level and a growth set for one thing count once, by the one that has a verdict; a revised target by its last version; a stretch target with its plan.";

    string IAcrossTexts.PlacesWithoutBar(int places) => $"{N(places)} more {(places == 1 ? "place is" : "places are")} counted in the first bar alone.";

    string IAcrossTexts.KeptByEstimates(int count) => $"{N(count)} of the verdicts {(count == 1 ? "rests on an estimate" : "rest on estimates")}.";

    string IAcrossTexts.NoKept(PlaceLevel? level)
        => $"no edition {(level is { } of ? $"of the level \"{of.Token()}\" " : "")}states an outcome of a year that an edition of the same place sets a target for in figures.csv.";

    private string Dated(DatedQuantity number) => Period(number.Period) + (number.Kind == FigureKind.Estimate ? ", estimate" : "");

    private string Years(IReadOnlyList<NamedYear> targets) => First([.. targets.Select(target => $"{Lower(target.Name.En)} {Period(target.Year)}")]);

    private static string Breaking(YearBreak why) => why switch
    {
        YearBreak.Basis => "basis changes",
        YearBreak.Period => "months differ",
        YearBreak.Coverage => "coverage differs",
        YearBreak.Prices => "prices differ",
        YearBreak.Unit => "units differ",
        YearBreak.Measure => "measures differ",
        YearBreak.Kind => "kinds differ",
        _ => "years missing",
    };

    private static string KeptName(TargetState state) => state switch
    {
        TargetState.Met => "met",
        TargetState.Missed => "missed",
        TargetState.BeyondStretch => "beyond the stretch target",
        TargetState.WithinRange => "within the range",
        TargetState.Undecided => "without a verdict",
        TargetState.NotComparable => "not comparable",
        _ => "no outcome",
    };

    string IAcrossTexts.YearsMissing(int first, int last, int missing)
        => $"Of the years from {N(first)} to {N(last)}, {N(missing)} {(missing == 1 ? "has" : "have")} neither a target nor an outcome in these editions.";

    string IAcrossTexts.WordingsTitle(Period year, IReadOnlyList<NamedCount> counts, int all)
    {
        var head = $"{N(all)} {(all == 1 ? "target" : "targets")} for {Period(year)}: ";
        string[] named = [.. counts.Select(count => $"{N(count.Count)} {count.Name.En}")];
        return Fit([.. Enumerable.Range(1, named.Length).Reverse().Select(count => head + string.Join(", ", named.Take(count)))]);
    }

    string IAcrossTexts.WithoutBar(IReadOnlyList<LocalText> indicators) => $"Counted in the title and without a bar: {First([.. indicators.Select(one => Lower(one.En))])}.";

    public string CountedOnce() => "A target whose words carry several commitments counts once, by the firmest: hard before soft before strives.";

    string IAcrossTexts.SourceOfMany(int reports, IReadOnlyList<LocalText> places)
        => $"Source: {(reports == 1 ? "government work report" : $"{N(reports)} government work reports")} of {First([.. places.Select(place => place.En)])}; the table names the report of each number";

    public string NothingInCollection() => "Nothing in these editions to list.";

    /// <summary>The number of a target without signs and bounds, for a title.</summary>
    private string Aimed(Quantity target) => Quantity(target with { Comparator = Comparator.Eq, IsChange = false });

    private static string Some(IReadOnlyList<LocalText> places, int all)
        => places.Count == 1 ? places[0].En : places.Count == all ? $"all {N(all)}" : $"{N(places.Count)} places";
}
