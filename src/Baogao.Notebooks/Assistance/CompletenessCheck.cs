using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Failures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baogao.Notebooks.Assistance;

/// <summary>Tells whether a cell can be run as it stands.</summary>
internal static class CompletenessCheck
{
    private const int IndentSize = 4;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None, SourceCodeKind.Script);

    public static Completeness Of(string source)
    {
        try
        {
            var parts = CellParser.Parse(source, null);
            // What is open at the end of a part stays open: the next one is compiled by itself.
            var trees = parts.OfType<CodePart>().Select(part => (Tree: CSharpSyntaxTree.ParseText(part.Code, Parsing), IsLast: part == parts[^1])).ToArray();
            if (trees is [.., (var last, true)] && !SyntaxFactory.IsCompleteSubmission(last))
            {
                return new Completeness(CompletenessStatus.Incomplete, Indent(last.GetRoot()));
            }

            var isValid = trees.All(each => each.Tree.GetDiagnostics().All(diagnostic => diagnostic.Severity != DiagnosticSeverity.Error));
            return new Completeness(isValid ? CompletenessStatus.Complete : CompletenessStatus.Invalid, "");
        }
        catch (DirectiveException)
        {
            return new Completeness(CompletenessStatus.Invalid, "");
        }
        catch (Exception e) when (e is InsufficientExecutionStackException or InvalidOperationException)
        {
            return new Completeness(CompletenessStatus.Unknown, "");
        }
    }

    private static string Indent(SyntaxNode root)
    {
        var depth = 0;
        foreach (var token in root.DescendantTokens())
        {
            depth += token.IsMissing ? 0 : token.Kind() switch
            {
                SyntaxKind.OpenBraceToken or SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken => 1,
                SyntaxKind.CloseBraceToken or SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken => -1,
                _ => 0,
            };
        }

        return IsInText(root) ? "" : new string(' ', IndentSize * Math.Clamp(depth, 0, 20));
    }

    // An open raw string keeps the spaces that are written, and an open comment is prose.
    private static bool IsInText(SyntaxNode root)
        => root.GetDiagnostics().Any(diagnostic => diagnostic.Id is "CS1035" or "CS1039" or "CS8997" or "CS9005")
            || root.DescendantTokens().Any(token => token.IsKind(SyntaxKind.InterpolatedStringEndToken) && token.IsMissing);
}
