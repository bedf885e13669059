using Baogao.Languages;

namespace Baogao.Loading.Problems;

/// <summary>
/// Collects problems. Of what is wrong with a file itself it keeps the first <see cref="PerFile"/> and counts the rest, so that a ruined table cannot fill the memory.
/// What a check finds in a sound file is a list to work through and is kept whole, up to a number that no report comes near.
/// </summary>
internal sealed class ProblemList
{
    internal const int PerFile = 100;

    private const int FindingsPerFile = 100_000;

    private readonly Dictionary<(string File, bool IsFinding), (List<Problem> Kept, int More)> files = [];

    /// <summary>True where an error is among the problems.</summary>
    internal bool HasErrors => files.Values.Any(file => file.Kept.Any(problem => problem.Severity == Severity.Error));

    /// <summary>The places of rows of which an error was told.</summary>
    internal HashSet<(string File, int Line)> RowsWithErrors()
        => [.. files.Values.SelectMany(file => file.Kept).Where(problem => problem.Severity == Severity.Error).Select(problem => (problem.File, problem.Line))];

    internal void Add(Problem problem)
    {
        var key = (problem.File, problem.Code.IsFinding());
        var (kept, more) = files.TryGetValue(key, out var entry) ? entry : ([], 0);
        if (kept.Count < Most(key))
        {
            kept.Add(problem);
        }
        else
        {
            more++;
        }

        files[key] = (kept, more);
    }

    internal void Add(ProblemCode code, string file, int line, int column, string? field, Sentence message, Severity severity = Severity.Error)
        => Add(new Problem(code, severity, file, line, column, field, message));

    /// <summary>Everything, ordered by place; a last line for each file of which more was found than is kept.</summary>
    internal IReadOnlyList<Problem> Ordered()
        => [.. files.GroupBy(file => file.Key.File).OrderBy(file => file.Key, StringComparer.Ordinal)
            .SelectMany(file => file.SelectMany(part => part.Value.Kept).Order(Problem.ByPlace).Concat(file.SelectMany(part => Rest(part.Key, part.Value.More))))];

    private static int Most((string File, bool IsFinding) key) => key.IsFinding ? FindingsPerFile : PerFile;

    private static IEnumerable<Problem> Rest((string File, bool IsFinding) key, int more)
        => more == 0 ? [] : [new(ProblemCode.MoreProblems, Severity.Error, key.File, 0, 0, null, Sentence.Of<IFileProblemTexts>(texts => texts.MoreProblems(more, Most(key))))];
}
