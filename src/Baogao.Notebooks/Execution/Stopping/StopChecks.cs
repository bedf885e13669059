using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Baogao.Notebooks.Execution;

/// <summary>
/// Writes checks into the code of a cell, on the lines that are there, so that loops and recursion can be stopped and line numbers stay.
/// Expression lambdas are left as they are: they may be expression trees.
/// </summary>
internal sealed class StopChecks : CSharpSyntaxWalker
{
    private readonly List<TextChange> changes = [];

    private readonly Recursion recursion;

    private readonly bool isLoopsOnly;

    // The variable that holds the flag in the loop that is being visited; null outside loops.
    private string? flag;

    private StopChecks(SyntaxNode root, bool isLoopsOnly)
    {
        this.isLoopsOnly = isLoopsOnly;
        recursion = new Recursion(root);
    }

    /// <summary>The code with checks; the code itself where there is nothing to check or it does not parse.</summary>
    /// <param name="code">The code.</param>
    /// <param name="options">How it is parsed.</param>
    /// <param name="isLoopsOnly">Leaves all but loops alone: some of what stands elsewhere needs to know more of types than their text tells.</param>
    public static string Insert(string code, CSharpParseOptions options, bool isLoopsOnly = false)
    {
        var tree = CSharpSyntaxTree.ParseText(code, options);
        var root = tree.GetRoot();
        if (root.ContainsDiagnostics && tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return code;
        }

        var walker = new StopChecks(root, isLoopsOnly);
        walker.Visit(root);
        return walker.changes.Count == 0 ? code : walker.Apply(code);
    }

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
        base.VisitBlock(node);
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

    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        var isLambda = node.Parent is LambdaExpressionSyntax;
        if (!isLoopsOnly && node.Parent is not InitializerExpressionSyntax && (isLambda || Effects.MayTakeLong(node.Right)) && Effects.HasOwnType(node.Right))
        {
            Pass(node.Right);
        }

