using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;

namespace Baogao.Reading.Checking.Statements;

/// <summary>A project's year, list, name, parcels and status follow its place in the text and the words there.</summary>
internal static class ProjectWords
{
    internal static IEnumerable<Problem> Check(Statement<Project> statement, int reportYear, CodeWords programmes, CodeWords statuses)
    {
        var (project, quote) = (statement.Value, statement.Quote);
        if (statement is { PartYear: { } year, Passage: { } passage })
        {
            if (project.Year != year)
            {
                yield return statement.Doubt(ProblemCode.PeriodDiffers, "year", Sentence.Of<IRecordFindingTexts>(texts => texts.ProjectYearDiffers(year, project.Year)));
            }

            foreach (var problem in List(statement, passage, programmes).Concat(Status(statement, passage, year > reportYear, statuses)))
            {
                yield return problem;
            }
        }

        var written = string.Join(';', Parcel.Matches(quote).Select(match => match.Value).Distinct());
        var stated = string.Join(';', project.Parcels.Select(NumbersInText.Normalise));
        if (written != stated)
        {
            yield return statement.Doubt(ProblemCode.ParcelsDiffer, "parcels", Sentence.Of<IRecordFindingTexts>(texts => texts.ParcelsDiffer(quote, written, stated)));
        }
    }

    private static readonly Regex Mark = new("^\\(([一二三四五六七八九十]+)\\)");

    private static readonly Regex Parcel = new("(?<![A-Z0-9])[A-Z0-9]{1,5}-[0-9]{1,2}(?![0-9])");

    /// <summary>In a list, the item's mark, the programme that the list's heading names, and the whole name.</summary>
    private static IEnumerable<Problem> List(Statement<Project> statement, Passage passage, CodeWords programmes)
    {
        var project = statement.Value;
        var programme = !Mark.IsMatch(statement.Quote) ? null : programmes.In(passage.FirstLine)?.Code ?? project.Programme;
        if (programme != project.Programme)
        {
            yield return statement.Doubt(ProblemCode.ProgrammeDiffers, "programme", programme is null
                ? Sentence.Of<IRecordFindingTexts>(texts => texts.NotAnItem(statement.Quote, project.Programme))
                : Sentence.Of<IRecordFindingTexts>(texts => texts.ProgrammeDiffers(passage.FirstLine, programme, project.Programme)));
        }

        var number = Mark.Match(statement.Quote) is { Success: true } mark ? (int?)NumbersInText.Value(mark.Groups[1].Value) : null;
        var name = NumbersInText.Normalise(project.Name.Zh);
        var item = Item(statement, passage);
        if (number is not null && item != name)
        {
            yield return statement.Doubt(ProblemCode.ProjectNameDiffers, "name_zh", Sentence.Of<IRecordFindingTexts>(texts => texts.ItemNameDiffers(number.Value, item, name)));
        }
        else if (number is null && NameRules.Common(name, statement.Quote) < 2)
        {
            yield return statement.Doubt(ProblemCode.ProjectNameDiffers, "name_zh", Sentence.Of<IRecordFindingTexts>(texts => texts.ProjectNameDiffers(statement.Quote, name)));
        }
    }

    /// <summary>The item of the list without its mark, up to the semicolon.</summary>
    private static string Item(Statement<Project> statement, Passage passage)
        => Mark.Replace(statement.Quote + passage.After.Split(';')[0], "");

    private static IEnumerable<Problem> Status(Statement<Project> statement, Passage passage, bool isAhead, CodeWords statuses)
    {
        var status = statement.Value.Status;
        if (status == "planned" != isAhead)
        {
            yield return statement.Doubt(ProblemCode.ProjectStatusDiffers, "status", isAhead
                ? Sentence.Of<IRecordFindingTexts>(texts => texts.NotPlannedAhead(status))
                : Sentence.Of<IRecordFindingTexts>(texts => texts.PlannedLookingBack()));
        }
        else if (!isAhead && !statuses.Holds(passage.Before + statement.Quote + passage.After, status))
        {
            yield return statement.Doubt(ProblemCode.ProjectStatusDiffers, "status", Sentence.Of<IRecordFindingTexts>(texts => texts.StatusWithoutWord(statement.Quote, status)));
        }
    }
}
