using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Assistance;

/// <summary>A name that a submission left.</summary>
/// <param name="Key">What a later declaration has in common with it where that takes its place.</param>
/// <param name="Text">Its declaration, as C#.</param>
/// <param name="Place">Where it was written.</param>
internal sealed record LeftName(string Key, string Text, FileLinePositionSpan Place);

/// <summary>What a submission left for those after it.</summary>
/// <param name="Usings">Its using directives, each with what they have in common with a later one that takes their place.</param>
/// <param name="Names">Its variables, methods and types.</param>
/// <param name="References">The assemblies that its <c>#r</c> found.</param>
internal sealed partial record SubmissionSummary(
    IReadOnlyList<KeyValuePair<string, string>> Usings, IReadOnlyList<LeftName> Names, IReadOnlyList<MetadataReference> References)
{
    private static readonly SymbolDisplayFormat Full = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static SubmissionSummary Of(Compilation compilation)
    {
        var trees = compilation.SyntaxTrees.Select(tree => (CompilationUnitSyntax)tree.GetRoot()).ToArray();
        return new SubmissionSummary(
            // What #load brings comes first and keeps its usings to itself.
            [.. trees[^1].Usings.Select(each => KeyValuePair.Create(each.Alias?.Name.ToString() ?? each.ToString(), each.ToString()))],
            [
                .. trees.SelectMany(tree => tree.Members).Where(IsFunctionOrType).Select(Declaration),
                .. compilation.ScriptClass!.GetMembers().OfType<IFieldSymbol>().Where(field => field.CanBeReferencedByName).Select(Variable),
            ],
            [.. compilation.DirectiveReferences]);
    }

    private static bool IsFunctionOrType(MemberDeclarationSyntax member)
        => member is MethodDeclarationSyntax or PropertyDeclarationSyntax or BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or ExtensionBlockDeclarationSyntax;

    private static LeftName Declaration(MemberDeclarationSyntax member)
    {
        var key = member switch
        {
            MethodDeclarationSyntax method
                => $"{method.Identifier.Text}`{method.Arity}({string.Join(',', method.ParameterList.Parameters.Select(each => each.Type?.ToString()))})",
            PropertyDeclarationSyntax property => property.Identifier.Text,
            TypeDeclarationSyntax { Arity: > 0 } type => $"{type.Identifier.Text}`{type.Arity}",
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            DelegateDeclarationSyntax type => type.Arity > 0 ? $"{type.Identifier.Text}`{type.Arity}" : type.Identifier.Text,
            _ => member.ToString(),
        };
        return new LeftName(key, member.ToFullString(), member.SyntaxTree.GetLineSpan(member.Span));
    }

    // With its type rather than "var": the value it was made from may name what has another type by now.
    private static LeftName Variable(IFieldSymbol field)
    {
        var node = field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        var type = SubmissionName().Replace(field.Type.ToDisplayString(Full), "");
        var name = SyntaxFacts.GetKeywordKind(field.Name) == SyntaxKind.None ? field.Name : "@" + field.Name;
        // An anonymous type has no name to write.
        var text = !type.Contains("<anonymous", StringComparison.Ordinal) ? $"{type} {name};"
            : node is VariableDeclaratorSyntax { Initializer: { } value } ? $"var {name} {value};"
            : $"dynamic {name};";
        return new LeftName(field.Name, text, node is null ? default : node.SyntaxTree.GetLineSpan(node.Span));
    }

    [GeneratedRegex(@"(global::)?Submission#\d+\.")]
    private static partial Regex SubmissionName();
}
