using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    public string OrderOnly() => "order only, no values";

    public string PhasesHeading() => "The phases";

    public string InOrderOfText() => "in the order of the text, without dates";

    public string NoMonthlyValues() => "The report states no value for any month: the heights of its words show their order only.";

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
}
