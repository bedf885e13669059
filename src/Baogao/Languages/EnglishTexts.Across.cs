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

    string IAcrossTexts.YearsTitle(YearsFinding finding)
    {
        var head = $"{finding.Place.En}, {Lower(finding.Indicator.En)}";
        var span = finding.Lowest == finding.Highest ? $"{head}: target {Aimed(finding.Lowest)}"
            : $"{head}: targets from {Aimed(finding.Lowest)} ({Period(finding.LowestYear)}) to {Aimed(finding.Highest)} ({Period(finding.HighestYear)})";
        return finding.Pairs < 2 ? Fit(span, head) : Fit($"{head}: outcome beyond the target in {N(finding.Beyond)} of {N(finding.Pairs)} years", span, head);
    }

    string IAcrossTexts.Years(LocalText indicator, int first, int last) => first == last ? N(first) : $"{N(first)} to {N(last)}";

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
