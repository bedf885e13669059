using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Reading.Checking.Findings;

namespace Baogao.Reading.Checking.Consistency;

/// <summary>Every check of what the report states against what follows from it. Which there are follows from the data: measures, bases, parts, periods, lists.</summary>
internal static class ConsistencyCheck
{
    internal static IReadOnlyList<Finding> Check(EditionTables edition)
        =>
        [
            .. GrowthChecks.Check(edition).Concat(TargetShareChecks.Check(edition)).Concat(PartOfYearChecks.Check(edition)).Concat(PartsChecks.Check(edition))
                .Concat(ListChecks.Check(edition)).Concat(StretchChecks.Check(edition)).OrderBy(finding => finding.Problem, Problem.ByPlace),
        ];
}
