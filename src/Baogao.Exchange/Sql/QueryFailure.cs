using System.Text.RegularExpressions;
using Baogao.Loading.Problems;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace Baogao.Exchange.Sql;

/// <summary>What DuckDB could not do, in words for who wrote the query.</summary>
internal static partial class QueryFailure
{
    internal static QueryException Of(DuckDBException problem, IEnumerable<string> tables, QueryLimits limits)
    {
        if (problem.ErrorType == DuckDBErrorType.OutOfMemory)
        {
            return new QueryException(QueryFault.TooLarge,
                FormattableString.Invariant($"The query needs more than the {limits.Megabytes} MB that it may use. Filter or group earlier (WHERE, GROUP BY), or take fewer columns."), problem);
        }

        var line = FirstLine(problem);
        var known = tables.ToList();
        var message = line switch
        {
            _ when MissingTable().Match(line) is { Success: true } missing => NoTable(missing.Groups["name"].Value, known),
            _ when line.Contains("file system operations are disabled", StringComparison.Ordinal) => $"A query sees the tables of the editions, and no file and no network. {TablesOf(known)}",
            _ => $"{line.TrimEnd('!', '.')}.{Candidates(problem.Message)}",
        };
        return new QueryException(QueryFault.Refused, message + Where(problem.Message), problem);
    }

    /// <summary>The first line of a message, without the name of its class.</summary>
    internal static string FirstLine(DuckDBException problem) => Class().Replace(problem.Message.Split('\n')[0], "").TrimEnd('.', '!');

    private static string NoTable(string name, List<string> known)
        => name == ReadingsTable.Name ? "There is no table readings: it comes from the files that baogao read writes. Name them: --readings FILE.csv"
            : $"There is no table {name}.{Nearest.Hint(name, known)} {TablesOf(known)}";

    private static string TablesOf(IEnumerable<string> known) => $"The tables: {string.Join(", ", known)}.";

    private static string Candidates(string message)
        => CandidateNames().Match(message) is { Success: true } names ? $" Did you mean {names.Groups["names"].Value.Replace("\"", "", StringComparison.Ordinal)}?" : "";

    // The line of the query with a mark below the place.
    private static string Where(string message)
        => message.IndexOf("\n\nLINE ", StringComparison.Ordinal) is >= 0 and var at ? message[(at + 1)..] : "";

    [GeneratedRegex(@"^[A-Z][A-Za-z ]+ Error: ")]
    private static partial Regex Class();

    [GeneratedRegex(@"^Table with name (?<name>.+) does not exist$")]
    private static partial Regex MissingTable();

    [GeneratedRegex(@"\n(Candidate bindings: |Did you mean )(?<names>""[^\n?]+"")")]
    private static partial Regex CandidateNames();
}
