using System.Text;
using Baogao.Kernel.Messages;
using Baogao.Kernel.Wire;
using Baogao.Notebooks.Execution.Outputs;

namespace Baogao.Kernel.Server;

/// <summary>Broadcasts the outputs of one cell. Console text is gathered for a moment: a message for each character would take longer than the cell.</summary>
internal sealed class CellOutputs(Outbox outbox, Request request, int executionCount)
{
    private const int Enough = 32 * 1024;
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(30);

    // Jupyter's server drops what comes faster than a thousand messages a second, and a front end that is slower keeps all of it in our memory.
    private const int MostInASecond = 800;

    // Not a Lock: see CellContext.
    private readonly object gate = new();
    private readonly StringBuilder text = new();
    private ConsoleChannel channel;
    private long second;
    private int shown;

    /// <summary>Takes one output, from whatever thread.</summary>
    public void Add(CellOutput output)
    {
        lock (gate)
        {
            if (output is StreamOutput stream)
            {
                Add(stream);
                return;
            }

            Flush();
            switch (output)
            {
                case DisplayOutput display:
                    Pace();
                    outbox.Broadcast(
                        display.IsUpdate ? "update_display_data" : "display_data",
                        request,
                        new DisplayContent(display.Data.Data, display.Data.Metadata, new DisplayTransient(display.DisplayId)),
                        KernelJson.Relaxed.DisplayContent);
                    break;
                case ResultOutput result:
                    outbox.Broadcast(
                        "execute_result", request, new ResultContent(executionCount, result.Data.Data, result.Data.Metadata), KernelJson.Relaxed.ResultContent);
                    break;
                case ClearOutput clear:
                    outbox.Broadcast("clear_output", request, new ClearOutputContent(clear.Wait), KernelJson.Relaxed.ClearOutputContent);
                    break;
                case ErrorOutput { Failure: var failure }:
                    outbox.Broadcast("error", request, new ErrorContent(failure.Name, failure.Message, failure.Traceback), KernelJson.Relaxed.ErrorContent);
                    break;
            }
        }
    }

    /// <summary>Broadcasts the text that waits.</summary>
    public void Flush()
    {
        lock (gate)
        {
            if (text.Length > 0)
            {
                var content = new StreamContent(channel == ConsoleChannel.Output ? "stdout" : "stderr", text.ToString());
                text.Clear();
                outbox.Broadcast("stream", request, content, KernelJson.Relaxed.StreamContent);
            }
        }
    }

    private void Pace()
    {
        for (; shown >= MostInASecond && Environment.TickCount64 / 1000 == second; Thread.Sleep(5))
        {
        }

        var now = Environment.TickCount64 / 1000;
        (second, shown) = (now, now == second ? shown + 1 : 1);
    }

    private void Add(StreamOutput stream)
    {
        if (stream.Channel != channel)
        {
            Flush();
            channel = stream.Channel;
        }

        if (text.Length == 0)
        {
            Task.Delay(Moment).ContinueWith(_ => Flush(), TaskScheduler.Default);
        }

        text.Append(stream.Text);
        if (text.Length >= Enough)
        {
            Flush();
        }
    }
}
