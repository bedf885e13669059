using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Loading;
using Baogao.Loading.Rules;
using Baogao.Model;

namespace Baogao.Checking.Statements;

/// <summary>A project's year, list, name, parcels and status follow its place in the text and the words there.</summary>
internal static partial class ProjectWords
{
    internal static IEnumerable<Problem> Check(Statement<Project> statement, int reportYear, CodeWords programmes, CodeWords statuses)
    {
        var (project, quote) = (statement.Value, statement.Quote);
        if (statement.Passage is { PartYear: { } year } passage)
        {
            if (project.Year != year)
            {
                yield return statement.Problem(ProblemCode.PeriodDiffers, "year", $"The part is about {Text(year)}, and the year is {Text(project.Year)}. Write {Text(year)}.");
            }

            foreach (var problem in List(statement, passage, programmes).Concat(Status(statement, passage, year > reportYear, statuses)))
            {
                yield return problem;
            }
        }

        var written = string.Join(';', Parcel().Matches(quote).Select(match => match.Value).Distinct());
        var stated = string.Join(';', project.Parcels.Select(NumbersInText.Normalise));
        if (written != stated)
        {
            yield return statement.Problem(ProblemCode.ParcelsDiffer, "parcels", $"{Say.Quoted(quote)} names {(written.Length == 0 ? "no parcel" : written)}, and the cell {(stated.Length == 0 ? "is empty" : $"says {stated}")}. {(written.Length == 0 ? "Empty the cell" : $"Write {written}")}.");
        }
    }

    [GeneratedRegex("^\\(([一二三四五六七八九十]+)\\)")]
    private static partial Regex Mark();

    [GeneratedRegex("(?<![A-Z0-9])[A-Z0-9]{1,5}-[0-9]{1,2}(?![0-9])")]
    private static partial Regex Parcel();

    /// <summary>In a list, the item's mark, the programme that the list's heading names, and the whole name.</summary>
    private static IEnumerable<Problem> List(Statement<Project> statement, Passage passage, CodeWords programmes)
    {
        var project = statement.Value;
        var programme = !Mark().IsMatch(statement.Quote) ? null : programmes.In(passage.FirstLine)?.Code ?? project.Programme;
        if (programme != project.Programme)
        {
            yield return statement.Problem(ProblemCode.ProgrammeDiffers, "programme", programme is null
                ? $"{Say.Quoted(statement.Quote)} is no item of a list, and the programme is {project.Programme}. Empty the cell."
                : $"The list {Say.Quoted(passage.FirstLine)} is {programme}, and the programme {(project.Programme is null ? "is empty" : $"is {project.Programme}")}. Write {programme}.");
        }

        var number = Mark().Match(statement.Quote) is { Success: true } mark ? (int?)NumbersInText.Value(mark.Groups[1].Value) : null;
        var name = NumbersInText.Normalise(project.Name.Zh);
        var item = Item(statement, passage);
        if (number is not null && item != name)
        {
            yield return statement.Problem(ProblemCode.ProjectNameDiffers, "name_zh", $"The list names item {Text(number.Value)} {Say.Quoted(item)}, and the name is {Say.Quoted(name)}. Write it as the list does.");
        }
        else if (number is null && NameRules.Common(name, statement.Quote) < 2)
        {
            yield return statement.Problem(ProblemCode.ProjectNameDiffers, "name_zh", $"{Say.Quoted(statement.Quote)} has nothing of the name {Say.Quoted(name)}. Mend the name or the quote.");
        }
    }

    /// <summary>The item of the list without its mark, up to the semicolon.</summary>
    private static string Item(Statement<Project> statement, Passage passage)
        => Mark().Replace(statement.Quote + passage.After.Split(';')[0], "");

    private static IEnumerable<Problem> Status(Statement<Project> statement, Passage passage, bool isAhead, CodeWords statuses)
    {
        var status = statement.Value.Status;
        if (status == "planned" != isAhead)
        {
            yield return statement.Problem(ProblemCode.ProjectStatusDiffers, "status", isAhead
                ? $"The part is about a year to come, and the status is {status}. Write planned."
                : "The part is about the year that is over, and the status is planned. Write what the text tells of it.");
        }
        else if (!isAhead && !statuses.Holds(passage.Before + statement.Quote + passage.After, status))
        {
            yield return statement.Problem(ProblemCode.ProjectStatusDiffers, "status", $"The sentence of {Say.Quoted(statement.Quote)} has no word for {status}. Mend the status.");
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
