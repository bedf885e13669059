using System.Text.RegularExpressions;

namespace Baogao.Loading.Rules;

/// <summary>Projects are numbered within their programme as the text numbers them, and carry on earlier ones.</summary>
internal static partial class ProjectRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition)
    {
        var projects = edition.Projects.ToDictionary(project => project.Value.Id, project => project.Value, StringComparer.Ordinal);
        var numbers = new Dictionary<(int, string, int), string>();
        foreach (var (project, row) in edition.Projects)
        {
            var quote = NumbersInText.Normalise(row["quote"]);
            if (ItemMark().Match(quote) is { Success: true } mark && NumbersInText.Value(mark.Groups[1].Value) != project.Number)
            {
                yield return row.Problem(ProblemCode.ProjectNumberNotInQuote, "number", $"The quote begins with {mark.Value}, and the number is {(project.Number is { } wrong ? Say.Number(wrong) : "empty")}. Correct one.");
            }
            else if (project.Number is { } number)
            {
                if (project.Programme is null)
                {
                    yield return row.Problem(ProblemCode.ProjectNumberNotUnique, "number", "A project outside the programmes has no number. Empty the cell, or write the programme.");
                }
                else if (!numbers.TryAdd((project.Year, project.Programme, number), project.Id))
                {
                    yield return row.Problem(ProblemCode.ProjectNumberNotUnique, "number",
                        $"{numbers[(project.Year, project.Programme, number)]} is number {Say.Number(number)} of {project.Programme} {Say.Number(project.Year)} already. Correct one of the numbers.");
                }
            }

            if (project.Continues is { } earlier && projects.TryGetValue(earlier, out var before) && earlier != project.Id && before.Year >= project.Year)
            {
                yield return row.Problem(ProblemCode.ContinuedProjectNotEarlier, "continues", $"{earlier} is of {Say.Number(before.Year)}, which is not before {Say.Number(project.Year)}. Write an earlier project.");
            }

            var text = quote + "\n" + NumbersInText.Normalise(row["name_zh"]);
            if (project.Parcels.FirstOrDefault(parcel => !text.Contains(NumbersInText.Normalise(parcel), StringComparison.Ordinal)) is { } missing)
            {
                yield return row.Problem(ProblemCode.ParcelNotInText, "parcels", $"Neither the quote nor the name holds the parcel {Say.Quoted(missing)}. Correct it; parcels are separated by semicolons.");
            }
        }
    }

    [GeneratedRegex(@"\A\(([一二三四五六七八九十]+)\)")]
    private static partial Regex ItemMark();
}
