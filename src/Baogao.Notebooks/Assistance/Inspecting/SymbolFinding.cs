using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Assistance.Inspecting;

/// <summary>What the cursor is at.</summary>
/// <param name="Symbols">The symbol that the code means, then its other overloads; at least one.</param>
internal sealed record SymbolFinding(IReadOnlyList<ISymbol> Symbols)
{
    /// <summary>What is at a position: the name that it touches, else the call in whose parentheses it is; null where there is neither.</summary>
    public static SymbolFinding? At(SemanticModel model, SyntaxNode root, int position)
    {
        if (TouchedName(root, position) is { } name && OfName(model, name) is { Length: > 0 } named)
        {
            return Of(named);
        }

        for (var node = Before(root, position).Parent; node is not null; node = node.Parent)
        {
            if (node is BaseArgumentListSyntax arguments && IsInside(arguments, position) && OfCall(model, arguments.Parent) is { Length: > 0 } called)
            {
                return Of(called);
            }
        }

        return null;
    }

    // Roslyn counts the extensions of strings to the overloads of string.Join.
    private static SymbolFinding Of(ISymbol[] symbols)
        => new([.. symbols[0].IsStatic ? symbols.Where(each => each is not IMethodSymbol { ReducedFrom: not null }) : symbols]);

    private static SyntaxToken? TouchedName(SyntaxNode root, int position)
    {
        SyntaxToken[] near = [root.FindToken(position), Before(root, position)];
        return near.Where(token => token.Span.IntersectsWith(position) && token.Parent is not null)
            .Select(token => (SyntaxToken?)token)
            .FirstOrDefault(token => token!.Value.IsKind(SyntaxKind.IdentifierToken) || token.Value.Parent is PredefinedTypeSyntax);
    }

    private static SyntaxToken Before(SyntaxNode root, int position) => root.FindToken(Math.Max(0, position - 1));

    private static ISymbol[] OfName(SemanticModel model, SyntaxToken name)
    {
        var node = name.Parent!;
        if (node is not NameSyntax and not PredefinedTypeSyntax)
        {
            return model.GetDeclaredSymbol(node) is { } declared ? [declared] : [];
        }

        // The type of "new List<int>()" is the constructor's.
        if (node.Ancestors().TakeWhile(each => each is NameSyntax or ObjectCreationExpressionSyntax)
            .OfType<ObjectCreationExpressionSyntax>().FirstOrDefault() is { } creation && creation.Type.Span.End == node.Span.End)
        {
            return OfCall(model, creation) is { Length: > 0 } constructors ? constructors : Meant(model, node);
        }

        return Meant(model, node);
    }

    private static ISymbol[] OfCall(SemanticModel model, SyntaxNode? call) => call switch
    {
        InvocationExpressionSyntax invocation => [.. Resolved(model, invocation).Concat(Meant(model, invocation.Expression)).Distinct(SymbolEqualityComparer.Default)],
        BaseObjectCreationExpressionSyntax creation => [.. Resolved(model, creation).Concat(Constructors(model.GetTypeInfo(creation).Type)).Distinct(SymbolEqualityComparer.Default)],
        ElementAccessExpressionSyntax access => [.. Resolved(model, access).Concat(model.GetIndexerGroup(access.Expression)).Distinct(SymbolEqualityComparer.Default)],
        _ => [],
    };

    private static ISymbol[] Meant(SemanticModel model, SyntaxNode node)
        => [.. Resolved(model, node).Concat(model.GetMemberGroup(node)).Concat(model.GetSymbolInfo(node).CandidateSymbols).Distinct(SymbolEqualityComparer.Default)];

    private static IEnumerable<ISymbol> Resolved(SemanticModel model, SyntaxNode node) => model.GetSymbolInfo(node).Symbol is { } symbol ? [symbol] : [];

    private static IEnumerable<ISymbol> Constructors(ITypeSymbol? type)
        => (type as INamedTypeSymbol)?.InstanceConstructors.Where(each => each.DeclaredAccessibility == Accessibility.Public) ?? [];

    private static bool IsInside(BaseArgumentListSyntax arguments, int position)
    {
        var (open, close) = arguments switch
        {
            ArgumentListSyntax list => (list.OpenParenToken, list.CloseParenToken),
            BracketedArgumentListSyntax list => (list.OpenBracketToken, list.CloseBracketToken),
            _ => default,
        };
        return position >= open.Span.End && (close.IsMissing || position <= close.SpanStart);
    }
}
