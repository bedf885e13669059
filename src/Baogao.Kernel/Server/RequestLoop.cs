using System.Threading.Channels;
using System.Text.Json;
using Baogao.Kernel.Messages;
using Baogao.Kernel.Wire;

namespace Baogao.Kernel.Server;

/// <summary>
/// Handles the requests of one channel, one after the other: busy, whatever the request brings, its reply, idle.
/// After a cell that failed, the cells that came in before it failed are answered as aborted.
/// </summary>
internal sealed class RequestLoop(Func<Request, Task<bool>> handle, Func<long> newest, Outbox outbox, KernelLog log)
{
    private readonly Channel<Request> waiting = Channel.CreateUnbounded<Request>(new UnboundedChannelOptions { SingleReader = true });
    private long abortedUpTo = -1;

    public void Add(Request request) => waiting.Writer.TryWrite(request);

    public async Task RunAsync(CancellationToken stop)
    {
        await foreach (var request in waiting.Reader.ReadAllAsync(stop).ConfigureAwait(false))
        {
            outbox.Status("busy", request);
            await HandleAsync(request).ConfigureAwait(false);
            outbox.Status("idle", request);
        }
    }

    private async Task HandleAsync(Request request)
    {
        if (request.Type == "execute_request" && request.Number <= abortedUpTo)
        {
            outbox.Reply(request, new AbortedReply(), KernelJson.Relaxed.AbortedReply);
            return;
        }

        try
        {
            if (!await handle(request).ConfigureAwait(false))
            {
                abortedUpTo = newest();
            }
        }
        catch (JsonException e)
        {
            Fail(request, "BadContent", $"The content of {request.Type} is not what the protocol says: {e.Message}");
        }
        catch (Exception e)
        {
            Fail(request, "KernelError", $"{e.GetType().Name}: {e.Message} This is a mistake of the kernel.");
            log.Write(e.ToString());
        }
    }

    private void Fail(Request request, string name, string message)
    {
        log.Write(message);
        outbox.Reply(request, new ErrorReply(name, message, [message]), KernelJson.Relaxed.ErrorReply);
    }
}
