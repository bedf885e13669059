using System.Text.Json.Nodes;

namespace Baogao.Kernel.Messages;

/// <summary>The open comms: none, as the kernel has no targets.</summary>
internal sealed record CommInfoReply(JsonObject Comms, string Status = "ok");

/// <summary>A front end opens a comm.</summary>
internal sealed record CommOpen(string CommId = "", string TargetName = "");

/// <summary>The comm is closed again.</summary>
internal sealed record CommClose(string CommId, JsonObject Data);
