using Baogao.Charts;
using Baogao.Model;

namespace Baogao.Publishing;

/// <summary>A row of an edition that a reader can look for: its name in both languages, and what it states.</summary>
/// <param name="Report">The edition.</param>
/// <param name="Name">Its name.</param>
/// <param name="Evidence">Value, period and kind.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record PageRow(Report Report, LocalText Name, Evidence Evidence, Provenance Place)
{
    /// <summary>Every row of an edition that states something, table by table, each in the order of the text.</summary>
    public static IEnumerable<PageRow> Of(Report report) =>
    [
        .. report.Figures.Select(figure => Of(report, NameOf(figure), Evidence.Of(figure))),
        .. report.Rankings.Select(ranking => Of(report, ranking.Assessment, Evidence.Of(ranking))),
        .. report.Honours.Select(honour => Of(report, honour.Title, Evidence.Of(honour, report.Codes))),
        .. report.Milestones.Select(step => Of(report, NameOf(step, report), Evidence.Of(step))),
        .. report.Shortcomings.Select(shortcoming => Of(report, shortcoming.Title, Evidence.Of(shortcoming, report.Year))),
        .. report.Projects.Select(project => Of(report, project.Name, Evidence.Of(project))),
        .. report.Series.Select(observation => Of(report, NameOf(observation), Evidence.Of(observation))),
    ];

    private static PageRow Of(Report report, LocalText name, Evidence evidence) => new(report, name, evidence, evidence.Provenances[0]);

    private static LocalText NameOf(Figure figure) => figure.Basis is { NameAsWritten: var written } && written != figure.Indicator.Name.Zh
        ? new LocalText($"{figure.Indicator.Name.Zh}（{written}）", $"{figure.Indicator.Name.En} ({written})") : figure.Indicator.Name;

    private static LocalText NameOf(Milestone step, Report report) => step.Name ?? (step.Phase is { } phase ? report.Codes.NameOf("phases", phase) : new LocalText(step.Provenance.Quote ?? "", step.Provenance.Quote ?? ""));

    private static LocalText NameOf(Observation observation) => new($"{observation.Geography} {observation.Indicator.Name.Zh}", $"{observation.Geography}, {observation.Indicator.Name.En}");
}
