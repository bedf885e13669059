using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string IProjectTexts.Missing(string edition, int year) => $"{edition} lists no projects for {N(year)}: projects.csv has no row of that year with a programme.";

    string IProjectTexts.Title(int year, int listed, IReadOnlyList<NamedCount> programmes, int carried) => Fit(
        $"{N(listed)} projects for {N(year)} ({Counts(programmes)}); {N(carried)} carry on from {N(year - 1)}",
        $"{N(listed)} projects for {N(year)}; {N(carried)} carry on from {N(year - 1)}");

    public string ByCategory() => "By category (our coding)";

    public string ByArea() => "By area (our coding)";

    public string AsCounted() => "As the report counts them";

    public string InPeriod(Period period, LocalText name) => $"{Period(period)} {name.En}";

    string IProjectTexts.CarriedOn() => "Carried on from this year";

    public string CarriedOnFound(int listed, int carried, int year, IReadOnlyList<NamedCount> programmes) => Fit(
        $"{N(carried)} of {N(listed)} projects carry on from {N(year)}: {Counts(programmes)}",
        $"{N(carried)} of {N(listed)} projects carry on from {N(year)}");

    public string Coded() => "Categories, areas and what carries on are our coding, not the report's.";

    public string SizesDiffer() => "Projects differ in size: a count says nothing of the money.";

    string ICountTexts.Axis() => "rows, counted from the data";

    public string Leads(IReadOnlyList<LocalText> first, int most, int all, Counted what) => all == 1
        ? $"The only one is under {first[0].En}"
        : most == all ? Fit($"{Upper(first[0].En)} has all {N(all)} {what.Token()}", $"One group has all {N(all)} {what.Token()}")
        : first.Count == 1
        ? Fit($"{Upper(first[0].En)} leads with {N(most)} of {N(all)} {what.Token()}", $"The largest group holds {N(most)} of {N(all)} {what.Token()}")
        : Fit($"{Upper(string.Join(" and ", first.Select(name => name.En)))} lead with {N(most)} each of {N(all)} {what.Token()}", $"{N(first.Count)} groups lead with {N(most)} each of {N(all)} {what.Token()}");

    public string Most(int all, IReadOnlyList<NamedCount> codes, Counted what)
        => Fit([.. Enumerable.Range(0, 4).Reverse().Select(count => $"Of {N(all)} {what.Token()}{(count > 0 ? ", " : "")}{Counts(codes.Take(count))}")]);

    string IYearTexts.Missing(string edition, IReadOnlyList<string> wanted, IReadOnlyList<string> themes)
        => $"{edition} states no outcome for {string.Join(", ", wanted)}. Its themes: {string.Join(", ", themes)}.";

    string IYearTexts.Title(int rates, int full, Quantity? lowest, int changes, int figures)
    {
        var change = changes > 0 ? $"{N(changes)} of {N(figures)} numbers {(changes == 1 ? "states" : "state")} a change" : figures == 1 ? "the one number states no change" : $"none of {N(figures)} numbers states a change";
        return lowest is null ? Upper(change) : Fit($"{RatesFound(rates, full, lowest)}; {change}", RatesFound(rates, full, lowest));
    }

    public string Rates() => "Rates";

    public string Changed(Quantity level, Quantity growth, string? against) => $"{Quantity(level)}, {Quantity(growth)} against {against}";

    public string CountsFound(IReadOnlyList<LocalText> themes, int counts, int changes)
    {
        var change = changes == 0 ? "none states a change" : $"{N(changes)} {(changes == 1 ? "states" : "state")} a change";
        return Fit($"{N(counts)} counts in {string.Join(" and ", themes.Select(theme => theme.En))}; {change}", $"{N(counts)} counts; {change}");
    }

    public string RatesFound(int rates, int full, Quantity lowest) => (rates, full) switch
    {
        (1, _) => $"The one rate is {Quantity(lowest)}",
        (_, 0) => $"The lowest of {N(rates)} rates is {Quantity(lowest)}",
        _ when full == rates => $"All {N(rates)} rates are 100%",
        _ => $"{N(full)} of {N(rates)} rates are 100%, the lowest {Quantity(lowest)}",
    };

    public string ListedNotDrawn() => "Unlike things share no axis: counts are listed, only rates are dots.";

    public string StandardMet() => "A rate of 100 % says that a standard was met, not how hard it was.";

    string IWhereTexts.Missing(string edition) => $"{edition} has no figures with a section: its sources are not a report's text.";

    string IWhereTexts.Title(int figures, int unstated) => unstated == 0 ? "Every figure states its period"
        : unstated == figures ? "No figure states its period"
        : $"{N(unstated)} of {N(figures)} figures {(unstated == 1 ? "does" : "do")} not state {(unstated == 1 ? "its" : "their")} period";

    public string ByHead() => "By head of the text";

    public string ByKind() => "By kind";

    public string ByPeriodBasis() => "By how sure the period is";

    public string SaysWithoutNumbers() => "A head without numbers is not one without content: it says rather than measures.";

    private static string Counts(IEnumerable<NamedCount> counts) => string.Join(", ", counts.Select(count => $"{N(count.Count)} {count.Name.En}"));
}