        base.VisitAssignmentExpression(node);
    }

    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        Head(node.Body, node.ExpressionBody, node.SemicolonToken, IsVoid(node.ReturnType, node.Modifiers));
        HeadOfWriter(node, node.Body);
        Function(() => base.VisitLocalFunctionStatement(node));
    }

    public override void VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        Head(node.Body, node.ExpressionBody, node.SemicolonToken, IsVoid(node.ReturnType, node.Modifiers));
        if (node.Parent is CompilationUnitSyntax)
        {
            HeadOfWriter(node, node.Body);
        }

        base.VisitMethodDeclaration(node);
    }

    public override void VisitConstructorDeclaration(ConstructorDeclarationSyntax node)
    {
        // A type whose static constructor fails once stays unusable in the session.
        if (!node.Modifiers.Any(SyntaxKind.StaticKeyword))
        {
            Head(node.Body, node.ExpressionBody, node.SemicolonToken, isVoid: true, always: true);
        }

        base.VisitConstructorDeclaration(node);
    }

    public override void VisitOperatorDeclaration(OperatorDeclarationSyntax node)
    {
        Head(node.Body, node.ExpressionBody, node.SemicolonToken, isVoid: false, always: true);
        base.VisitOperatorDeclaration(node);
    }

    public override void VisitConversionOperatorDeclaration(ConversionOperatorDeclarationSyntax node)
    {
        Head(node.Body, node.ExpressionBody, node.SemicolonToken, isVoid: false, always: true);
        base.VisitConversionOperatorDeclaration(node);
    }

    public override void VisitAccessorDeclaration(AccessorDeclarationSyntax node)
    {
        Head(
            node.Body,
            node.ExpressionBody,
            node.SemicolonToken,
            isVoid: !node.IsKind(SyntaxKind.GetAccessorDeclaration),
            always: node.Parent?.Parent is IndexerDeclarationSyntax);
        base.VisitAccessorDeclaration(node);
    }

    public override void VisitPropertyDeclaration(PropertyDeclarationSyntax node)
    {
        Getter(node.ExpressionBody, node.SemicolonToken);
        base.VisitPropertyDeclaration(node);
    }

    public override void VisitIndexerDeclaration(IndexerDeclarationSyntax node)
    {
        Getter(node.ExpressionBody, node.SemicolonToken, always: true);
        base.VisitIndexerDeclaration(node);
    }

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        Lambda(node.Block);
        Count(node.ExpressionBody);
        Function(() => base.VisitSimpleLambdaExpression(node));
    }

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        Lambda(node.Block);
        Count(node.ExpressionBody);
        if (!isLoopsOnly && IsFormatter(node))
        {
            Add(node.ExpressionBody!.SpanStart, "{" + CheckText.Function);
            Add(node.ExpressionBody.Span.End, ";}");
        }

        Function(() => base.VisitParenthesizedLambdaExpression(node));
    }

    public override void VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node)
    {
        Lambda(node.Block);
        Function(() => base.VisitAnonymousMethodExpression(node));
    }

    private void Loop(StatementSyntax node, StatementSyntax body, Action visitChildren)
    {
        // Loops inside this one share its variable; a function inside it has loops of its own.
        var isOutermost = flag is null;
        if (isOutermost)
        {
            flag = string.Create(CultureInfo.InvariantCulture, $"__stop{changes.Count}");
            Add(node.SpanStart, $"{{var {flag}={CheckText.Flag};");
        }

        var check = CheckText.Loop(flag!);
        var block = body as BlockSyntax;
        Add(block?.OpenBraceToken.Span.End ?? body.SpanStart, block is null ? "{" + check : check);
        visitChildren();
        Add(body.Span.End, block is null ? "}" : "");
        if (isOutermost)
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

    private void Pass(ExpressionSyntax value, string start = CheckText.Pass)
    {
        Add(value.SpanStart, start);
        Add(value.Span.End, CheckText.PassEnd);
    }

    private void Function(Action visitChildren)
    {
        var outside = flag;
        flag = null;
        visitChildren();
        flag = outside;
    }

    private void Head(BlockSyntax? block, ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon, bool isVoid, bool always = false)
    {
        if (isLoopsOnly)
        {
            return;
        }

        if (block is not null)
        {
            if (always || recursion.May(block))
            {
                Add(block.OpenBraceToken.Span.End, CheckText.Function);
            }
        }
        else if (arrow is not null && (always || recursion.May(arrow.Expression)))
        {
            var isStatement = isVoid || arrow.Expression is ThrowExpressionSyntax;
            changes.Add(new TextChange(arrow.ArrowToken.Span, "{" + CheckText.Function + (isStatement ? "" : "return ")));
            Add(semicolon.Span.End, "}");
        }
    }

    // A library may call it by its name, in an endless loop of its own.
    private void HeadOfWriter(SyntaxNode function, BlockSyntax? block)
    {
        if (!isLoopsOnly && block is not null && !recursion.May(block) && Effects.WritesOutside(function))
        {
            Add(block.OpenBraceToken.Span.End, CheckText.Plain);
        }
    }

    // A library may call a lambda in an endless loop of its own, so even one that calls nothing gets a check.
    private void Lambda(BlockSyntax? block)
    {
        if (block is not null && !isLoopsOnly)
        {
            Add(block.OpenBraceToken.Span.End, CheckText.Function);
        }
    }

    // "i => n++" is no expression tree, and a library may call it for ever.
    private void Count(ExpressionSyntax? body)
    {
        if (!isLoopsOnly && body is not null && Effects.Counted(body) is IdentifierNameSyntax variable)
        {
            Pass(variable, CheckText.Pass + "ref ");
        }
    }

    // "(value, writer) => writer.Write(…)" is how a formatter is written. One that shows its value by formatting it calls itself through
    // the library, where nothing looks at the stack.
    private static bool IsFormatter(ParenthesizedLambdaExpressionSyntax node)
        => node is
        {
            ParameterList.Parameters: [_, var writer],
            ExpressionBody: InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax target, Name.Identifier.ValueText: "Write" or "WriteLine" },
            },
        } && target.Identifier.ValueText == writer.Identifier.ValueText;

    private void Getter(ArrowExpressionClauseSyntax? arrow, SyntaxToken semicolon, bool always = false)
    {
        if (!isLoopsOnly && arrow is not null && arrow.Expression is not ThrowExpressionSyntax && (always || recursion.May(arrow.Expression)))
        {
            changes.Add(new TextChange(arrow.ArrowToken.Span, "{get{" + CheckText.Function + "return "));
            Add(semicolon.Span.End, "}}");
        }
    }

    // An async function whose type has no argument gives a task without a value: its expression is a statement.
    private static bool IsVoid(TypeSyntax type, SyntaxTokenList modifiers)
        => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
            || (modifiers.Any(SyntaxKind.AsyncKeyword) && type is not GenericNameSyntax and not QualifiedNameSyntax { Right: GenericNameSyntax });

    private void Add(int position, string text) => changes.Add(new TextChange(new TextSpan(position, 0), text));

    private string Apply(string code)
    {
        // By hand: SourceText refuses changes at one position, of which nested loops without braces have several.
        var result = new StringBuilder(code.Length + (changes.Count * 64));
        var at = 0;
        foreach (var change in changes.OrderBy(change => change.Span.Start))
        {
            result.Append(code, at, change.Span.Start - at).Append(change.NewText);
            at = change.Span.End;
        }

        return result.Append(code, at, code.Length - at).ToString();
    }
}
