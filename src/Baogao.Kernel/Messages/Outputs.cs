using System.Text.Json.Nodes;

namespace Baogao.Kernel.Messages;

/// <summary>Text of the console. <paramref name="Name"/> is <c>stdout</c> or <c>stderr</c>.</summary>
internal sealed record StreamContent(string Name, string Text);

/// <summary>A value on display, or what takes its place. The id of the display lives in <paramref name="Transient"/>.</summary>
internal sealed record DisplayContent(JsonObject Data, JsonObject Metadata, DisplayTransient Transient);

/// <summary>What belongs to a display and not into a document.</summary>
internal sealed record DisplayTransient(string DisplayId);

/// <summary>The value of a trailing expression.</summary>
internal sealed record ResultContent(int ExecutionCount, JsonObject Data, JsonObject Metadata);

/// <summary>The error that ended a cell; <paramref name="Traceback"/> is what front ends show.</summary>
internal sealed record ErrorContent(string Ename, string Evalue, IReadOnlyList<string> Traceback);

/// <summary>Take away the outputs of the cell: now, or when the next one comes.</summary>
internal sealed record ClearOutputContent(bool Wait);

/// <summary>What the kernel does: <c>starting</c>, <c>busy</c> or <c>idle</c>.</summary>
internal sealed record StatusContent(string ExecutionState);

/// <summary>A subscription has taken effect; what is broadcast from now on arrives.</summary>
internal sealed record WelcomeContent(string Subscription);
