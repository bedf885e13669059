using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Tables;
using Baogao.Model;

namespace Baogao.Loading.Rules;

/// <summary>On the day of the report, what is reached has begun and what is planned is not over.</summary>
internal static class TimeRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition)
    {
        if (edition.Package.Delivered is not { } day)
        {
            return [];
        }

        return
        [
            .. edition.Figures.Where(figure => !figure.Value.Provenance.Source.IsSecondary).Select(figure => OfFigure(figure, day)).OfType<Problem>(),
            .. edition.Rankings.Select(ranking => Future(ranking.Row, ranking.Value.Period, day)).OfType<Problem>(),
            .. edition.Honours.Select(honour => Future(honour.Row, honour.Value.Period, day)).OfType<Problem>(),
            .. edition.Milestones.Select(milestone => Future(milestone.Row, milestone.Value.Period, day)).OfType<Problem>(),
            .. edition.Projects.Where(project => edition.Package.Year > 0 && project.Value.Status == "planned" != project.Value.Year > edition.Package.Year).Select(project => OfProject(project, edition.Package.Year)),
        ];
    }

    private static Problem? OfFigure(Placed<Figure> placed, DateOnly day)
    {
        var (figure, row) = placed;
        return figure.Kind is FigureKind.Actual or FigureKind.Estimate
            ? Future(row, figure.Period, day)
            : figure.Period.End < day
                ? row.Problem(ProblemCode.TargetAlreadyOver, "period", Sentence.Of<IFigureProblemTexts>(texts => texts.TargetAlreadyOver(figure.Period, day, figure.Kind)))
                : null;
    }

    private static Problem? Future(Row row, Period? period, DateOnly day)
        => period is not null && period.Start > day
            ? row.Problem(ProblemCode.OutcomeNotBegun, "period", Sentence.Of<IFigureProblemTexts>(texts => texts.OutcomeNotBegun(period, day, row.Table.Schema.IndexOf("kind") >= 0)))
            : null;

    private static Problem OfProject(Placed<Project> placed, int year)
        => placed.Value.Status == "planned"
            ? placed.Row.Problem(ProblemCode.StatusNotOfYear, "status", Sentence.Of<IRecordProblemTexts>(texts => texts.PlannedForReportYear(placed.Value.Year, year)))
            : placed.Row.Problem(ProblemCode.StatusNotOfYear, "status", Sentence.Of<IRecordProblemTexts>(texts => texts.NotPlannedForLaterYear(placed.Value.Year, placed.Value.Status, year)));
}
