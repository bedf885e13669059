using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.DotNet.Interactive;

namespace Baogao.Notebooks.Execution;

/// <summary>Runs the submissions of a session, one after the other.</summary>
internal sealed class Submissions
{
    // Differences of assembly versions that the runtime unifies by itself.
    private static readonly HashSet<string> Unshown = ["CS1701", "CS1702", "CS1705"];

    private static readonly EmitOptions Emitting = new(debugInformationFormat: DebugInformationFormat.PortablePdb);

    private readonly SubmissionContext context = new();
    private readonly SubmissionCompiler compiler;
    private readonly Failures failures;
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);
    private readonly List<string> notes = [];

    // What the compiler calls the submission array: the instances of those that ran, after a place for globals.
    private object?[] instances = new object?[16];
    private int used = 1;

    public Submissions(string folder, SourceBook book, SessionInputs inputs)
    {
        var references = new ReferenceResolver(folder, inputs, notes.Add);
        failures = new Failures(book, references);
        compiler = new SubmissionCompiler(references, new LoadResolver(folder, SubmissionCompiler.Parsing, inputs));
    }

    public Failures Failures => failures;

    /// <summary>The variables of the session; of several with one name the last. May be asked from any thread.</summary>
    public IReadOnlyList<SessionVariable> Variables
        => [.. instances.Take(used).OfType<object>().SelectMany(VariablesOf).GroupBy(variable => variable.Name).Select(group => group.Last())];

    /// <inheritdoc cref="SubmissionCompiler.Last"/>
    public Submission? Last => compiler.Last;

    /// <inheritdoc cref="SubmissionCompiler.References"/>
    public ImmutableArray<MetadataReference> References => compiler.References;

    /// <summary>From now on these assemblies are referenced; of those that the host has, the host's copies.</summary>
    public void Reference(IEnumerable<string> assemblies)
        => compiler.Reference(assemblies.Select(file => HostAssemblies.Reference(HostAssemblies.Find(Path.GetFileNameWithoutExtension(file)) ?? file)));

    /// <summary>Compiles and runs one submission and sends its value. Returns the failure, or null.</summary>
    public CellFailure? Run(string code, string label, CellThread thread, CellContext cell)
    {
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var compilation = Compile(code, label, assembly, symbols, cell, out var failure);
        if (compilation is null)
        {
            return failure;
        }

        // A thread that was given up while it compiled goes no further.
        cell.Stop.ThrowIfCancellationRequested();
        compiler.Begin(compilation);
        context.AddReferencesOf(compilation);
        if (!Submission.HasCode(compilation))
        {
            compiler.Advance(compilation);
            return null;
        }

        var start = context.Load(compilation, assembly, symbols);
        cell.Stop.ThrowIfCancellationRequested();
        return thread.InUserCode(() => Execute(compilation, start, thread, cell));
    }

    private CSharpCompilation? Compile(string code, string label, MemoryStream assembly, MemoryStream symbols, CellContext cell, out CellFailure? failure)
    {
        failure = null;
        var withChecks = StopChecks.Insert(code, SubmissionCompiler.Parsing);
        var (compilation, diagnostics) = Emitted(withChecks);
        var isOriginal = withChecks == code;
        if (!isOriginal && HasErrors(diagnostics))
        {
            // The checks move columns, so the code as it was written tells what is wrong. Where it compiles, the checks are at fault:
            // then it runs with those of its loops, and where these are at fault without any.
            (compilation, diagnostics) = Emitted(code);
            isOriginal = true;
            if (!HasErrors(diagnostics) && StopChecks.Insert(code, SubmissionCompiler.Parsing, isLoopsOnly: true) is var inLoops && inLoops != code)
            {
                (compilation, diagnostics) = Emitted(inLoops);
                isOriginal = HasErrors(diagnostics);
                if (isOriginal)
                {
                    (compilation, diagnostics) = Emitted(code);
                }
            }
        }

        Note(cell);
        if (HasErrors(diagnostics))
        {
            failure = failures.OfDiagnostics(diagnostics);
            return null;
        }

        Warn(diagnostics, code, label, isOriginal, cell);
        return compilation;

        (CSharpCompilation Compilation, ImmutableArray<Diagnostic> Diagnostics) Emitted(string text)
        {
            var made = compiler.Create(text, label);
            return (made, Emit(made, assembly, symbols, cell.Stop));
        }
    }

    // The compiler emits nothing, and says that it failed, where there is nothing to run.
    private static ImmutableArray<Diagnostic> Emit(CSharpCompilation compilation, MemoryStream assembly, MemoryStream symbols, CancellationToken stop)
    {
        assembly.SetLength(0);
        symbols.SetLength(0);
        return Submission.HasCode(compilation)
            ? compilation.Emit(assembly, symbols, options: Emitting, cancellationToken: stop).Diagnostics
            : compilation.GetDiagnostics(stop);
    }

    private CellFailure? Execute(CSharpCompilation compilation, Func<object?[], Task<object?>> start, CellThread thread, CellContext cell)
    {
        try
        {
            if (used == instances.Length)
            {
                Array.Resize(ref instances, 2 * used);
            }

            var running = start(instances);
            if (!thread.Loop.Pump(running))
            {
                // An await that never ends. What the cell has set so far cannot be had; what was there before stays.
                throw new CellStoppedException();
            }

            if (!thread.UnlessAbandoned(() => Advance(compilation)))
            {
                return null;
            }

            // "display(x)" without a semicolon has shown its value already.
            var value = running.GetAwaiter().GetResult();
            if (value is not DisplayedValue && (value is not null || Submission.HasValue(compilation)))
            {
                cell.Result(value);
            }

            return null;
        }
        catch (Exception e)
        {
            return failures.OfException(e);
        }
    }

    private void Advance(CSharpCompilation compilation)
    {
        used++;
        compiler.Advance(compilation);
    }

    private void Warn(ImmutableArray<Diagnostic> warnings, string code, string label, bool isOriginal, CellContext cell)
    {
        if (!warnings.Any(IsShown))
        {
            return;
        }

        var original = isOriginal ? warnings : compiler.Create(code, label).GetDiagnostics(cell.Stop);
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

    private static IEnumerable<SessionVariable> VariablesOf(object instance)
        => instance.GetType().GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(field => char.IsLetter(field.Name[0]) || field.Name[0] == '_')
            .Select(field => new SessionVariable(field.Name, field.FieldType, field.GetValue(instance)));

    private static bool HasErrors(ImmutableArray<Diagnostic> diagnostics) => diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    private static bool IsShown(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Warning && !Unshown.Contains(diagnostic.Id);
}
