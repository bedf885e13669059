using System.Text.Json.Nodes;
using Baogao.Kernel.Messages;
using Baogao.Notebooks.Assistance;
using Baogao.Notebooks.Execution;

namespace Baogao.Kernel.Server;

/// <summary>Answers what editors ask while the user types, in the protocol's shapes.</summary>
/// <param name="session">Gives the session; it is not made before the first question.</param>
internal sealed class KernelAssistance(Func<CSharpSession> session)
{
    private readonly Lazy<SessionAssistance> assistance = new(() => new SessionAssistance(session()));

    /// <summary>Makes the next answer come at once.</summary>
    public Task WarmUpAsync() => assistance.Value.WarmUpAsync();

    public async Task<CompleteReply> CompleteAsync(CompleteRequest request)
    {
        var found = await assistance.Value.CompleteAsync(request.Code, Offset(request.Code, request.CursorPos)).ConfigureAwait(false);
        var (start, end) = (CodePoints.ToPosition(request.Code, found.Start), CodePoints.ToPosition(request.Code, found.End));
        // Not in the protocol, and known to JupyterLab and VS Code: what kind of thing each match is.
        var kinds = found.Items.Select(item => (JsonNode)new JsonObject
        {
            ["text"] = item.Text,
            ["displayText"] = item.DisplayText,
            ["type"] = Kind(item.Type),
            ["start"] = start,
            ["end"] = end,
        });
        return new CompleteReply(
            [.. found.Items.Select(item => item.Text)], start, end, new JsonObject { ["_jupyter_types_experimental"] = new JsonArray([.. kinds]) });
    }

    public async Task<InspectReply> InspectAsync(InspectRequest request)
    {
        var found = await assistance.Value.InspectAsync(request.Code, Offset(request.Code, request.CursorPos), request.DetailLevel).ConfigureAwait(false);
        return found is null
            ? new InspectReply(false, [], [])
            : new InspectReply(true, new JsonObject { ["text/plain"] = found.PlainText, ["text/markdown"] = found.Markdown }, []);
    }

    public static IsCompleteReply IsComplete(IsCompleteRequest request)
    {
        var completeness = SessionAssistance.IsComplete(request.Code);
        return new IsCompleteReply(completeness.Status.ToString().ToLowerInvariant(), completeness.Indent);
    }

    // VS Code shows its "abc" icon for "method", and the icon of a property for kinds that it does not know.
    private static string Kind(string type) => type switch
    {
        "method" => "function",
        "namespace" => "module",
        "delegate" => "class",
        "parameter" => "variable",
        "magic" => "keyword",
        _ => type,
    };

    private static int Offset(string code, int? position) => position is { } at ? CodePoints.ToOffset(code, at) : code.Length;
}
