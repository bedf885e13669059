using Baogao.Notebooks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution;

/// <summary>Reads the declarations of the cell tagged <c>parameters</c>, without running anything.</summary>
internal static class ParameterReader
{
    public static IReadOnlyList<NotebookParameter> Read(NotebookCell cell)
    {
        var root = CSharpSyntaxTree.ParseText(cell.Source, new CSharpParseOptions(LanguageVersion.Latest, kind: SourceCodeKind.Script)).GetCompilationUnitRoot();
        return
        [
            .. from field in root.Members.OfType<FieldDeclarationSyntax>()
               from variable in field.Declaration.Variables
               where variable.Initializer is not null
               select Parameter(field, variable),
        ];
    }

    private static NotebookParameter Parameter(FieldDeclarationSyntax field, VariableDeclaratorSyntax variable)
    {
        var value = variable.Initializer!.Value;
        var declared = field.Declaration.Type;
        var nullable = declared is NullableTypeSyntax;
        var type = declared is NullableTypeSyntax { ElementType: var element } ? element.ToString() : declared.ToString();
        var comment = field.GetTrailingTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)).ToString();
        return new NotebookParameter(
            variable.Identifier.ValueText, type == "var" ? TypeOf(value) : type, nullable, value.ToString(), comment.TrimStart('/').Trim());
    }

    private static string TypeOf(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax { Token.Value: string } or InterpolatedStringExpressionSyntax => "string",
        LiteralExpressionSyntax { Token.Value: bool } => "bool",
        LiteralExpressionSyntax { Token.Value: int } => "int",
        LiteralExpressionSyntax { Token.Value: long } => "long",
        LiteralExpressionSyntax { Token.Value: decimal } => "decimal",
        LiteralExpressionSyntax { Token.Value: double } => "double",
        PrefixUnaryExpressionSyntax { Operand: var operand } => TypeOf(operand),
        ObjectCreationExpressionSyntax creation => creation.Type.ToString(),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => call.Expression.ToString(),
        // FigureKind.Target
        MemberAccessExpressionSyntax member => member.Expression.ToString(),
        _ => "object",
    };
}
