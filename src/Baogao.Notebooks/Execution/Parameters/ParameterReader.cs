using Baogao.Notebooks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution.Parameters;

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
               select Parameter(field, variable) with { Cell = cell.Source },
        ];
    }

    private static NotebookParameter Parameter(FieldDeclarationSyntax field, VariableDeclaratorSyntax variable)
    {
        var value = variable.Initializer!.Value;
        var declared = field.Declaration.Type;
        var element = declared switch
        {
            NullableTypeSyntax nullable => nullable.ElementType,
            GenericNameSyntax { Identifier.ValueText: "Nullable", TypeArgumentList.Arguments: [var inside] } => inside,
            _ => null,
        };
        var type = (element ?? declared).ToString();
        var comment = field.GetTrailingTrivia().FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)).ToString();
        return new NotebookParameter(
            variable.Identifier.ValueText, type == "var" ? TypeOf(value) : type, element is not null, value.ToString(), comment.TrimStart('/').Trim())
        {
            Modifier = field.Modifiers.FirstOrDefault(each => each.IsKind(SyntaxKind.ConstKeyword) || each.IsKind(SyntaxKind.ReadOnlyKeyword)).ValueText,
        };
    }

    private static string TypeOf(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax { Token.Value: string } or InterpolatedStringExpressionSyntax => "string",
        LiteralExpressionSyntax { Token.Value: bool } => "bool",
        LiteralExpressionSyntax { Token.Value: char } => "char",
        LiteralExpressionSyntax { Token.Value: int } => "int",
        LiteralExpressionSyntax { Token.Value: uint } => "uint",
        LiteralExpressionSyntax { Token.Value: ulong } => "ulong",
        LiteralExpressionSyntax { Token.Value: float } => "float",
        LiteralExpressionSyntax { Token.Value: long } => "long",
        LiteralExpressionSyntax { Token.Value: decimal } => "decimal",
        LiteralExpressionSyntax { Token.Value: double } => "double",
        PrefixUnaryExpressionSyntax { Operand: var operand } => TypeOf(operand),
        ParenthesizedExpressionSyntax { Expression: var inner } => TypeOf(inner),
        BinaryExpressionSyntax { Left: var left } => TypeOf(left),
        ConditionalExpressionSyntax { WhenTrue: var first } => TypeOf(first),
        CastExpressionSyntax cast => cast.Type.ToString(),
        DefaultExpressionSyntax empty => empty.Type.ToString(),
        ArrayCreationExpressionSyntax array => array.Type.ToString(),
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: [var first, ..] } => TypeOf(first) + "[]",
        ObjectCreationExpressionSyntax creation => creation.Type.ToString(),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => "string",
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } => call.Expression.ToString(),
        // FigureKind.Target
        MemberAccessExpressionSyntax member => member.Expression.ToString(),
        _ => "object",
    };
}
