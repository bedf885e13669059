using System.Globalization;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Loading.Tables;

namespace Baogao.Reading.Checking;

/// <summary>
/// Takes out of a check what a person lets stand (<c>accepted.csv</c>): warnings, and errors of the comparison with the text and of the arithmetic.
/// An error of the tables themselves cannot stand.
/// </summary>
internal sealed class Acceptance
{
    private const int FirstOfArithmetic = 500;

    private readonly EditionTables edition;
    private readonly Dictionary<(string File, int Line), Row> rows;
    private readonly Dictionary<(string Code, string Row), Placed<AcceptedFinding>> accepted;
    private readonly HashSet<(string, string)> found = [];
    private readonly HashSet<(string, string)> impossible = [];

    internal Acceptance(EditionTables edition)
    {
        this.edition = edition;
        accepted = edition.Accepted.DistinctBy(one => (one.Value.Code, one.Value.Row)).ToDictionary(one => (one.Value.Code, one.Value.Row));
        rows = accepted.Count == 0 ? [] : edition.Tables.Values.SelectMany(table => table.Rows).ToDictionary(row => (row.Table.Path, row.Line));
    }

    /// <summary>Whether a problem is one that a person lets stand. Each accepted row that is asked for counts as found.</summary>
    internal bool Holds(Problem problem)
    {
        if (problem.Severity == Severity.Information || !rows.TryGetValue((problem.File, problem.Line), out var row) || !accepted.ContainsKey((problem.Code.Printed(), row.Key)))
        {
            return false;
        }

        var isPossible = problem.Severity == Severity.Warning || problem.Code.IsFinding();
        (isPossible ? found : impossible).Add((problem.Code.Printed(), row.Key));
        return isPossible;
    }

    /// <summary>The accepted rows that no finding matches. Without a text, those that only a comparison with it finds are not looked at.</summary>
    internal IEnumerable<Problem> Unused(bool hasText)
    {
        var keys = edition.Tables.Values.Where(table => table.Schema.Name != "accepted").SelectMany(table => table.Rows).Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var ((code, key), (_, row)) in accepted.Where(one => !found.Contains(one.Key)))
        {
            if (Number(code) is not { } number)
            {
                yield return row.Problem(ProblemCode.AcceptedFindingNotFound, "code", Sentence.Of<ISourceFindingTexts>(texts => texts.NotACode(code)), Severity.Warning);
            }
            else if (impossible.Contains((code, key)))
            {
                yield return row.Problem(ProblemCode.AcceptedFindingNotFound, "code", Sentence.Of<ISourceFindingTexts>(texts => texts.CannotBeAccepted(code, key)), Severity.Warning);
            }
            else if (!keys.Contains(key))
            {
                yield return row.Problem(ProblemCode.AcceptedFindingNotFound, "row", Sentence.Of<ISourceFindingTexts>(texts => texts.AcceptedRowMissing(key, Nearest.To(key, keys))), Severity.Warning);
            }
            else if (hasText || !number.IsFinding() || (int)number >= FirstOfArithmetic)
            {
                yield return row.Problem(ProblemCode.AcceptedFindingNotFound, "code", Sentence.Of<ISourceFindingTexts>(texts => texts.AcceptedNotFound(code, key)), Severity.Warning);
            }
        }
    }

    private static ProblemCode? Number(string code)
        => code.StartsWith("BG", StringComparison.Ordinal) && int.TryParse(code.AsSpan(2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && Enum.IsDefined((ProblemCode)number) ? (ProblemCode)number : null;
}
