using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using Baogao.Kernel.Messages;
using Baogao.Kernel.Wire;

namespace Baogao.Kernel.Server;

/// <summary>
/// Handles the requests of one channel, one after the other: busy, whatever the request brings, its reply, idle.
/// After a cell that failed, the cells that came in before it failed are answered as aborted.
/// </summary>
internal sealed class RequestLoop(Func<Request, Task<bool>> handle, Func<long> newest, Outbox outbox, KernelLog log)
{
    private const long Busy = -1;

    private readonly Channel<Request> waiting = Channel.CreateUnbounded<Request>(new UnboundedChannelOptions());
    private long abortedUpTo = -1;
    private long waitingBytes;
    private long restsSince = Stopwatch.GetTimestamp();

    /// <summary>How long there has been nothing to do.</summary>
    public TimeSpan Rest => Volatile.Read(ref restsSince) is var since and not Busy ? Stopwatch.GetElapsedTime(since) : TimeSpan.Zero;

    /// <summary>Takes a request. Drops it where too much waits already; it never blocks, as the thread that calls it also sends.</summary>
    public void Add(Request request)
    {
        if (Interlocked.Add(ref waitingBytes, request.Bytes) > KernelLimits.WaitingBytes || waiting.Reader.Count >= KernelLimits.Waiting)
        {
            Interlocked.Add(ref waitingBytes, -request.Bytes);
            log.Write($"dropped a {request.Type}: {KernelLimits.Waiting} requests, or {KernelLimits.WaitingBytes / 1024 / 1024} MB of them, wait already.");
            return;
        }

        waiting.Writer.TryWrite(request);
    }

    public async Task RunAsync(CancellationToken stop)
    {
        await foreach (var request in waiting.Reader.ReadAllAsync(stop).ConfigureAwait(false))
        {
            Interlocked.Add(ref waitingBytes, -request.Bytes);
            Volatile.Write(ref restsSince, Busy);
            outbox.Status("busy", request);
            await HandleAsync(request).ConfigureAwait(false);
            outbox.Status("idle", request);
            Volatile.Write(ref restsSince, Stopwatch.GetTimestamp());
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
