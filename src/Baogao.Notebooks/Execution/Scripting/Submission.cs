using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution;

/// <summary>A link of the chain of a session's submissions.</summary>
internal sealed class Submission(CSharpCompilation compilation, Submission? previous)
{
    public CSharpCompilation Compilation => compilation;

    public Submission? Previous => previous;

    /// <summary>False where a submission holds only directives and usings: the compiler gives it no place among those that run.</summary>
    public static bool HasCode(CSharpCompilation compilation)
        => compilation.SyntaxTrees.Any(tree => ((CompilationUnitSyntax)tree.GetRoot()).Members.Count > 0);

    /// <summary>Whether a submission ends in an expression with a value. The compiler knows and does not say.</summary>
    public static bool HasValue(CSharpCompilation compilation) => HasSubmissionResult(compilation);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "HasSubmissionResult")]
    private static extern bool HasSubmissionResult(CSharpCompilation compilation);
}
