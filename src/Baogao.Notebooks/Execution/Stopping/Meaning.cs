using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution.Stopping;

/// <summary>What the compiler knows of code and its text alone does not tell.</summary>
internal sealed class Meaning(SemanticModel model)
{
    /// <summary>Whether a lambda becomes an expression tree, whose code is data.</summary>
    public bool IsTree(LambdaExpressionSyntax lambda) => IsTree(model.GetTypeInfo(lambda).ConvertedType);

    /// <summary>Whether the clauses of a query become expression trees.</summary>
    public bool IsTree(QueryExpressionSyntax query)
        => query.DescendantNodes().Any(node => node switch
        {
            QueryClauseSyntax clause => TakesTree(model.GetQueryClauseInfo(clause).OperationInfo.Symbol),
            SelectOrGroupClauseSyntax or OrderingSyntax => TakesTree(model.GetSymbolInfo(node).Symbol),
            _ => false,
        });

    /// <summary>Whether the delegate that a lambda becomes returns a value. An async one returns a value if its task has one.</summary>
    public bool ReturnsValue(LambdaExpressionSyntax lambda)
        => model.GetSymbolInfo(lambda).Symbol is IMethodSymbol { ReturnsVoid: false } method && !(method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 });

    /// <summary>
    /// Whether a value keeps its type when it goes through a generic function. What gets its type from the variable (<c>null</c>, <c>new()</c>, a lambda) does not.
    /// </summary>
    public bool HasOwnType(ExpressionSyntax value)
        => value is not ImplicitObjectCreationExpressionSyntax && model.GetTypeInfo(value) is { Type: { } type, ConvertedType: { } to }
            && (SymbolEqualityComparer.IncludeNullability.Equals(type, to) || (Effects.HasOwnType(value) && model.Compilation.ClassifyCommonConversion(type, to).IsImplicit));

    /// <summary>Whether a call returns a variable, not its value.</summary>
    public bool ReturnsVariable(ExpressionSyntax call) => model.GetSymbolInfo(call).Symbol is IMethodSymbol { RefKind: not RefKind.None };

    /// <summary>The parameters of a call to which the compiler would give the text of an argument, or of what stands before the dot, and that expression.</summary>
    public IEnumerable<(string Parameter, ExpressionSyntax Argument)> ArgumentTexts(SyntaxNode call, ArgumentListSyntax arguments)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol called)
        {
            yield break;
        }

        var method = called.ReducedFrom ?? called;
        var shift = called.ReducedFrom is null ? 0 : 1;
        foreach (var parameter in method.Parameters.Where(each => each.HasExplicitDefaultValue && Argument(each.Name) is null))
        {
            var attribute = parameter.GetAttributes().FirstOrDefault(each => each.AttributeClass?.Name == "CallerArgumentExpressionAttribute");
            if (attribute?.ConstructorArguments is [{ Value: string name }] && Argument(name) is { } argument)
            {
                yield return ('@' + parameter.Name, argument);
            }
        }

        ExpressionSyntax? Argument(string name)
        {
            var position = method.Parameters.FirstOrDefault(each => each.Name == name)?.Ordinal - shift ?? int.MaxValue;
            return position < 0 ? ((call as InvocationExpressionSyntax)?.Expression as MemberAccessExpressionSyntax)?.Expression
                : arguments.Arguments.FirstOrDefault(each => each.NameColon?.Name.Identifier.ValueText == name)?.Expression
                    ?? (position < arguments.Arguments.Count && arguments.Arguments[position].NameColon is null ? arguments.Arguments[position].Expression : null);
        }
    }

    private static bool TakesTree(ISymbol? method) => method is IMethodSymbol { Parameters: var parameters } && parameters.Any(each => IsTree(each.Type));

    private static bool IsTree(ITypeSymbol? type)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            if (each is { Name: "Expression", ContainingNamespace: { Name: "Expressions", ContainingNamespace.Name: "Linq" } })
            {
                return true;
            }
        }

        return false;
    }
}
