using Baogao.Kernel.Messages;
using Baogao.Notebooks.Execution;

namespace Baogao.Kernel.Server;

/// <summary>Answers what editors ask while the user types.</summary>
internal sealed class KernelAssistance(Func<CSharpSession> session)
{
    public Task<CompleteReply> CompleteAsync(CompleteRequest request)
    {
        var offset = Offset(request.Code, request.CursorPos);
        var position = CodePoints.ToPosition(request.Code, offset);
        _ = session;
        return Task.FromResult(new CompleteReply([], position, position, []));
    }

    public Task<InspectReply> InspectAsync(InspectRequest request)
    {
        _ = (session, Offset(request.Code, request.CursorPos));
        return Task.FromResult(new InspectReply(false, [], []));
    }

    public IsCompleteReply IsComplete(IsCompleteRequest request) => new(session is null || request.Code.Length == 0 ? "complete" : "unknown", "");

    private static int Offset(string code, int? position) => position is { } at ? CodePoints.ToOffset(code, at) : code.Length;
}
