using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string IProjectTexts.Missing(string edition, int year)
        => $"{edition} lists no projects for {N(year)} and states no number of projects for two years: projects.csv has no row of that year with a programme.";

    string IProjectTexts.Changed(int year, IReadOnlyList<NumberChange> changes, int carried)
    {
        var isOne = changes.Select(change => Wording.Compared(change.From)).Distinct().Count() == 1;
        string[] to = [.. changes.Select(change => $"{Wording.Compared(change.To)} {Lower(change.Name.En)}")];
        string[] pairs = [.. changes.Select(change => $"{Lower(change.Name.En)} {Wording.Compared(change.From)} to {Wording.Compared(change.To)}")];
        var told = changes.Count == 1 ? $"{to[0]} in {N(year)}, from {Wording.Compared(changes[0].From)} in {N(changes[0].FromYear)}"
            : isOne ? $"{string.Join(" and ", to)} in {N(year)}, from {Wording.Compared(changes[0].From)} each" : $"{N(changes[0].FromYear)} to {N(year)}: {string.Join(", ", pairs)}";
        return Fit(told + CarryOn(carried), told, $"{N(changes[0].FromYear)} to {N(year)}: {pairs[0]}", $"Numbers of projects, {N(changes[0].FromYear)} to {N(year)}");
    }

    string IProjectTexts.Listed(int year, IReadOnlyList<NamedCount> programmes, LocalText? only, int carried)
    {
        var told = only is null ? $"Listed for {N(year)}: {string.Join(", ", programmes.Select(programme => $"{programme.Name.En} {N(programme.Count)}"))}" : $"Listed for {N(year)}: {only.En}";
        return Fit(told + CarryOn(carried), told, $"The projects listed for {N(year)}");
    }

    public string AsCounted(bool areWholes) => areWholes ? "Totals, other projects included" : "Projects as the report counts them";

    string IProjectTexts.CarriedOn(int year) => $"On the next list too, from {N(year)}";

    public string CarriedOnFound(int carried, int year, int next) => $"At least {N(carried)} {(carried == 1 ? "project" : "projects")} of {N(year)} {(carried == 1 ? "carries" : "carry")} on in {N(next)}";

    public string ProjectHead() => "Project";

    public string ProgrammeHead() => "List";

    public string EarlierHead() => "The year before";

    public string NamedOf(int year, decimal? counted, int named) => counted is { } number
        ? $"For {N(year)} the report counts {Number(number)} projects; its review names {N(named)} of any kind, without a list: more may carry on."
        : $"The review of {N(year)} names {N(named)} projects of any kind, without a list: more may carry on.";

    public string CarryingOnIsRead() => "What carries on is our reading of the names, not the report's word.";

    public string SizesDiffer() => "These are counts, not money: projects differ in size.";

    private static string CarryOn(int carried) => carried == 0 ? "" : $"; at least {N(carried)} {(carried == 1 ? "carries" : "carry")} on";
}
