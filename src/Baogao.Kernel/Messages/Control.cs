using System.Text.Json.Nodes;

namespace Baogao.Kernel.Messages;

/// <summary>End the kernel; with <paramref name="Restart"/> another follows it.</summary>
internal sealed record ShutdownRequest(bool Restart = false);

/// <summary>The kernel ends.</summary>
internal sealed record ShutdownReply(bool Restart, string Status = "ok");

/// <summary>A message of the Debug Adapter Protocol.</summary>
internal sealed record DebugRequest(int Seq = 0, string Command = "");

/// <summary>Its answer: debugging is not supported.</summary>
internal sealed record DebugReply(string Type, int RequestSeq, bool Success, string Command, string Message, JsonObject Body, string Status = "ok");
