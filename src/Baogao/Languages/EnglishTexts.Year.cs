using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string IYearTexts.Missing(string edition, IReadOnlyList<LocalText> wanted, IReadOnlyList<LocalText> themes)
        => $"{edition} states no outcome for {string.Join(", ", wanted.Select(one => one.En))}. {(themes.Count == 0 ? "It has no figures." : $"Its themes: {string.Join(", ", themes.Select(one => one.En))}.")}";

    string IYearTexts.Title(StatedChange? change, IReadOnlyList<LocalText> full, NamedQuantity? other)
    {
        var changed = change is null ? null : $"{Upper(change.Name.En)} {Change(change.Change, change.IsPoints, change.IsPerYear, change.Against, change.IsYearBefore)}";
        return (changed, full.Count) switch
        {
            (null, 0) => other is null ? "The year in numbers" : Fit($"{Upper(other.Name.En)}: {Quantity(other.Quantity)}", $"The year in numbers: {Quantity(other.Quantity)}", "The year in numbers"),
            (null, _) => Full(full),
            (_, 0) => Fit(changed, "The year in numbers"),
            _ => Fit([.. Enumerable.Range(1, full.Count).Reverse().Select(count => $"{changed}; {Lower(Full(full, count))}"), changed, Full(full)]),
        };
    }

    string IYearTexts.RatesFound(IReadOnlyList<LocalText> full, NamedQuantity lowest)
        => full.Count > 0 ? Full(full) : Fit($"{Upper(lowest.Name.En)}: {Quantity(lowest.Quantity)}", $"The lowest rate: {Quantity(lowest.Quantity)}");

    public string NumbersOf(IReadOnlyList<LocalText> themes)
        => Fit($"The year in numbers: {And([.. themes.Select(theme => Lower(theme.En))])}", "The year in numbers");

    public string Rates() => "Rates";

    public string Numbers() => "All numbers";

    public string NumberHead() => "Number";

    public string UnitHead() => "Unit";

    public string ChangeHead() => "Change";

    string IYearTexts.Value(Quantity quantity, string? written) => quantity.Unit == Model.Unit.Percent ? Quantity(quantity) : Ranged(quantity, Wording.Compared(quantity));

    public string Change(Quantity change, bool isPoints, bool isPerYear, Period? against, bool isYearBefore)
        => Quantity(change) + (isPerYear ? " a year" : "") + (against is null ? "" : $" {(isPerYear ? "from" : "on")} {Period(against)}");

    public string ShareOfTarget(Quantity share) => $"{Quantity(share)} of the annual target";

    public string PeriodNotStated(int year) => $"Where the text gives no period, the report's year, {N(year)}, is meant.";

    public string StandardMet() => "A rate of 100 % says that a standard was met, not how hard it was.";

    private static string Full(IReadOnlyList<LocalText> names)
        => Fit([.. Enumerable.Range(1, names.Count).Reverse().Select(count => Full(names, count)), "Rates of 100%"]);

    private static string Full(IReadOnlyList<LocalText> names, int count)
        => $"{Upper(string.Join(", ", names.Take(count).Select((name, i) => i == 0 ? name.En : Lower(name.En))))}{(count < names.Count ? " and others" : "")}{(names.Count == 2 ? ", both" : names.Count > 2 ? ", all" : "")} 100%";
}
