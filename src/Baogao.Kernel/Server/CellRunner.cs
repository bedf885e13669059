using System.Collections.ObjectModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baogao.Kernel.Messages;
using Baogao.Kernel.Wire;
using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Failures;
using Baogao.Notebooks.Execution.Outputs;

namespace Baogao.Kernel.Server;

/// <summary>Runs the cells of execute requests, one after the other, in the session that the kernel keeps.</summary>
internal sealed class CellRunner : IDisposable
{
    private readonly Outbox outbox;
    private readonly HistoryLog history;
    private readonly StandardInput input;
    private readonly Task warmUp;
    private readonly string? notebook;
    private readonly Lazy<CSharpSession> session;
    private volatile Running? running;
    private Running? latest;
    private int count;
    private int hidden;

    /// <param name="options">How the session works; what asks the user is set here.</param>
    /// <param name="notebook">What messages name the cells' notebook, or null where it is not known.</param>
    /// <param name="outbox">Takes the outputs and replies.</param>
    /// <param name="history">Told of the cells.</param>
    /// <param name="input">Asks the user.</param>
    /// <param name="warmUp">Ends when the first cell may run.</param>
    public CellRunner(SessionOptions options, string? notebook, Outbox outbox, HistoryLog history, StandardInput input, Task warmUp)
    {
        (this.notebook, this.outbox, this.history, this.input, this.warmUp) = (notebook, outbox, history, input, warmUp);
        session = new Lazy<CSharpSession>(() => new CSharpSession(options with { ReadLine = () => Ask("", isPassword: false), Ask = Ask }));
    }

    /// <summary>The session; made when it is first asked for.</summary>
    public CSharpSession Session => session.Value;

    /// <summary>Runs a cell and replies. False where it failed and the cells that wait are not to be run.</summary>
    public async Task<bool> RunAsync(Request request)
    {
        var asked = request.Content(KernelJson.Relaxed.ExecuteRequest);
        var isEmpty = string.IsNullOrWhiteSpace(asked.Code);
        var isStored = !asked.Silent && (asked.StoreHistory ?? true) && !isEmpty;
        count += isStored ? 1 : 0;
        if (isStored)
        {
            history.Add(count, asked.Code);
        }

        // From here on an interrupt finds the cell, while it still waits for the warm-up too.
        using var stop = new CancellationTokenSource();
        latest = running = new Running(request, asked, new CellOutputs(outbox, request, count), stop);
        if (!asked.Silent)
        {
            outbox.Broadcast("execute_input", request, new ExecuteInput(asked.Code, count), KernelJson.Relaxed.ExecuteInput);
        }

        try
        {
            await warmUp.ConfigureAwait(false);
            var failure = isEmpty ? null : await RunAsync(asked.Code, Label(isStored), asked.Silent ? _ => { } : running.Outputs.Add).ConfigureAwait(false);
            running.Outputs.Flush();
            if (failure is not null)
            {
                outbox.Reply(
                    request, new ExecuteErrorReply("error", count, failure.Name, failure.Message, failure.Traceback, [], []), KernelJson.Relaxed.ExecuteErrorReply);
                return !asked.StopOnError;
            }

            var values = await EvaluateAsync(asked.UserExpressions).ConfigureAwait(false);
            outbox.Reply(request, new ExecuteReply("ok", count, values, []), KernelJson.Relaxed.ExecuteReply);
            return true;
        }
        finally
        {
            running = null;
        }
    }

    /// <summary>Stops the cell that runs, if any.</summary>
    public void Interrupt()
    {
        try
        {
            running?.Stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended.
        }
    }

    /// <summary>Reports what happened behind the cells, under the one that runs or ran last.</summary>
    public void Report(string text) => latest?.Outputs.Add(new StreamOutput(ConsoleChannel.Error, text));

    public void Dispose()
    {
        if (session.IsValueCreated)
        {
            session.Value.Dispose();
        }
    }

    private async Task<CellFailure?> RunAsync(string code, string label, Action<CellOutput> onOutput)
        => (await Session.RunAsync(new CellCode(code, label), onOutput, null, running!.Stop.Token).ConfigureAwait(false)).Failure;

    private async Task<JsonObject> EvaluateAsync(IReadOnlyDictionary<string, string?>? expressions)
    {
        var values = new JsonObject();
        foreach (var (name, expression) in expressions ?? ReadOnlyDictionary<string, string?>.Empty)
        {
            MimeBundle? value = null;
            var failure = await RunAsync(expression ?? "", $"user expression \"{name}\"", output => value = (output as ResultOutput)?.Data ?? value).ConfigureAwait(false);
            values[name] = failure is null
                ? new JsonObject { ["status"] = "ok", ["data"] = value?.Data ?? [], ["metadata"] = value?.Metadata ?? [] }
                : JsonSerializer.SerializeToNode(new ErrorReply(failure.Name, failure.Message, failure.Traceback), KernelJson.Relaxed.ErrorReply);
        }

        return values;
    }

    // A name for each, as the session keeps sources by it.
    private string Label(bool isStored)
    {
        var cell = string.Create(CultureInfo.InvariantCulture, $"{(isStored ? "cell" : "unnumbered cell")} {(isStored ? count : ++hidden)}");
        return notebook is null ? cell : $"{notebook}, {cell}";
    }

    private string Ask(string prompt, bool isPassword)
    {
        if (running is not { } cell)
        {
            throw new InvalidOperationException("A background task asks for input after its cell has ended; the user can only be asked while a cell runs.");
        }

        cell.Outputs.Flush();
        return input.Ask(cell.Request, new InputRequest(prompt, isPassword), cell.Asked.AllowStdin, cell.Stop.Token);
    }

    private sealed record Running(Request Request, ExecuteRequest Asked, CellOutputs Outputs, CancellationTokenSource Stop);
}
