using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution;

/// <summary>The variable that counts the rounds of a loop, one up or one down each time.</summary>
internal static class LoopCounter
{
    /// <summary>Its name; null where there is none for certain, or where a round may do more than reckon with elements.</summary>
    public static string? Of(StatementSyntax loop)
        => loop is ForStatementSyntax { Declaration: { Variables: [{ Initializer.Value: var start } variable] } declaration, Incrementors: [var step] } counted
            && (IsInteger(declaration.Type) || (declaration.Type.IsVar && start is LiteralExpressionSyntax { Token.Value: int or uint or long or ulong }))
            && Is(Stepped(step), variable.Identifier.ValueText)
            && new SyntaxNode?[] { counted.Condition, counted.Statement }.OfType<SyntaxNode>().SelectMany(part => part.DescendantNodesAndSelf())
                .All(node => IsShort(node) && !Changes(node, variable.Identifier.ValueText))
                ? variable.Identifier.Text
                : null;

    private static bool IsInteger(TypeSyntax type)
        => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.IntKeyword or (int)SyntaxKind.LongKeyword or (int)SyntaxKind.UIntKeyword or (int)SyntaxKind.ULongKeyword };

    // Eight rounds come between two checks: what may call something that takes long, a property of any other name included, is not counted.
    private static bool IsShort(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText is "Length" or "Count",
        BlockSyntax or ExpressionStatementSyntax or IfStatementSyntax or ElseClauseSyntax or EmptyStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax
            or LocalDeclarationStatementSyntax or VariableDeclarationSyntax or VariableDeclaratorSyntax or EqualsValueClauseSyntax
            or AssignmentExpressionSyntax or BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax
            or ConditionalExpressionSyntax or CastExpressionSyntax or ElementAccessExpressionSyntax or BracketedArgumentListSyntax or ArgumentSyntax { RefKindKeyword.RawKind: 0 }
            or LiteralExpressionSyntax or IdentifierNameSyntax or PredefinedTypeSyntax => true,
        _ => false,
    };

    private static bool Changes(SyntaxNode node, string name)
        => node is AssignmentExpressionSyntax assignment ? Is(assignment.Left, name) : Is(Stepped(node), name);

    private static ExpressionSyntax? Stepped(SyntaxNode node) => node switch
    {
        PostfixUnaryExpressionSyntax step => step.Operand,
        PrefixUnaryExpressionSyntax step => step.Operand,
        _ => null,
    };

    private static bool Is(SyntaxNode? node, string name) => node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;
}
