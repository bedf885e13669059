using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution;

/// <summary>
/// The discards of a cell. The tags of PocketView, which .NET Interactive has in scope, hold a property "_": an undeclared "_" would be that one.
/// </summary>
internal static class Discards
{
    /// <summary>How the variables begin that stand in place of discards; they are not the user's.</summary>
    public const string Name = "__discard";

    /// <summary>Whether an expression is a discard, and no variable or parameter of that name.</summary>
    public static bool Is(ExpressionSyntax expression)
        => expression is IdentifierNameSyntax { Identifier.ValueText: "_" } && !expression.Ancestors().Any(Declares);

    private static bool Declares(SyntaxNode scope) => scope switch
    {
        SimpleLambdaExpressionSyntax lambda => IsName(lambda.Parameter.Identifier),
        // Of several parameters "_" each is a discard.
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters.Count(each => IsName(each.Identifier)) == 1,
        BaseMethodDeclarationSyntax method => method.ParameterList.Parameters.Any(each => IsName(each.Identifier)),
        LocalFunctionStatementSyntax function => function.ParameterList.Parameters.Any(each => IsName(each.Identifier)),
        ForEachStatementSyntax loop => IsName(loop.Identifier),
        ForStatementSyntax { Declaration: { } declaration } => Declares(declaration),
        BlockSyntax block => block.Statements.OfType<LocalDeclarationStatementSyntax>().Any(each => Declares(each.Declaration)),
        CompilationUnitSyntax cell => cell.Members.OfType<FieldDeclarationSyntax>().Any(each => Declares(each.Declaration))
            || cell.Members.OfType<GlobalStatementSyntax>().Any(each => each.Statement is LocalDeclarationStatementSyntax local && Declares(local.Declaration)),
        _ => false,
    };

    private static bool Declares(VariableDeclarationSyntax declaration) => declaration.Variables.Any(each => IsName(each.Identifier));

    private static bool IsName(SyntaxToken token) => token.ValueText == "_";
}
