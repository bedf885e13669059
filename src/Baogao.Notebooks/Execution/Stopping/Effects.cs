using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution.Stopping;

/// <summary>What of a cell takes time, and what changes variables: an abandoned cell comes back from the first and must not do the second.</summary>
internal static class Effects
{
    /// <summary>Whether code calls something, or waits. What a function in it does is not done here.</summary>
    public static bool MayTakeLong(SyntaxNode code)
        => code.DescendantNodesAndSelf(node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(node => node is InvocationExpressionSyntax or AwaitExpressionSyntax or BaseObjectCreationExpressionSyntax or CommonForEachStatementSyntax);

    /// <summary>Whether what follows this statement is reached from it.</summary>
    public static bool FallsThrough(SyntaxNode statement)
        => statement is not (ReturnStatementSyntax or ThrowStatementSyntax or BreakStatementSyntax or ContinueStatementSyntax or GotoStatementSyntax);

    /// <summary>Whether a function calls something, or changes a variable that it does not declare.</summary>
    public static bool Acts(SyntaxNode function) => function.DescendantNodes().Any(node => node is InvocationExpressionSyntax) || WritesOutside(function);

    /// <summary>Whether a value's text allows that it keeps its type when it goes through a generic function; a constant and a method's name may still take that of the variable.</summary>
    public static bool HasOwnType(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax => !value.IsKind(SyntaxKind.NullLiteralExpression) && !value.IsKind(SyntaxKind.DefaultLiteralExpression),
        InvocationExpressionSyntax or AwaitExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
            or BinaryExpressionSyntax or CastExpressionSyntax or ConditionalAccessExpressionSyntax or ObjectCreationExpressionSyntax => true,
        PrefixUnaryExpressionSyntax prefix => HasOwnType(prefix.Operand),
        PostfixUnaryExpressionSyntax postfix => HasOwnType(postfix.Operand),
        ParenthesizedExpressionSyntax parenthesized => HasOwnType(parenthesized.Expression),
        _ => false,
    };

    private static bool WritesOutside(SyntaxNode function)
    {
        var targets = function.DescendantNodes().Select(Target).OfType<ExpressionSyntax>()
            .SelectMany(target => target is TupleExpressionSyntax tuple ? tuple.Arguments.Select(each => each.Expression) : [target])
            .Select(Root).OfType<IdentifierNameSyntax>().Select(name => name.Identifier.ValueText).ToArray();
        return targets.Length > 0 && targets.Except(function.DescendantNodes().Select(Declared).OfType<string>()).Any();
    }

    // The variable that an expression counts up or down.
    private static ExpressionSyntax? Counted(SyntaxNode node) => node switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } step => step.Operand,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } step => step.Operand,
        _ => null,
    };

    private static ExpressionSyntax? Target(SyntaxNode node) => node is AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } assignment ? assignment.Left : Counted(node);

    private static ExpressionSyntax Root(ExpressionSyntax target) => target switch
    {
        MemberAccessExpressionSyntax member => Root(member.Expression),
        ElementAccessExpressionSyntax element => Root(element.Expression),
        ParenthesizedExpressionSyntax parenthesized => Root(parenthesized.Expression),
        _ => target,
    };

    private static string? Declared(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        ForEachStatementSyntax loop => loop.Identifier.ValueText,
        _ => null,
    };
}
