using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution.Stopping;

/// <content>Checks in loops and between statements.</content>
internal sealed partial class StopChecks
{
    // The variable that holds the flag; null where there is none.
    private string? flag;

    // The block that has the variable: the body of the function that is being visited, or an outermost block; null outside of both.
    private BlockSyntax? function;

    public override void VisitForStatement(ForStatementSyntax node) => Loop(node, node.Statement, () => base.VisitForStatement(node));

    public override void VisitForEachStatement(ForEachStatementSyntax node) => Loop(node, node.Statement, () => base.VisitForEachStatement(node));

    public override void VisitForEachVariableStatement(ForEachVariableStatementSyntax node) => Loop(node, node.Statement, () => base.VisitForEachVariableStatement(node));

    public override void VisitWhileStatement(WhileStatementSyntax node) => Loop(node, node.Statement, () => base.VisitWhileStatement(node));

    public override void VisitDoStatement(DoStatementSyntax node) => Loop(node, node.Statement, () => base.VisitDoStatement(node));

    public override void VisitLabeledStatement(LabeledStatementSyntax node)
    {
        // A goto backwards is a loop too. An "if" may carry the label; the statement then follows it.
        if (node.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax)
        {
            Add(node.Statement.SpanStart, CheckText.Plain);
        }

        base.VisitLabeledStatement(node);
    }

    public override void VisitCompilationUnit(CompilationUnitSyntax node)
    {
        Between(node.Members);
        base.VisitCompilationUnit(node);
    }

    public override void VisitBlock(BlockSyntax node)
    {
        Between(node.Statements);
        if (flag is null && function is null)
        {
            Function(node, () => base.VisitBlock(node));
        }
        else
        {
            base.VisitBlock(node);
        }
    }

    public override void VisitSwitchSection(SwitchSectionSyntax node)
    {
        Between(node.Statements);
        base.VisitSwitchSection(node);
    }

    public override void VisitCatchClause(CatchClauseSyntax node)
    {
        // A stop is no error of the cell's: its handlers do not see it.
        Add(node.Block.OpenBraceToken.Span.End, isLoopsOnly ? "" : CheckText.Plain);
        base.VisitCatchClause(node);
    }

    public override void VisitFinallyClause(FinallyClauseSyntax node)
    {
        Add(node.Block.OpenBraceToken.Span.End, isLoopsOnly ? "" : CheckText.Finally);
        base.VisitFinallyClause(node);
    }

    private void Loop(StatementSyntax node, StatementSyntax body, Action visitChildren)
    {
        // The loops of a function share a variable at its head: read right before the loop, the flag would be a call across which the JIT keeps no double
        // in a register. A loop outside of blocks gets one for it, as it would be a variable of the session.
        var hasBlock = flag is null && function is null;
        if (flag is null)
        {
            flag = string.Create(CultureInfo.InvariantCulture, $"__stop{changes.Count}");
            Add(function?.OpenBraceToken.Span.End ?? node.SpanStart, $"{(hasBlock ? "{" : "")}var {flag}={CheckText.Flag};");
        }

        var check = CheckText.Loop(flag!);
        var block = body as BlockSyntax;
        Add(block?.OpenBraceToken.Span.End ?? body.SpanStart, block is null ? "{" + check : check);
        visitChildren();
        Add(body.Span.End, block is null ? "}" : "");
        if (hasBlock)
        {
            Add(node.Span.End, "}");
            flag = null;
        }
    }

    // A call may come back long after the cell was abandoned: what follows it must not be done then.
    private void Between(IEnumerable<SyntaxNode> statements)
    {
        if (isLoopsOnly)
        {
            return;
        }

        SyntaxNode? before = null;
        foreach (var statement in statements)
        {
            var isChecked = statement is not (StatementSyntax or GlobalStatementSyntax) or LocalFunctionStatementSyntax or LabeledStatementSyntax;
            if (before is not null && !isChecked && Effects.FallsThrough(before) && Effects.MayTakeLong(before))
            {
                Add(statement.SpanStart, flag is null ? CheckText.Plain : CheckText.Loop(flag));
            }

            before = statement is LocalFunctionStatementSyntax or MethodDeclarationSyntax or BaseTypeDeclarationSyntax ? before : statement;
        }
    }
}
