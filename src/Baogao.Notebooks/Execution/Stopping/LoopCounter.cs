using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution;

/// <summary>The variable that counts the rounds of a loop, one up or one down each time.</summary>
internal static class LoopCounter
{
    /// <summary>Its name; null where there is none for certain, or where one round may take long.</summary>
    public static string? Of(StatementSyntax loop)
        => loop is ForStatementSyntax { Declaration: { Variables: [{ Initializer.Value: var start } variable] } declaration, Incrementors: [var step] } counted
            && (IsInteger(declaration.Type) || (declaration.Type.IsVar && start is LiteralExpressionSyntax { Token.Value: int or uint or long or ulong }))
            && Is(Stepped(step), variable.Identifier.ValueText)
            && !counted.Statement.DescendantNodesAndSelf().Any(node => MayTakeLong(node) || Changes(node, variable.Identifier.ValueText))
            && counted.Condition?.DescendantNodesAndSelf().Any(node => MayTakeLong(node) || Changes(node, variable.Identifier.ValueText)) != true
                ? variable.Identifier.Text
                : null;

    private static bool IsInteger(TypeSyntax type)
        => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.IntKeyword or (int)SyntaxKind.LongKeyword or (int)SyntaxKind.UIntKeyword or (int)SyntaxKind.ULongKeyword };

    private static ExpressionSyntax? Stepped(SyntaxNode node) => node switch
    {
        PostfixUnaryExpressionSyntax step => step.Operand,
        PrefixUnaryExpressionSyntax step => step.Operand,
        _ => null,
    };

    private static bool MayTakeLong(SyntaxNode node)
        => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AwaitExpressionSyntax or AnonymousFunctionExpressionSyntax or QueryExpressionSyntax
            or LocalFunctionStatementSyntax or YieldStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax
            or GotoStatementSyntax;

    private static bool Changes(SyntaxNode node, string name) => node switch
    {
        AssignmentExpressionSyntax { Left: TupleExpressionSyntax tuple } => tuple.DescendantNodes().Any(each => Is(each, name)),
        AssignmentExpressionSyntax assignment => Is(assignment.Left, name),
        RefExpressionSyntax reference => Is(reference.Expression, name),
        _ => Is(Stepped(node), name),
    };

    private static bool Is(SyntaxNode? node, string name) => node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;
}
