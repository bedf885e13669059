using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string IToldTexts.Missing(string edition) => $"{edition} tells no course of the year: milestones.csv has no phases and no dated steps.";

    string IToldTexts.Title(bool hasValues, IReadOnlyList<DatedStep> steps, int phases)
    {
        var head = hasValues ? "As told: " : "Told without values: ";
        string?[] titles = [Told(head, steps), Told(head, steps.Where(step => step.Direction is "trough" or "up")), $"{head}{N(phases)} phases, {N(steps.Count)} dated steps"];
        return Fit([.. titles.OfType<string>()]);
    }

    public string MonthsHeading() => "The months that the text names";

    public string OrderOnly() => "order only, no values";

    public string PhasesHeading() => "The phases";

    public string InOrderOfText() => "in the order of the text, without dates";

    public string PackagesHeading() => "Policy packages of the year";

    public string WithoutDates() => "without dates";

    public string FromMonth(Period month) => Month(month, withYear: false) + " on";

    public string Turn(string direction) => direction switch { "trough" => "the lowest point", "down" => "the shock", "up" => "the rebound", _ => direction };

    public string OpensHigh() => "opens high";

    public string Undated(int phases, int packages)
        => packages == 0 ? $"{N(phases)} phases, none of them dated" : $"{N(phases)} phases and {N(packages)} policy packages, none of them dated";

    public string NoMonthlyValues() => "Not said: any month's value. So no curve can be drawn and no fall computed; heights show the order of events only.";

    public string NoFullRecovery(Period from) => $"Not said: when after {Month(from, withYear: true)}, or whether, the level of the start was regained.";

    public string NoBounds(int phases) => $"Not said: where each of the {N(phases)} phases begins and ends.";

    public string YearOnYear(IReadOnlyList<NamedQuantity> rates)
    {
        var examples = string.Join(", ", rates.Select(rate => $"{rate.Name.En} {Quantity(rate.Quantity)}"));
        return rates.Count switch
        {
            0 => "Not said: whether anything rose on the year before; there is no year-on-year rate.",
            1 => $"Not said: whether anything else rose on the year before. The review has one year-on-year rate ({examples}).",
            _ => $"Not said: whether anything else rose on the year before. The review has {N(rates.Count)} year-on-year rates ({examples}).",
        };
    }

    private string? Told(string head, IEnumerable<DatedStep> steps)
    {
        var parts = steps.Select(step => (step.Direction, Month: Month(step.Month, withYear: false)) switch
        {
            ("trough", var month) => $"lowest in {month}",
            ("down", var month) => $"shock from {month}",
            ("up", var month) => $"rebound from {month}",
            _ => null,
        }).OfType<string>().ToList();
        return parts.Count > 0 ? head + string.Join(", ", parts) : null;
    }
}
