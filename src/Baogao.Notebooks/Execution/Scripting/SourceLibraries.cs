using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using Baogao.Notebooks.Execution.Stopping;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Baogao.Notebooks.Execution.Scripting;

/// <summary>Compiles source that declares a namespace, which a script may not, as a library of its own.</summary>
internal sealed class SourceLibraries
{
    private static readonly CSharpParseOptions Parsing = ScriptSettings.Parsing.WithKind(SourceCodeKind.Regular);

    // What new projects have.
    private static readonly string[] Usings = ["System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private readonly List<Library> compiled = [];

    /// <summary>Whether code declares namespaces and types, and runs nothing.</summary>
    public static bool IsLibrary(string code)
        => code.Contains("namespace", StringComparison.Ordinal)
            && CSharpSyntaxTree.ParseText(code, Parsing).GetRoot() is CompilationUnitSyntax root
            && root.Members.Any(each => each is BaseNamespaceDeclarationSyntax) && !root.Members.Any(each => each is GlobalStatementSyntax);

    /// <summary>A library as its own types and members see it; types without a modifier become public, as the cells are another assembly.</summary>
    public static MendedCode Mend(string code) => ScriptMends.Apply(code, [.. TypesOf(code).Select(Public).OfType<TextChange>()]);

    /// <summary>Compiles a library; null where it has errors.</summary>
    public Library? Compile(string code, string label, IEnumerable<MetadataReference> references, out ImmutableArray<Diagnostic> diagnostics)
    {
        diagnostics = [];
        string[] types = [.. TypesOf(code).Select(FullName)];
        var earlier = compiled.FindLast(each => each.Types.Intersect(types).Any());
        if (earlier?.Code == code)
        {
            return earlier;
        }

        // A later version takes the place of the earlier: references are told apart by name, and of one name the highest is used.
        var (name, version) = (earlier?.Name ?? string.Create(CultureInfo.InvariantCulture, $"{ScriptSettings.AssemblyNameStart}source{compiled.Count}"), (earlier?.Version ?? 0) + 1);
        var usings = string.Concat(Usings.Select(each => $"global using {each};")) + string.Create(CultureInfo.InvariantCulture, $"[assembly: System.Reflection.AssemblyVersion(\"1.0.{version}.0\")]");
        var plain = Compilation(code);
        HostAssemblies.Bind(plain);
        var withChecks = Compilation(StopChecks.Insert(plain, plain.SyntaxTrees[0]));
        var compilation = withChecks.GetDiagnostics().Any(IsError) ? plain : withChecks;
        using var assembly = new MemoryStream();
        using var symbols = new MemoryStream();
        var emitted = compilation.Emit(assembly, symbols, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        diagnostics = [.. emitted.Diagnostics.Where(IsError)];
        if (!emitted.Success)
        {
            return null;
        }

        var reference = AssemblyMetadata.CreateFromImage(assembly.ToArray()).GetReference();
        compiled.Add(new Library(name, version, types, code, reference, Assembly.Load(assembly.ToArray(), symbols.ToArray()), earlier?.Reference));
        return compiled[^1];

        CSharpCompilation Compilation(string text) => CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), Parsing, label), CSharpSyntaxTree.ParseText(usings, Parsing)],
            references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, allowUnsafe: true));
    }

    private static IEnumerable<MemberDeclarationSyntax> TypesOf(string code)
        => CSharpSyntaxTree.ParseText(code, Parsing).GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>().Where(each => each is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    private static string FullName(MemberDeclarationSyntax type) => string.Join('.', type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Select(each => each.Name.ToString()))
        + "." + (type is BaseTypeDeclarationSyntax named ? named.Identifier.ValueText : ((DelegateDeclarationSyntax)type).Identifier.ValueText);

    private static TextChange? Public(MemberDeclarationSyntax type)
    {
        var own = type.Modifiers.FirstOrDefault(each => each.RawKind is (int)SyntaxKind.PublicKeyword or (int)SyntaxKind.FileKeyword or (int)SyntaxKind.InternalKeyword);
        if (own.IsKind(SyntaxKind.InternalKeyword))
        {
            return new TextChange(own.Span, "public  ");
        }

        var first = type.Modifiers is [var modifier, ..] ? modifier : FirstToken(type);
        return own.RawKind == 0 ? new TextChange(new TextSpan(first.SpanStart, 0), "public ") : null;
    }

    private static SyntaxToken FirstToken(MemberDeclarationSyntax type)
        => type.AttributeLists is [.., var last] ? last.GetLastToken().GetNextToken() : type.GetFirstToken();

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    /// <summary>A compiled library.</summary>
    /// <param name="Name">The name of its assembly.</param>
    /// <param name="Version">How many of this name there are.</param>
    /// <param name="Types">The full names of its types.</param>
    /// <param name="Code">What it was compiled from.</param>
    /// <param name="Reference">For the compiler.</param>
    /// <param name="Assembly">For the runtime.</param>
    /// <param name="Earlier">The version that it takes the place of, or null.</param>
    internal sealed record Library(string Name, int Version, IReadOnlyList<string> Types, string Code, MetadataReference Reference, Assembly Assembly, MetadataReference? Earlier);
}
