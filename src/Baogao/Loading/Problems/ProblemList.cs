using Baogao.Languages;

namespace Baogao.Loading.Problems;

/// <summary>Collects problems. Of each file it keeps the first <see cref="PerFile"/> and counts the rest, so that a ruined table cannot fill the memory.</summary>
internal sealed class ProblemList
{
    internal const int PerFile = 100;

    private readonly Dictionary<string, (List<Problem> Kept, int More)> files = new(StringComparer.Ordinal);

    /// <summary>True where an error is among the problems.</summary>
    internal bool HasErrors => files.Values.Any(file => file.Kept.Any(problem => problem.Severity == Severity.Error));

    /// <summary>The places of rows of which an error was told.</summary>
    internal HashSet<(string File, int Line)> RowsWithErrors()
        => [.. files.Values.SelectMany(file => file.Kept).Where(problem => problem.Severity == Severity.Error).Select(problem => (problem.File, problem.Line))];

    internal void Add(Problem problem)
    {
        var (kept, more) = files.TryGetValue(problem.File, out var entry) ? entry : ([], 0);
        if (kept.Count < PerFile)
        {
            kept.Add(problem);
        }
        else
        {
            more++;
        }

        files[problem.File] = (kept, more);
    }

    internal void Add(ProblemCode code, string file, int line, int column, string? field, Sentence message, Severity severity = Severity.Error)
        => Add(new Problem(code, severity, file, line, column, field, message));

    /// <summary>Everything, ordered by place; a last line for each file of which more was found than is kept.</summary>
    internal IReadOnlyList<Problem> Ordered()
        => [.. files.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => file.Value.Kept.Order(Problem.ByPlace).Concat(Rest(file.Key, file.Value.More)))];

    private static IEnumerable<Problem> Rest(string file, int more)
        => more == 0 ? [] : [new(ProblemCode.MoreProblems, Severity.Error, file, 0, 0, null, Sentence.Of<IFileProblemTexts>(texts => texts.MoreProblems(more, PerFile)))];
}
