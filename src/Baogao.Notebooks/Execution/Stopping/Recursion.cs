using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution.Stopping;

/// <summary>What of a cell may call itself.</summary>
internal sealed class Recursion(SyntaxNode root)
{
    private readonly HashSet<string> declared = [.. root.DescendantNodes().Select(NameOf).OfType<string>()];

    /// <summary>Whether code may call itself: only what names something that this cell declares can. The rest stays small enough to be inlined.</summary>
    public bool May(SyntaxNode body)
        => body.DescendantTokens().Any(token => token.IsKind(SyntaxKind.IdentifierToken) && declared.Contains(token.ValueText));

    private static string? NameOf(SyntaxNode node) => node switch
    {
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax { ExpressionBody: not null } property => property.Identifier.ValueText,
        PropertyDeclarationSyntax { AccessorList: { } list } property when list.Accessors.Any(each => each.Body is not null || each.ExpressionBody is not null)
            => property.Identifier.ValueText,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.ValueText,
        // Delegates may lead back to any lambda that is kept in them.
        VariableDeclaratorSyntax { Initializer.Value: LambdaExpressionSyntax } variable => variable.Identifier.ValueText,
        _ => null,
    };
}
