using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution.Stopping;

/// <summary>What of a query expression becomes delegates.</summary>
internal static class Queries
{
    /// <summary>The expressions that run once for each element. A name alone is left out: <c>select x</c> may stand for no call at all.</summary>
    public static IEnumerable<ExpressionSyntax> RunForEach(QueryExpressionSyntax query)
        => Of(query.Body).Where(each => each is not IdentifierNameSyntax);

    private static IEnumerable<ExpressionSyntax> Of(QueryBodySyntax body)
        => [.. body.Clauses.SelectMany(Of), .. Of(body.SelectOrGroup), .. body.Continuation is { } next ? Of(next.Body) : []];

    private static IEnumerable<ExpressionSyntax> Of(QueryClauseSyntax clause) => clause switch
    {
        FromClauseSyntax from => [from.Expression],
        LetClauseSyntax let => [let.Expression],
        WhereClauseSyntax where => [where.Condition],
        OrderByClauseSyntax order => order.Orderings.Select(each => each.Expression),
        // The other sequence is read once, outside.
        JoinClauseSyntax join => [join.LeftExpression, join.RightExpression],
        _ => [],
    };

    private static IEnumerable<ExpressionSyntax> Of(SelectOrGroupClauseSyntax end) => end switch
    {
        SelectClauseSyntax select => [select.Expression],
        GroupClauseSyntax group => [group.GroupExpression, group.ByExpression],
        _ => [],
    };
}
