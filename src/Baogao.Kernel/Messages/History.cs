using System.Text.Json.Nodes;

namespace Baogao.Kernel.Messages;

/// <summary>Which cells were run? By <c>range</c>, <c>tail</c> or <c>search</c>.</summary>
internal sealed record HistoryRequest(
    bool Output = false,
    bool Raw = true,
    string HistAccessType = "tail",
    int Session = 0,
    int? Start = null,
    int? Stop = null,
    int? N = null,
    string? Pattern = null,
    bool Unique = false);

/// <summary>Each entry is [session, line, input], or [session, line, [input, output]] where outputs were asked for.</summary>
internal sealed record HistoryReply(JsonArray History, string Status = "ok");
