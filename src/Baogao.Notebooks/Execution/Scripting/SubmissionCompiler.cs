using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Baogao.Notebooks.Execution;

/// <summary>
/// Compiles what cells hold as a chain of C# submissions: each sees what those before it left. While one runs, the next is made ready but for its text:
/// to bind 170 references takes longer than a short cell.
/// </summary>
/// <remarks>Roslyn's scripting API does the same; it binds each submission's code twice and its references when the code is there: 20 ms for a cell in place of 8.</remarks>
internal sealed class SubmissionCompiler
{
    /// <summary>How cells and scripts are read.</summary>
    public static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None, SourceCodeKind.Script);

    /// <summary>What .NET Interactive has in scope.</summary>
    public static readonly ImmutableArray<string> Imports =
    [
        "System", "System.Text", "System.Collections", "System.Collections.Generic", "System.Threading.Tasks", "System.Linq",
        "Microsoft.DotNet.Interactive", "Microsoft.DotNet.Interactive.Kernel",
        "Microsoft.DotNet.Interactive.Formatting", "Microsoft.DotNet.Interactive.HtmlTags",
    ];

    private static readonly SyntaxTree Nothing = CSharpSyntaxTree.ParseText("", Parsing);

    // Traces know the cells' frames by this beginning.
    private readonly string name = SubmissionContext.NameStart + Guid.NewGuid().ToString() + "#";
    private readonly CSharpCompilationOptions options;
    private ImmutableArray<MetadataReference> references = [.. HostAssemblies.Default];
    private ImmutableArray<MetadataReference> inherited = [];
    private Prepared? prepared;
    private Submission? last;
    private int count;

    public SubmissionCompiler(ReferenceResolver references, LoadResolver scripts)
        => options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            // Loops of an analysis are five times as fast, and lines in traces were right in every trial.
            optimizationLevel: OptimizationLevel.Release,
            allowUnsafe: true,
            // A cell is too short to share out.
            concurrentBuild: false,
            sourceReferenceResolver: scripts,
            metadataReferenceResolver: references,
            assemblyIdentityComparer: DesktopAssemblyIdentityComparer.Default);

    /// <summary>The submission that ran last, through which those before it are found; null at first. May be asked from any thread.</summary>
    public Submission? Last => Volatile.Read(ref last);

    /// <summary>The assemblies that every submission from now on refers to.</summary>
    public ImmutableArray<MetadataReference> References => references;

    /// <summary>From now on these assemblies are referenced too.</summary>
    public void Reference(IEnumerable<MetadataReference> added) => (references, prepared) = ([.. references.Union(added)], null);

    /// <summary>The code as the next submission.</summary>
    /// <param name="code">The code.</param>
    /// <param name="label">What places in it are called.</param>
    public CSharpCompilation Create(string code, string label)
    {
        var blank = prepared is { } next && next.After == last?.Compilation
            ? next.Blank.GetAwaiter().GetResult()
            : Blank(last?.Compilation, [.. references.Except(inherited)], count);
        return blank.ReplaceSyntaxTree(blank.SyntaxTrees[0], CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), Parsing, label));
    }

    /// <summary>Takes note that a submission is about to run, and makes the one after it ready on another thread.</summary>
    public void Begin(CSharpCompilation compilation)
    {
        var number = ++count;
        prepared = new Prepared(compilation, Task.Run(() =>
        {
            var blank = Blank(compilation, [], number);
            _ = blank.Assembly;
            return blank;
        }));
    }

    /// <summary>The next submission goes on from this one, which has run.</summary>
    public void Advance(CSharpCompilation compilation)
    {
        Volatile.Write(ref last, new Submission(compilation, last));
        inherited = references;
    }

    // Submissions inherit the references and imports of those before them. Given to each anew they add up, and memory grows with the square of the cells.
    private CSharpCompilation Blank(CSharpCompilation? after, ImmutableArray<MetadataReference> added, int count)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return CSharpCompilation.CreateScriptCompilation(
            name + number, Nothing, added, options.WithScriptClassName("Submission#" + number).WithUsings(after is null ? Imports : []), after, typeof(object));
    }

    private sealed record Prepared(CSharpCompilation After, Task<CSharpCompilation> Blank);
}
