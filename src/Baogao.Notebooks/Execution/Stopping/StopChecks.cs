using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Baogao.Notebooks.Execution.Stopping;

/// <summary>
/// Writes checks into the code of a cell, on the lines that are there, so that loops, functions and lambdas can be stopped and line numbers stay.
/// Expression trees are left as they are: they are data.
/// </summary>
internal sealed partial class StopChecks : CSharpSyntaxWalker
{
    private readonly List<TextChange> changes = [];

    private readonly Dictionary<SyntaxNode, (string Start, string End)> wrapped = [];

    private readonly Recursion recursion;

    private readonly Meaning meaning;

    private readonly bool isLoopsOnly;

    private StopChecks(SyntaxNode root, SemanticModel model, bool isLoopsOnly)
    {
        this.isLoopsOnly = isLoopsOnly;
        recursion = new Recursion(root);
        meaning = new Meaning(model);
    }

    /// <summary>The code of a tree with checks; the code itself where there is nothing to check or it does not parse.</summary>
    /// <param name="compilation">What the tree is compiled in: it tells delegates from expression trees.</param>
    /// <param name="tree">The code.</param>
    /// <param name="isLoopsOnly">Leaves all but loops alone.</param>
    public static string Insert(Compilation compilation, SyntaxTree tree, bool isLoopsOnly = false)
    {
        var (code, root) = (tree.ToString(), tree.GetRoot());
        if (root.ContainsDiagnostics && tree.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            return code;
        }

        // The model binds only what it is asked about.
        var walker = new StopChecks(root, compilation.GetSemanticModel(tree), isLoopsOnly);
        walker.Visit(root);
        return walker.changes.Count == 0 ? code : walker.Apply(code);
    }

    public override void Visit(SyntaxNode? node)
    {
        if (node is not null && wrapped.TryGetValue(node, out var text))
        {
            Add(node.SpanStart, text.Start);
            base.Visit(node);
            Add(node.Span.End, text.End);
        }
        else
        {
            base.Visit(node);
        }
    }

    // Written when the node is visited, so that of several texts at one position the outer stand outside.
    private void Wrap(SyntaxNode node, string start, string end) => wrapped[node] = (start, end);

    private void Add(int position, string text)
    {
        if (text.Length > 0)
        {
            changes.Add(new TextChange(new TextSpan(position, 0), text));
        }
    }

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
