using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution.Stopping;

/// <content>Checks inside expressions: between a call that may take long and what is done with its value, and in queries.</content>
internal sealed partial class StopChecks
{
    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        if (node.Parent is not InitializerExpressionSyntax && (Effects.MayTakeLong(node.Right) || Effects.MayTakeLong(node.Left)))
        {
            Pass(node.Right);
        }

        base.VisitAssignmentExpression(node);
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        // "list.Add(F())" and "F().Clear()" change something after a call.
        for (var call = node.Expression as InvocationExpressionSyntax; call is not null;)
        {
            foreach (var argument in call.ArgumentList.Arguments.Where(each => each.RefKindKeyword.IsKind(SyntaxKind.None) && Effects.MayTakeLong(each.Expression)))
            {
                Pass(argument.Expression);
            }

            call = (call.Expression as MemberAccessExpressionSyntax)?.Expression as InvocationExpressionSyntax;
            if (call is not null && !meaning.ReturnsVariable(call))
            {
                Pass(call);
            }
        }

        base.VisitExpressionStatement(node);
    }

    public override void VisitInvocationExpression(InvocationExpressionSyntax node) => Call(node, node.ArgumentList, () => base.VisitInvocationExpression(node));

    public override void VisitObjectCreationExpression(ObjectCreationExpressionSyntax node) => Call(node, node.ArgumentList, () => base.VisitObjectCreationExpression(node));

    public override void VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node)
        => Call(node, node.ArgumentList, () => base.VisitImplicitObjectCreationExpression(node));

    public override void VisitConstructorInitializer(ConstructorInitializerSyntax node) => Call(node, node.ArgumentList, () => base.VisitConstructorInitializer(node));

    public override void VisitPrimaryConstructorBaseType(PrimaryConstructorBaseTypeSyntax node) => Call(node, node.ArgumentList, () => base.VisitPrimaryConstructorBaseType(node));

    public override void VisitQueryExpression(QueryExpressionSyntax node)
    {
        if (!isLoopsOnly && meaning.IsTree(node))
        {
            Visit(node.FromClause.Expression);
            return;
        }

        foreach (var expression in isLoopsOnly ? [] : Queries.RunForEach(node))
        {
            Wrap(expression, CheckText.Query, CheckText.QueryEnd);
        }

        base.VisitQueryExpression(node);
    }

    // A parameter with [CallerArgumentExpression] gets the text of an argument: without the checks in it.
    private void Call(SyntaxNode call, ArgumentListSyntax? arguments, Action visitChildren)
    {
        var before = changes.Count;
        visitChildren();
        if (arguments is not null && changes.Count > before)
        {
            foreach (var (parameter, argument) in meaning.ArgumentTexts(call, arguments))
            {
                var text = $"{parameter}:{SymbolDisplay.FormatLiteral(argument.ToString(), quote: true)}";
                Add(arguments.CloseParenToken.SpanStart, $"{(arguments.Arguments.Count == 0 ? "" : ",")}{text}");
            }
        }
    }

    private void Pass(ExpressionSyntax value)
    {
        if (!isLoopsOnly && value is not RefExpressionSyntax && meaning.HasOwnType(value))
        {
            Wrap(value, CheckText.Pass, CheckText.PassEnd);
        }
    }
}
