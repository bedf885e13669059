using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;

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
                yield return row.Problem(ProblemCode.ProjectNumberNotInQuote, "number", Sentence.Of<IRecordProblemTexts>(texts => texts.ProjectNumberDiffers(mark.Value, project.Number)));
            }
            else if (project.Number is { } number)
            {
                if (project.Programme is null)
                {
                    yield return row.Problem(ProblemCode.ProjectNumberNotUnique, "number", Sentence.Of<IRecordProblemTexts>(texts => texts.NumberWithoutProgramme()));
                }
                else if (!numbers.TryAdd((project.Year, project.Programme, number), project.Id))
                {
                    yield return row.Problem(ProblemCode.ProjectNumberNotUnique, "number",
                        Sentence.Of<IRecordProblemTexts>(texts => texts.ProjectNumberTwice(numbers[(project.Year, project.Programme, number)], number, project.Programme, project.Year)));
                }
            }

            if (project.Continues is { } earlier && projects.TryGetValue(earlier, out var before) && earlier != project.Id && before.Year >= project.Year)
            {
                yield return row.Problem(ProblemCode.ContinuedProjectNotEarlier, "continues", Sentence.Of<IRecordProblemTexts>(texts => texts.ContinuedProjectNotEarlier(earlier, before.Year, project.Year)));
            }

            var text = quote + "\n" + NumbersInText.Normalise(row["name_zh"]);
            if (project.Parcels.FirstOrDefault(parcel => !text.Contains(NumbersInText.Normalise(parcel), StringComparison.Ordinal)) is { } missing)
            {
                yield return row.Problem(ProblemCode.ParcelNotInText, "parcels", Sentence.Of<IRecordProblemTexts>(texts => texts.ParcelNotInText(missing)));
            }
        }
    }

    [GeneratedRegex(@"\A\(([一二三四五六七八九十]+)\)")]
    private static partial Regex ItemMark();
}
