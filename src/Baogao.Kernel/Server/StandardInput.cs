using Baogao.Kernel.Messages;
using Baogao.Kernel.Wire;

namespace Baogao.Kernel.Server;

/// <summary>Asks the user for what a cell reads.</summary>
internal sealed class StandardInput(Outbox outbox)
{
    // Not a Lock: a stopped cell is interrupted while it waits here.
    private readonly object gate = new();
    private volatile TaskCompletionSource<string>? answer;

    /// <summary>Asks the front end that runs the cell, and waits for the answer. A stop ends the wait.</summary>
    /// <exception cref="InvalidOperationException">The front end takes no questions.</exception>
    public string Ask(Request request, InputRequest question, bool isAllowed, CancellationToken stop)
    {
        if (!isAllowed)
        {
            throw new InvalidOperationException(
                "This cell asks for input, and this front end does not ask the user. Give the value in a variable instead.");
        }

        lock (gate)
        {
            // An answer to a question that a stop has ended is not the answer to this one.
            var expected = answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            outbox.Add(Outgoing.Of(
                KernelChannel.Stdin, request.Message.Identities, "input_request", request.Message.HeaderJson,
                question, KernelJson.Relaxed.InputRequest));
            try
            {
                expected.Task.Wait(stop);
                return expected.Task.Result;
            }
            finally
            {
                answer = null;
            }
        }
    }

    /// <summary>Takes the answer to the question that is open. Everything else is dropped.</summary>
    /// <exception cref="System.Text.Json.JsonException">The content is not what the protocol says.</exception>
    public void Answer(Request reply)
    {
        if (reply.Type == "input_reply" && answer is { } expected)
        {
            expected.TrySetResult(reply.Content(KernelJson.Relaxed.InputReply).Value);
        }
    }
}
