using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Reading.Checking;

namespace Baogao.Reading.Accepting;

/// <summary>Why a finding cannot be accepted.</summary>
internal static class AcceptanceRefusal
{
    /// <exception cref="AcceptanceRefusedException">There is a reason.</exception>
    internal static void Throw(EditionTables edition, CheckResult result, AcceptedFinding finding, bool hasText)
    {
        if (Reason(edition, result, finding, hasText) is { } reason)
        {
            throw new AcceptanceRefusedException(reason);
        }
    }

    private static string? Reason(EditionTables edition, CheckResult result, AcceptedFinding finding, bool hasText)
    {
        var (code, key) = (finding.Code, finding.Row);
        if (string.IsNullOrWhiteSpace(finding.Reason))
        {
            return "A finding is accepted for a reason. Say why it may stand: --reason TEXT";
        }

        if (edition.Accepted.FirstOrDefault(one => one.Value.Code == code && one.Value.Row == key)?.Value is { } already)
        {
            return $"{code} of {key} is accepted already, by {already.By} on {already.On}: {already.Reason}";
        }

        var tables = edition.Tables.Values.Where(table => table.Schema.Name != "accepted").ToList();
        var places = tables.SelectMany(table => table.Rows).Where(row => row.Key == key).Select(row => (row.Table.Path, row.Line)).ToHashSet();
        if (places.Count == 0)
        {
            return $"No table has the row \"{key}\".{Nearest.Hint(key, tables.SelectMany(table => table.Rows).Select(row => row.Key))}";
        }

        var found = result.Problems.Concat(result.Findings.Select(one => one.Problem)).Where(problem => problem.Severity > Severity.Information && places.Contains((problem.File, problem.Line))).ToList();
        var meant = found.FindAll(problem => problem.Code.Printed() == code);
        return meant.Count == 0
            ? $"The check does not find {code} for {key}. {Others(found)}{(hasText ? "" : "\nWhat only the text shows is found with --source REPORT.txt.")}"
            : meant.Exists(problem => problem.Severity == Severity.Warning || problem.Code.IsFinding()) ? null
            : $"{code} of {key} is an error of the tables and cannot be accepted. Mend it:\n  {CheckReport.Line(meant[0])}";
    }

    private static string Others(List<Problem> found)
        => found.Count == 0 ? "It finds nothing there." : "It finds:" + string.Concat(found.Select(problem => "\n  " + CheckReport.Line(problem)));
}
