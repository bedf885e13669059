using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution.Scripting;

/// <summary>Whether a submission whose value is null has that value: Roslyn gives null for a cell without a value too.</summary>
internal static class TrailingValue
{
    public static bool IsNull(Compilation compilation)
    {
        // What #load brings comes first.
        var tree = compilation.SyntaxTrees.Last();
        var root = (CompilationUnitSyntax)tree.GetRoot();
        if (root.Members.LastOrDefault() is GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken.IsMissing: true } last })
        {
            return compilation.GetSemanticModel(tree).GetTypeInfo(last.Expression).ConvertedType?.SpecialType != SpecialType.System_Void;
        }

        // "return;" has no value, "return null;" has one.
        return root.DescendantNodes(node => node is CompilationUnitSyntax or GlobalStatementSyntax or StatementSyntax and not LocalFunctionStatementSyntax)
            .Any(node => node is ReturnStatementSyntax { Expression: not null });
    }
}
