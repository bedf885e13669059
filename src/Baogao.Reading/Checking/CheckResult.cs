using Baogao.Loading.Problems;
using Baogao.Reading.Checking.Findings;

namespace Baogao.Reading.Checking;

/// <summary>All that a check found.</summary>
public sealed record CheckResult
{
    /// <summary>The edition's folder as the user wrote it.</summary>
    public required string Directory { get; init; }

    /// <summary>The report, if it could be loaded; otherwise null.</summary>
    public required Report? Report { get; init; }

    /// <summary>What is wrong with the data, and with the text: ordered by file, line and column. Findings are not among them.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }

    /// <summary>What the report states against what follows from it, ordered by place; also where all agrees.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What a person lets stand (<c>accepted.csv</c>): neither among the problems nor among the findings. Ordered by place.</summary>
    public IReadOnlyList<Problem> Accepted { get; init; } = [];

    /// <summary>How many numbers of the text are accounted for; null without a text.</summary>
    public required Coverage? Coverage { get; init; }

    /// <summary>The worst of all problems and findings, without those that are accepted; information where there are none.</summary>
    public Severity Severity => Problems.Select(problem => problem.Severity).Concat(Findings.Select(finding => finding.Severity)).DefaultIfEmpty(Severity.Information).Max();

    /// <summary>
    /// One line for each problem, then one for each finding, how many are accepted, then the coverage; what VS Code's problem matcher reads (<see cref="CheckReport.ProblemPattern"/>).
    /// </summary>
    public override string ToString() => CheckReport.ToText(this);
}
