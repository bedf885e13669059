using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Baogao.Notebooks.Execution.Stopping;

/// <content>Checks at the head of functions, members and lambdas: a library may call them in an endless loop of its own.</content>
internal sealed partial class StopChecks
{
    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        Head(node, node.Body, node.ExpressionBody, node.SemicolonToken, IsVoid(node.ReturnType, node.Modifiers));
        Function(node.Body, () => base.VisitLocalFunctionStatement(node));
    }

    public override void VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        Head(node, node.Body, node.ExpressionBody, node.SemicolonToken, IsVoid(node.ReturnType, node.Modifiers));
        Function(node.Body, () => base.VisitMethodDeclaration(node));
    }

    public override void VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        // A type whose static constructor fails once stays unusable in the session.
        if (!node.Modifiers.Any(SyntaxKind.StaticKeyword))
        {
            Head(node, node.Body, node.ExpressionBody, node.SemicolonToken, isVoid: true, always: true);
        }

        Function(node.Body, () => base.VisitConstructorDeclaration(node));
    }

    public override void VisitOperatorDeclaration(OperatorDeclarationSyntax node)
    {
        Head(node, node.Body, node.ExpressionBody, node.SemicolonToken, isVoid: false, always: true);
        Function(node.Body, () => base.VisitOperatorDeclaration(node));
    }

    public override void VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node)
    {
        Head(node, node.Body, node.ExpressionBody, node.SemicolonToken, isVoid: false, always: true);
        Function(node.Body, () => base.VisitConversionOperatorDeclaration(node));
    }

    public override void VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        Head(
            node,
            node.Body,
            node.ExpressionBody,
            node.SemicolonToken,
            isVoid: !node.IsKind(SyntaxKind.GetAccessorDeclaration),
            always: node.Parent?.Parent is IndexerDeclarationSyntax);
        Function(node.Body, () => base.VisitAccessorDeclaration(node));
    }

    public override void VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        Getter(node, node.ExpressionBody, node.SemicolonToken);
        base.VisitPropertyDeclaration(node);
    }

    public override void VisitIndexerDeclaration(IndexerDeclarationSyntax node)
    {
        Getter(node, node.ExpressionBody, node.SemicolonToken, always: true);
        base.VisitIndexerDeclaration(node);
    }

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node) => Lambda(node, () => base.VisitSimpleLambdaExpression(node));

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node) => Lambda(node, () => base.VisitParenthesizedLambdaExpression(node));

    public override void VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node)
    {
        Add(node.Block.OpenBraceToken.Span.End, isLoopsOnly ? "" : CheckText.Function);
        Function(node.Block, () => base.VisitAnonymousMethodExpression(node));
    }

    private void Lambda(LambdaExpressionSyntax node, Action visitChildren)
    {
        if (node.Block is { } block)
        {
            Add(block.OpenBraceToken.Span.End, isLoopsOnly ? "" : CheckText.Function);
        }
        else if (node.ExpressionBody is { } body && !isLoopsOnly)
        {
            if (meaning.IsTree(node))
            {
                return;
            }

            // Only what calls something can come back to itself.
            var check = Effects.MayTakeLong(body) ? CheckText.Function : CheckText.Plain;
            Wrap(body, "{" + check + (body is not ThrowExpressionSyntax && meaning.ReturnsValue(node) ? "return " : ""), ";}");
        }

        Function(node.Block, visitChildren);
    }

    // The text of the check at the head of a function, or null where it does nothing that a stop must prevent: it stays small enough to be inlined.
    private string? Check(SyntaxNode function, SyntaxNode body, bool always)
        => isLoopsOnly ? null : always || recursion.May(body) ? CheckText.Function : Effects.Acts(function) ? CheckText.Plain : null;

    private void Head(SyntaxNode function, BlockSyntax? block, ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon, bool isVoid, bool always = false)
    {
        if (block is not null)
        {
            Add(block.OpenBraceToken.Span.End, Check(function, block, always) ?? "");
        }
        else if (arrow is not null && Check(function, arrow.Expression, always) is { } check)
        {
            var isStatement = isVoid || arrow.Expression is ThrowExpressionSyntax;
            changes.Add(new TextChange(arrow.ArrowToken.Span, "{" + check + (isStatement ? "" : "return ")));
            Add(semicolon.Span.End, "}");
        }
    }

    private void Getter(BasePropertyDeclarationSyntax property, ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon, bool always = false)
    {
        if (arrow is not null && arrow.Expression is not ThrowExpressionSyntax && Check(property, arrow.Expression, always) is { } check)
        {
            changes.Add(new TextChange(arrow.ArrowToken.Span, "{get{" + check + "return "));
            Add(semicolon.Span.End, "}}");
        }
    }

    private void Function(BlockSyntax? body, Action visitChildren)
    {
        var outside = (flag, function);
        (flag, function) = (null, body);
        visitChildren();
        (flag, function) = outside;
    }

    // An async function whose type has no argument gives a task without a value: its expression is a statement.
    private static bool IsVoid(TypeSyntax type, SyntaxTokenList modifiers)
        => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
            || (modifiers.Any(SyntaxKind.AsyncKeyword) && type is not GenericNameSyntax and not QualifiedNameSyntax { Right: GenericNameSyntax });
}
