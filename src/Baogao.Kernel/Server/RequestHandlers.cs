using Baogao.Kernel.Messages;
using Baogao.Kernel.Wire;

namespace Baogao.Kernel.Server;

/// <summary>What the kernel does for each type of message. Every handler sends its own reply.</summary>
internal sealed class RequestHandlers(ConnectionFile connection, Outbox outbox, CellRunner cells, KernelAssistance assistance, HistoryLog history, Action shutDown)
{
    /// <summary>Handles a message. False where the cells that wait are not to be run.</summary>
    /// <exception cref="System.Text.Json.JsonException">The content is not what the protocol says.</exception>
    public async Task<bool> HandleAsync(Request request)
    {
        switch (request.Type)
        {
            case "execute_request" when request.Channel == KernelChannel.Control:
                // It would run beside the cell of the shell channel, on the same variables.
                const string Refusal = "Cells run on the shell channel, one after the other; the control channel runs none. Send execute_request on the shell channel.";
                outbox.Reply(request, new ErrorReply("NotOnControl", Refusal, [Refusal]), KernelJson.Relaxed.ErrorReply);
                break;
            case "execute_request":
                return await cells.RunAsync(request).ConfigureAwait(false);
            case "complete_request":
                outbox.Reply(
                    request, await assistance.CompleteAsync(request.Content(KernelJson.Relaxed.CompleteRequest)).ConfigureAwait(false), KernelJson.Relaxed.CompleteReply);
                break;
            case "inspect_request":
                outbox.Reply(
                    request, await assistance.InspectAsync(request.Content(KernelJson.Relaxed.InspectRequest)).ConfigureAwait(false), KernelJson.Relaxed.InspectReply);
                break;
            case "is_complete_request":
                outbox.Reply(request, KernelAssistance.IsComplete(request.Content(KernelJson.Relaxed.IsCompleteRequest)), KernelJson.Relaxed.IsCompleteReply);
                break;
            default:
                HandleAtOnce(request);
                break;
        }

        return true;
    }

    private void HandleAtOnce(Request request)
    {
        switch (request.Type)
        {
            case "kernel_info_request":
                outbox.Reply(request, KernelDescription.Reply, KernelJson.Relaxed.KernelInfoReply);
                break;
            case "connect_request":
                outbox.Reply(
                    request,
                    new ConnectReply(connection.Shell, connection.Iopub, connection.Stdin, connection.Heartbeat, connection.Control),
                    KernelJson.Relaxed.ConnectReply);
                break;
            case "history_request":
                outbox.Reply(request, history.Find(request.Content(KernelJson.Relaxed.HistoryRequest)), KernelJson.Relaxed.HistoryReply);
                break;
            case "comm_info_request":
                outbox.Reply(request, new CommInfoReply([]), KernelJson.Relaxed.CommInfoReply);
                break;
            case "comm_open":
                // There are no targets: the protocol's answer is to close it.
                outbox.Broadcast("comm_close", request, new CommClose(request.Content(KernelJson.Relaxed.CommOpen).CommId, []), KernelJson.Relaxed.CommClose);
                break;
            case "comm_msg" or "comm_close":
                break;
            case "interrupt_request":
                cells.Interrupt();
                outbox.Reply(request, new OkReply(), KernelJson.Relaxed.OkReply);
                break;
            case "shutdown_request":
                var reply = new ShutdownReply(request.Content(KernelJson.Relaxed.ShutdownRequest).Restart);
                outbox.Broadcast("shutdown_reply", request, reply, KernelJson.Relaxed.ShutdownReply);
                outbox.Reply(request, reply, KernelJson.Relaxed.ShutdownReply);
                shutDown();
                break;
            case "debug_request":
                var asked = request.Content(KernelJson.Relaxed.DebugRequest);
                outbox.Reply(
                    request,
                    new DebugReply("response", asked.Seq, false, asked.Command, "This kernel does not support debugging.", []),
                    KernelJson.Relaxed.DebugReply);
                break;
            default:
                outbox.Reply(
                    request,
                    new ErrorReply("UnknownMessage", $"This kernel does not know messages of the type {request.Type}.", []),
                    KernelJson.Relaxed.ErrorReply);
                break;
        }
    }
}
