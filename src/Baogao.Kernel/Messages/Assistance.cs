using System.Text.Json.Nodes;

namespace Baogao.Kernel.Messages;

/// <summary>What could stand at the cursor? Positions count Unicode code points.</summary>
internal sealed record CompleteRequest(string Code = "", int? CursorPos = null);

/// <summary>What could stand in place of the text from start to end. <paramref name="Metadata"/> carries the kinds of the matches.</summary>
internal sealed record CompleteReply(
    IReadOnlyList<string> Matches, int CursorStart, int CursorEnd, JsonObject Metadata, string Status = "ok");

/// <summary>What is at the cursor? <paramref name="DetailLevel"/> 0 is the short answer, 1 the long one.</summary>
internal sealed record InspectRequest(string Code = "", int? CursorPos = null, int DetailLevel = 0);

/// <summary>What is there, in MIME types.</summary>
internal sealed record InspectReply(bool Found, JsonObject Data, JsonObject Metadata, string Status = "ok");

/// <summary>Would this run, or does the line go on?</summary>
internal sealed record IsCompleteRequest(string Code = "");

/// <summary><paramref name="Status"/> is <c>complete</c>, <c>incomplete</c>, <c>invalid</c> or <c>unknown</c>; the indent is that of a next line.</summary>
internal sealed record IsCompleteReply(string Status, string Indent);
