using System.Text.Json.Nodes;

namespace Baogao.Kernel.Messages;

/// <summary>Run this. <paramref name="StoreHistory"/> is true unless said, and never where <paramref name="Silent"/>.</summary>
internal sealed record ExecuteRequest(
    string Code = "", bool Silent = false, bool? StoreHistory = null, IReadOnlyDictionary<string, string?>? UserExpressions = null, bool AllowStdin = false, bool StopOnError = true);

/// <summary>It ran to its end.</summary>
internal sealed record ExecuteReply(string Status, int ExecutionCount, JsonObject UserExpressions, JsonArray Payload);

/// <summary>It failed.</summary>
internal sealed record ExecuteErrorReply(
    string Status, int ExecutionCount, string Ename, string Evalue, IReadOnlyList<string> Traceback, JsonObject UserExpressions, JsonArray Payload);

/// <summary>Tells every front end what is being run.</summary>
internal sealed record ExecuteInput(string Code, int ExecutionCount);
