using System.IO.Enumeration;
using System.Text.Json.Nodes;
using Baogao.Kernel.Messages;

namespace Baogao.Kernel.Server;

/// <summary>
/// The cells of this session, in memory. Those of earlier sessions are not kept, and of outputs none, so an entry's output is null.
/// </summary>
internal sealed class HistoryLog
{
    private const int Session = 1;
    private readonly List<(int Line, string Code)> entries = [];

    public void Add(int line, string code) => entries.Add((line, code));

    /// <summary>The entries asked for, oldest first.</summary>
    public HistoryReply Find(HistoryRequest request)
    {
        var found = request.HistAccessType switch
        {
            "range" => Range(request),
            "search" => Last(Search(request), request.N),
            _ => Last(entries, request.N),
        };
        return new HistoryReply([.. found.Select(entry => (JsonNode)new JsonArray(
            Session, entry.Line, request.Output ? new JsonArray(entry.Code, null) : entry.Code))]);
    }

    // Session 0 is this one, -1 the one before; the stop does not belong to the range.
    private IEnumerable<(int Line, string Code)> Range(HistoryRequest request)
        => request.Session is 0 or Session
            ? entries.Where(entry => entry.Line >= (request.Start ?? 0) && entry.Line < (request.Stop ?? int.MaxValue))
            : [];

    // The pattern is a glob: * and ?.
    private IEnumerable<(int Line, string Code)> Search(HistoryRequest request)
    {
        var matches = entries.Where(entry => FileSystemName.MatchesSimpleExpression(request.Pattern ?? "*", entry.Code, ignoreCase: false));
        return request.Unique ? matches.Reverse().DistinctBy(entry => entry.Code).Reverse() : matches;
    }

    private static IEnumerable<(int Line, string Code)> Last(IEnumerable<(int Line, string Code)> from, int? n) => n is { } most ? from.TakeLast(most) : from;
}
