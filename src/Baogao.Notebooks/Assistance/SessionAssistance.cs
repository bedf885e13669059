using System.Globalization;
using Baogao.Notebooks.Assistance.Inspecting;
using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Execution.Scripting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Assistance;

/// <summary>
/// What a front end asks about a session while its user types. Answers from what cells have left so far; it may be asked from any
/// thread, while a cell runs too, and never waits for that cell. What the user typed never makes it throw.
/// </summary>
public sealed class SessionAssistance(CSharpSession session)
{
    // Front ends drop what comes later than two seconds.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(1500);

    private static readonly TimeSpan InspectionPatience = TimeSpan.FromMilliseconds(900);

    // Most of a first answer is the time that the runtime takes to compile the language services.
    private static readonly string[] Rehearsal = ["System.", "", "new[] { 1 }.Select(x => x.", "string.Join("];
    private static int rehearsed;

    private readonly SessionWorkspace workspace = new(session);
    private readonly ValueText values = new();

    /// <summary>
    /// Loads the language services and takes in what the session has run since, so that the next answer comes at once. Worth calling when
    /// a session starts and after each cell, without waiting for it; it does not throw.
    /// </summary>
    public Task WarmUpAsync() => Task.Run(async () =>
    {
        foreach (var code in Interlocked.Exchange(ref rehearsed, 1) == 0 ? Rehearsal : [""])
        {
            await CodeAsync(code, code.Length, CancellationToken.None).ConfigureAwait(false);
        }

        await InspectAsync(Rehearsal[^1], Rehearsal[^1].Length).ConfigureAwait(false);
    });

    /// <summary>What may stand at the cursor, within 1.5 seconds: where the compiler is not ready by then, the answer holds what is known without it.</summary>
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
            return Known(code, cursor);
        }
    }

    /// <summary>
    /// What is known of the name that the cursor touches, or of the call in whose parentheses it stands; null where there is neither, or
    /// where the compiler does not know it within 0.9 seconds.
    /// </summary>
    /// <param name="code">The cell, magic commands included.</param>
    /// <param name="cursor">A position in UTF-16 units; outside the cell it counts as the nearer end.</param>
    /// <param name="detailLevel">0 for signature, value, summary and parameters; 1 for remarks, overloads and the place of the declaration too.</param>
    /// <param name="stop">Gives the request up.</param>
    /// <exception cref="OperationCanceledException">The request was given up.</exception>
    public async Task<Inspection?> InspectAsync(string code, int cursor, int detailLevel = 0, CancellationToken stop = default)
    {
        cursor = Math.Clamp(cursor, 0, code.Length);
        var work = Task.Run(() => InspectionAsync(code, cursor, detailLevel, stop), stop);
        try
        {
            return await work.WaitAsync(InspectionPatience, stop).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            return null;
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
            return await CodeCompletions.AtAsync(document, cursor, session.Submissions.Variables.Select(variable => variable.Name).ToHashSet(StringComparer.Ordinal), stop)
                .ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            // A mistake of the language services on half-written code must not end the front end's session.
            return Known(code, cursor);
        }
    }

    private CompletionResult Known(string code, int cursor)
        => KnownNames.At(code, cursor, [.. session.Submissions.Variables.Select(variable => (variable.Name, variable.Type))], [.. ScriptSettings.Imports, .. Usings()]);

    // Read from the syntax trees, which are there; a compilation would keep the answer waiting.
    private HashSet<string> Usings()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var submission = session.Submissions.Last; submission is not null; submission = submission.Previous)
        {
            names.UnionWith(submission.GetCompilation().SyntaxTrees.SelectMany(tree => ((CompilationUnitSyntax)tree.GetRoot()).Usings)
                .Where(each => each.Alias is null && each.StaticKeyword.RawKind == 0).Select(each => each.NamespaceOrType.ToString()));
        }

        return names;
    }

    private async Task<Inspection?> InspectionAsync(string code, int cursor, int detailLevel, CancellationToken stop)
    {
        var cell = CellView.Of(code);
        if (!cell.IsCSharpAt(cursor))
        {
            return null;
        }

        var document = await workspace.DocumentAsync(cell.CSharp, stop).ConfigureAwait(false);
        var model = (await document.GetSemanticModelAsync(stop).ConfigureAwait(false))!;
        var root = (await document.GetSyntaxRootAsync(stop).ConfigureAwait(false))!;
        if (SymbolFinding.At(model, root, cursor) is not { } found)
        {
            return null;
        }

        var symbol = found.Symbols[0];
        // A name that this cell declares anew has no value yet.
        var isOfSession = symbol.ContainingType is { IsScriptClass: true } && symbol.DeclaringSyntaxReferences.All(each => each.SyntaxTree != model.SyntaxTree);
        var variable = isOfSession && symbol is IFieldSymbol ? session.Submissions.Variables.FirstOrDefault(each => each.Name == symbol.Name) : null;
        return new SymbolDescription(found, model, cursor, detailLevel, stop)
        {
            Value = variable is null ? null : await values.OfAsync(variable.Value).ConfigureAwait(false),
            Place = isOfSession && workspace.PlaceOf(symbol.Name) is { } place
                ? string.Create(CultureInfo.InvariantCulture, $"{place.Path}, line {place.StartLinePosition.Line + 1}")
                : null,
        }.Write();
    }
}
