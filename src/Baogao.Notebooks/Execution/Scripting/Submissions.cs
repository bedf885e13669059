using System.Collections.Immutable;
using Baogao.Notebooks.Execution.Failures;
using Baogao.Notebooks.Execution.Inputs;
using Baogao.Notebooks.Execution.Outputs;
using Baogao.Notebooks.Execution.Stopping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Microsoft.CodeAnalysis.Scripting.Hosting;
using Microsoft.DotNet.Interactive;

namespace Baogao.Notebooks.Execution.Scripting;

/// <summary>The chain of C# submissions of a session: each sees what those before it left.</summary>
internal sealed class Submissions : IDisposable
{
    // Differences of assembly versions that the runtime unifies by itself.
    private static readonly HashSet<string> Unshown = ["CS1701", "CS1702", "CS1705"];

    private readonly SourceBook book;
    private readonly CellFailures failures;
    private readonly InteractiveAssemblyLoader loader = new();
    private readonly LoadResolver scripts;
    private readonly SourceLibraries libraries = new();
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);
    private readonly List<string> notes = [];
    private ScriptOptions options;
    private ScriptState<object>? state;
    private ImmutableArray<MetadataReference> inherited = [];

    public Submissions(string folder, SourceBook book, SessionInputs inputs)
    {
        this.book = book;
        var references = new ReferenceResolver(folder, inputs, notes.Add);
        failures = new CellFailures(book, references);
        scripts = new LoadResolver(folder, book, inputs);
        options = ScriptSettings.First(references, scripts);
    }

    public CellFailures Failures => failures;

    /// <summary>The variables of the session; of several with one name the last. May be asked from any thread.</summary>
    public IReadOnlyList<SessionVariable> Variables
        => Volatile.Read(ref state) is not { } now ? [] :
            [.. now.Variables.GroupBy(each => each.Name).Select(group => group.Last()).Select(each => new SessionVariable(each.Name, each.Type, each.Value))];

    /// <summary>The submission that ran last, through which those before it are found; null at first. May be asked from any thread.</summary>
    public Script? Last => Volatile.Read(ref state)?.Script;

    /// <summary>The assemblies that every submission from now on refers to. May be asked from any thread.</summary>
    public ImmutableArray<MetadataReference> References => Volatile.Read(ref options).MetadataReferences;

    /// <summary>From now on these assemblies are referenced; of those that the host has, the host's copies.</summary>
    public void Reference(IEnumerable<string> assemblies)
    {
        var files = assemblies.Select(file => HostAssemblies.Reference(HostAssemblies.Find(Path.GetFileNameWithoutExtension(file)) ?? file));
        Volatile.Write(ref options, options.AddReferences(files.Where(reference => !options.MetadataReferences.Contains(reference))));
    }

    /// <inheritdoc/>
    public void Dispose() => loader.Dispose();

    /// <summary>Compiles and runs one submission and sends its value. Returns the failure, or null.</summary>
    public CellFailure? Run(string code, string label, CellThread thread, CellContext cell)
    {
        if (SourceLibraries.IsLibrary(code))
        {
            return Library(code, label);
        }

        var mended = ScriptMends.Apply(code);
        book.AddInsertions(label, mended.Insertions);
        var script = Compile(mended.Text, label, cell, out var failure);
        // A thread that was abandoned while it compiled goes no further.
        cell.Stop.ThrowIfCancellationRequested();
        return script is null ? failure : thread.InUserCode(() => Execute(script, thread, cell));
    }

    // What a cell cannot declare later cells refer to.
    private CellFailure? Library(string code, string label)
    {
        var mended = SourceLibraries.Mend(code);
        book.AddInsertions(label, mended.Insertions);
        var named = new List<MetadataReference>();
        for (var script = Last; script is not null; script = script.Previous)
        {
            named.AddRange(script.GetCompilation().DirectiveReferences);
        }

        if (libraries.Compile(mended.Text, label, options.MetadataReferences.Union(named), out var errors) is not { } library)
        {
            return failures.OfDiagnostics(errors);
        }

        if (!options.MetadataReferences.Contains(library.Reference))
        {
            loader.RegisterDependency(library.Assembly);
            Volatile.Write(ref options, options.WithReferences(options.MetadataReferences.Where(each => each != library.Earlier).Append(library.Reference)));
        }

        return null;
    }

    private Script<object>? Compile(string code, string label, CellContext cell, out CellFailure? failure)
    {
        failure = null;
        var plain = Create(code, label);
        var (script, diagnostics) = WithChecks(isLoopsOnly: false);
        if (HasErrors(diagnostics) && script != plain)
        {
            // The checks move columns, so the code as it was written tells what is wrong. Where it compiles, the checks are at fault:
            // then it runs with those of its loops, and where these are at fault without any.
            (script, diagnostics) = (plain, plain.Compile(cell.Stop));
            if (!HasErrors(diagnostics) && WithChecks(isLoopsOnly: true) is var stoppable && !HasErrors(stoppable.Diagnostics))
            {
                (script, diagnostics) = stoppable;
            }
        }

        Note(cell);
        if (HasErrors(diagnostics))
        {
            failure = failures.OfDiagnostics(diagnostics);
            return null;
        }

        if (diagnostics.Any(IsShown))
        {
            Warn(script == plain ? diagnostics : plain.GetCompilation().GetDiagnostics(cell.Stop), cell);
        }

        return script;

        (Script<object> Script, ImmutableArray<Diagnostic> Diagnostics) WithChecks(bool isLoopsOnly)
        {
            var compilation = plain.GetCompilation();
            var texts = compilation.SyntaxTrees.Select(tree => (tree.FilePath, Plain: tree, Checked: StopChecks.Insert(compilation, tree, isLoopsOnly))).ToArray();
            if (texts.All(each => each.Checked == each.Plain.ToString()))
            {
                return (plain, plain.Compile(cell.Stop));
            }

            // What #load brings comes first.
            scripts.Checked = texts.SkipLast(1).ToDictionary(each => each.FilePath, each => each.Checked);
            try
            {
                var made = Create(texts[^1].Checked, label);
                return (made, made.Compile(cell.Stop));
            }
            finally
            {
                scripts.Checked = new Dictionary<string, string>();
            }
        }
    }

    private CellFailure? Execute(Script<object> script, CellThread thread, CellContext cell)
    {
        try
        {
            var running = state is null ? script.RunAsync(null, _ => true, CancellationToken.None) : script.RunFromAsync(state, _ => true, CancellationToken.None);
            if (!thread.Loop.Pump(running))
            {
                // An await that never ends. What the cell has set so far cannot be had; what was there before stays.
                throw new CellStoppedException();
            }

            var ended = running.GetAwaiter().GetResult();
            if (!thread.UnlessAbandoned(() => Advance(ended)))
            {
                return null;
            }

            if (ended.Exception is { } thrown)
            {
                return failures.OfException(thrown);
            }

            // "display(x)" without a semicolon has shown its value already.
            var value = ended.ReturnValue;
            if (value is not DisplayedValue && (value is not null || TrailingValue.IsNull(script.GetCompilation())))
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

    private void Advance(ScriptState<object> ended)
    {
        Volatile.Write(ref state, ended);
        inherited = options.MetadataReferences;
    }

    private Script<object> Create(string code, string label)
    {
        var here = options.WithFilePath(label);
        // Submissions inherit the imports and references of those before them. Given to each anew they add up, and memory grows with the square of the cells.
        var script = state is null
            ? CSharpScript.Create(code, here, null, loader)
            : state.Script.ContinueWith<object>(code, here.WithImports().WithReferences(here.MetadataReferences.Except(inherited)));
        HostAssemblies.Bind(script.GetCompilation());
        return script;
    }

    private void Warn(ImmutableArray<Diagnostic> warnings, CellContext cell)
    {
        foreach (var warning in warnings.Where(IsShown).Select(failures.Diagnostic))
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
}
