using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Baogao.Notebooks.Execution;

/// <summary>
/// Writes checks into the code of a cell, on the lines that are there, so that loops and recursion can be stopped and line numbers stay.
/// Expression lambdas are left as they are: they may be expression trees. Discards are written so that they stay discards.
/// </summary>
internal sealed class StopChecks : CSharpSyntaxWalker
{
    private readonly List<TextChange> changes = [];

    private readonly Recursion recursion;

    private readonly CheckText text;

    private readonly bool isLoopsOnly;

    // The variable that holds the flag's address in the loop that is being visited; null outside loops.
    private string? address;

    private StopChecks(SyntaxNode root, int slot, bool isLoopsOnly)
    {
        this.isLoopsOnly = isLoopsOnly;
        recursion = new Recursion(root);
        text = new CheckText(slot);
    }

    /// <summary>The code with checks; the code itself where there is nothing to check or it does not parse.</summary>
    /// <param name="code">The code.</param>
    /// <param name="options">How it is parsed.</param>
    /// <param name="slot">The session's flag.</param>
    /// <param name="isLoopsOnly">Leaves functions alone: what stands at their heads needs to know more of types than their text tells.</param>
    public static string Insert(string code, CSharpParseOptions options, int slot, bool isLoopsOnly = false)
    {
        var tree = CSharpSyntaxTree.ParseText(code, options);
        var root = tree.GetRoot();
        if (root.ContainsDiagnostics && tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return code;
        }

        var walker = new StopChecks(root, slot, isLoopsOnly);
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
            Add(node.Statement.SpanStart, text.Label);
        }

        base.VisitLabeledStatement(node);
    }

    public override void VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        Head(node.Body, node.ExpressionBody, node.SemicolonToken, IsVoid(node.ReturnType, node.Modifiers));
        Function(() => base.VisitLocalFunctionStatement(node));
    }

    public override void VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        Head(node.Body, node.ExpressionBody, node.SemicolonToken, IsVoid(node.ReturnType, node.Modifiers));
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
        Function(() => base.VisitSimpleLambdaExpression(node));
    }

    public override void VisitParenthesizedLambdaExpression(ParenthesizedLambdaExpressionSyntax node)
    {
        Lambda(node.Block);
        if (!isLoopsOnly && IsFormatter(node))
        {
            Add(node.ExpressionBody!.SpanStart, "{" + text.Function);
            Add(node.ExpressionBody.Span.End, ";}");
        }

        Function(() => base.VisitParenthesizedLambdaExpression(node));
    }

    public override void VisitAnonymousMethodExpression(AnonymousMethodExpressionSyntax node)
    {
        Lambda(node.Block);
        Function(() => base.VisitAnonymousMethodExpression(node));
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        if (node.Expression is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment)
        {
            if (Discards.Is(assignment.Left) && !node.SemicolonToken.IsMissing)
            {
                // What the value declares stays in scope, so braces stand only where a declaration may not.
                var isEmbedded = node.Parent is not (BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax);
                changes.Add(new TextChange(assignment.Left.Span, (isEmbedded ? "{var " : "var ") + Discards.Name + changes.Count.ToString(CultureInfo.InvariantCulture)));
                Add(node.SemicolonToken.Span.End, isEmbedded ? "}" : "");
            }
            else if (assignment.Left is TupleExpressionSyntax tuple)
            {
                foreach (var discard in tuple.DescendantNodes().OfType<ArgumentSyntax>().Where(argument => Discards.Is(argument.Expression)))
                {
                    Add(discard.SpanStart, "var ");
                }
            }
        }

        base.VisitExpressionStatement(node);
    }

    public override void VisitArgument(ArgumentSyntax node)
    {
        if (node.RefKindKeyword.IsKind(SyntaxKind.OutKeyword) && Discards.Is(node.Expression))
        {
            Add(node.Expression.SpanStart, "var ");
        }

        base.VisitArgument(node);
    }

    private void Loop(StatementSyntax node, StatementSyntax body, Action visitChildren)
    {
        // Loops inside this one share its address; a function inside it has loops of its own.
        var isOutermost = address is null;
        if (isOutermost)
        {
            address = string.Create(CultureInfo.InvariantCulture, $"__stop{changes.Count}");
            Add(node.SpanStart, $"{{var {address}={text.Address};");
        }

        var check = !ReadsElements(node) ? CheckText.Plain(address!)
            : LoopCounter.Of(node) is { } counter ? CheckText.Counting(address!, counter)
            : CheckText.Alternating(address!);
        var block = body as BlockSyntax;
        Add(block?.OpenBraceToken.Span.End ?? body.SpanStart, block is null ? "{" + check : check);
        visitChildren();
        Add(body.Span.End, block is null ? "}" : "");
        if (isOutermost)
        {
            Add(node.Span.End, "}");
            address = null;
        }
    }

    private static bool ReadsElements(StatementSyntax loop)
        => loop is CommonForEachStatementSyntax || loop.DescendantNodes().Any(node => node is ElementAccessExpressionSyntax);

    private void Function(Action visitChildren)
    {
        var outside = address;
        address = null;
        visitChildren();
        address = outside;
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
                Add(block.OpenBraceToken.Span.End, text.Function);
            }
        }
        else if (arrow is not null && (always || recursion.May(arrow.Expression)))
        {
            var isStatement = isVoid || arrow.Expression is ThrowExpressionSyntax;
            changes.Add(new TextChange(arrow.ArrowToken.Span, "{" + text.Function + (isStatement ? "" : "return ")));
            Add(semicolon.Span.End, "}");
        }
    }

    // A library may call a lambda in an endless loop of its own, so even one that calls nothing gets a check.
    private void Lambda(BlockSyntax? block)
    {
        if (block is not null && !isLoopsOnly)
        {
            Add(block.OpenBraceToken.Span.End, text.Function);
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
            changes.Add(new TextChange(arrow.ArrowToken.Span, "{get{" + text.Function + "return "));
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
