using Baogao.Notebooks.Execution;

namespace Baogao.Notebooks.Assistance;

/// <summary>
/// What a front end asks about a session while its user types. Answers from what cells have left so far; it may be asked from any
/// thread, while a cell runs too, and never waits for that cell. What the user typed never makes it throw.
/// </summary>
public sealed class SessionAssistance(CSharpSession session)
{
    // Front ends drop what comes later than two seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1500);

    private readonly SessionWorkspace workspace = new(session);

    /// <summary>
    /// Loads the language services and takes in what the session has run since, so that the next answer comes at once. Worth calling when
    /// a session starts and after each cell, without waiting for it; it does not throw.
    /// </summary>
    public Task WarmUpAsync() => Task.Run(async () =>
    {
        await CodeAsync("System.", "System.".Length, CancellationToken.None).ConfigureAwait(false);
    });

    /// <summary>What may stand at the cursor, within 1.5 seconds: where the compiler is not ready by then, the answer is partial.</summary>
    /// <param name="code">The cell, magic commands included.</param>
    /// <param name="cursor">A position in UTF-16 units; outside the cell it counts as the nearer end.</param>
    /// <param name="stop">Gives the request up.</param>
    /// <exception cref="OperationCanceledException">The request was given up.</exception>
    public async Task<CompletionResult> CompleteAsync(string code, int cursor, CancellationToken stop = default)
    {
        cursor = Math.Clamp(cursor, 0, code.Length);
        var work = Task.Run(() => CompletionsAsync(code, cursor, stop), stop);
        try
        {
            return await work.WaitAsync(Patience, stop).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return KnownNames.At(code, cursor, session.Variables);
        }
    }

    /// <summary>Whether a cell can be run as it stands, or a console front end should let the user go on writing it.</summary>
    public static Completeness IsComplete(string code) => CompletenessCheck.Of(code);

    private async Task<CompletionResult> CompletionsAsync(string code, int cursor, CancellationToken stop)
    {
        var cell = CellView.Of(code);
        return DirectiveCompletions.At(cell, cursor, session.Folder)
            ?? (cell.IsCSharpAt(cursor) ? await CodeAsync(cell.CSharp, cursor, stop).ConfigureAwait(false) : new CompletionResult([], cursor, cursor));
    }

    private async Task<CompletionResult> CodeAsync(string code, int cursor, CancellationToken stop)
    {
        try
        {
            var document = await workspace.DocumentAsync(code, stop).ConfigureAwait(false);
            return await CodeCompletions.AtAsync(document, cursor, session.Variables.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal), stop)
                .ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            // A mistake of the language services on half-written code must not end the front end's session.
            return KnownNames.At(code, cursor, session.Variables);
        }
    }
}
