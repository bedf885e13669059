using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.DotNet.Interactive;

namespace Baogao.Notebooks.Execution;

/// <summary>The chain of C# submissions of a session: each sees what those before it left.</summary>
internal sealed class Submissions
{
    // What .NET Interactive has in scope.
    private static readonly ImmutableArray<string> Imports =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        "Microsoft.DotNet.Interactive", "Microsoft.DotNet.Interactive.Kernel",
        "Microsoft.DotNet.Interactive.Formatting", "Microsoft.DotNet.Interactive.Formatting.PocketViewTags",
    ];

    // Differences of assembly versions that the runtime unifies by itself.
    private static readonly HashSet<string> Unshown = ["CS1701", "CS1702", "CS1705"];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None, SourceCodeKind.Script);

    private readonly Failures failures;
    private readonly int slot;
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);
    private readonly List<string> notes = [];
    private ScriptOptions options;
    private ScriptState<object>? state;
    private ImmutableArray<MetadataReference> inherited = [];

    public Submissions(string folder, SourceBook book, int slot, SessionInputs inputs)
    {
        this.slot = slot;
        var references = new ReferenceResolver(folder, inputs, notes.Add);
        failures = new Failures(book, references);
        options = ScriptOptions.Default
            .WithReferences(HostAssemblies.Default)
            .WithImports(Imports)
            .WithMetadataResolver(references)
            .WithSourceResolver(new LoadResolver(folder, Parsing, slot, inputs))
            .WithLanguageVersion(LanguageVersion.Latest)
            // Loops of an analysis are five times as fast, and lines in traces were right in every trial.
            .WithOptimizationLevel(OptimizationLevel.Release)
            .WithEmitDebugInformation(true)
            .WithAllowUnsafe(true)
            .WithFileEncoding(Encoding.UTF8);
    }

    public Failures Failures => failures;

    /// <summary>The variables of the session; of several with one name the last.</summary>
    public IReadOnlyList<ScriptVariable> Variables
        => state is null ? [] : [.. state.Variables.GroupBy(variable => variable.Name).Select(group => group.Last())];

    /// <summary>The last submission that ran, through which those before it are found; null at first. May be asked from any thread.</summary>
    public Script? Last => Volatile.Read(ref state)?.Script;

    /// <summary>What the next submission starts from. May be asked from any thread.</summary>
    public ScriptOptions Options => Volatile.Read(ref options);

    /// <summary>From now on these assemblies are referenced; of those that the host has, the host's copies.</summary>
    public void Reference(IEnumerable<string> assemblies)
    {
        var files = assemblies.Select(file => HostAssemblies.Find(Path.GetFileNameWithoutExtension(file)) ?? file);
        options = options.AddReferences(files.Select(HostAssemblies.Reference).Where(reference => !options.MetadataReferences.Contains(reference)));
    }

    /// <summary>Compiles and runs one submission and sends its value. Returns the failure, or null.</summary>
    public CellFailure? Run(string code, string label, CellThread thread, CellContext cell)
    {
        var script = Compile(code, label, cell, out var failure);
        return script is null ? failure : thread.InUserCode(() => Execute(script, thread, cell));
    }

    private Script<object>? Compile(string code, string label, CellContext cell, out CellFailure? failure)
    {
        failure = null;
        var here = options.WithFilePath(label);
        var withChecks = StopChecks.Insert(code, Parsing, slot);
        var script = Create(withChecks, here);
        var diagnostics = script.Compile(cell.Stop);
        var isOriginal = withChecks == code;
        if (!isOriginal && HasErrors(diagnostics))
        {
            // The checks move columns, so the code as it was written tells what is wrong. Where it compiles, the checks are at fault:
            // then it runs without them.
            script = Create(code, here);
            diagnostics = script.Compile(cell.Stop);
            isOriginal = true;
        }

        Note(cell);
        if (HasErrors(diagnostics))
        {
            failure = failures.OfDiagnostics(diagnostics);
            return null;
        }

        Warn(diagnostics, code, here, isOriginal, cell);
        return script;
    }

    private CellFailure? Execute(Script<object> script, CellThread thread, CellContext cell)
    {
        try
        {
            var running = state is null ? script.RunAsync(null, _ => true) : script.RunFromAsync(state, _ => true);
            if (!thread.Loop.Pump(running))
            {
                // An await that never ends. What the cell has set so far cannot be had; what was there before stays.
                throw new CellStoppedException();
            }

            var ended = running.GetAwaiter().GetResult();
            if (thread.IsAbandoned)
            {
                return null;
            }

            Volatile.Write(ref state, ended);
            inherited = options.MetadataReferences;
            if (state.Exception is { } thrown)
            {
                return failures.OfException(thrown);
            }

            // "display(x)" without a semicolon has shown its value already.
            if (HasReturnValue(script) && state.ReturnValue is not DisplayedValue)
            {
                cell.Result(state.ReturnValue);
            }

            return null;
        }
        catch (Exception e)
        {
            return failures.OfException(e);
        }
    }

    private Script<object> Create(string code, ScriptOptions here)
        // Submissions inherit the imports and references of those before them. Given to each anew they add up, and memory grows with the square of the cells.
        => state is null ? CSharpScript.Create(code, here) : state.Script.ContinueWith<object>(code, here.WithImports().WithReferences(here.MetadataReferences.Except(inherited)));

    private void Warn(ImmutableArray<Diagnostic> warnings, string code, ScriptOptions here, bool isOriginal, CellContext cell)
    {
        if (!warnings.Any(IsShown))
        {
            return;
        }

        var original = isOriginal ? warnings : Create(code, here).GetCompilation().GetDiagnostics(cell.Stop);
        foreach (var warning in original.Where(IsShown).Select(failures.Diagnostic))
        {
            var text = $"{warning.Place}: warning {warning.Code}: {warning.Message}\n";
            if (shown.Add(text + warning.Place.Text))
            {
                cell.Write(ConsoleChannel.Error, text);
            }
        }
    }

    private void Note(CellContext cell)
    {
        foreach (var note in notes.Where(shown.Add).ToArray())
        {
            cell.Write(ConsoleChannel.Error, $"warning: {note}\n");
        }
    }

    private static bool HasErrors(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static bool IsShown(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Warning && !Unshown.Contains(diagnostic.Id);

    // Whether the submission ends in an expression with a value. Roslyn knows and does not say; .NET Interactive asks the same way.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "HasReturnValue")]
    private static extern bool HasReturnValue(Script script);
}
