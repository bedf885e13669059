using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string ICountTexts.Axis() => "rows, counted from the data";

    public string Leads(IReadOnlyList<LocalText> first, int most, int all) => all == 1
        ? $"The only one is under {first[0].En}"
        : most == all ? Fit($"{Upper(first[0].En)} has all {N(all)} figures", $"One group has all {N(all)} figures")
        : first.Count == 1
        ? Fit($"{Upper(first[0].En)} leads with {N(most)} of {N(all)} figures", $"The largest group holds {N(most)} of {N(all)} figures")
        : Fit($"{Upper(string.Join(" and ", first.Select(name => name.En)))} lead with {N(most)} each of {N(all)} figures", $"{N(first.Count)} groups lead with {N(most)} each of {N(all)} figures");

    string IWhereTexts.Missing(string edition) => $"{edition} has no figures with a section: its sources are not a report's text.";

    string IWhereTexts.Title(int figures, int unstated) => unstated == 0 ? "Every figure states its period"
        : unstated == figures ? "No figure states its period"
        : $"{N(unstated)} of {N(figures)} figures {(unstated == 1 ? "does" : "do")} not state {(unstated == 1 ? "its" : "their")} period";

    public string ByHead() => "By head of the text";

    public string ByKind() => "By kind";

    public string ByPeriodBasis() => "By how sure the period is";

    public string SaysWithoutNumbers() => "A head without numbers is not one without content: it says rather than measures.";
}
