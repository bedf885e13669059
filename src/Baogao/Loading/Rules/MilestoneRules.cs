using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Loading.Rules;

/// <summary>A milestone is in the month that its quote names, and has a section where the report says it and none where another source does.</summary>
internal static partial class MilestoneRules
{
    internal static IEnumerable<Problem> Check(EditionTables edition)
    {
        foreach (var (milestone, row) in edition.Milestones)
        {
            if (Month().Match(NumbersInText.Normalise(row["quote"])) is { Success: true } match
                && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is var month && milestone.Period?.Start.Month != month)
            {
                yield return row.Problem(ProblemCode.MilestoneMonthDiffers, "period", Sentence.Of<IRecordProblemTexts>(texts => texts.MilestoneMonthDiffers(match.Value, milestone.Period)));
            }

            var (source, section, _) = milestone.Provenance;
            if (edition.Package.ReportIsClear && source.IsSecondary == section is not null)
            {
                yield return source.IsSecondary
                    ? row.Problem(ProblemCode.ProvenanceNotAllowed, "section", Sentence.Of<IRecordProblemTexts>(texts => texts.MilestoneHasSection(source.Name)))
                    : row.Problem(ProblemCode.ProvenanceMissing, "section", Sentence.Of<IRecordProblemTexts>(texts => texts.MilestoneLacksSection()));
            }
        }
    }

    [GeneratedRegex("(?<![0-9])(1[0-2]|[1-9])月")]
    private static partial Regex Month();
}
