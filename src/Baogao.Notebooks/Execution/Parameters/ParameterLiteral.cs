using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Baogao.Notebooks.Execution.Parameters;

/// <summary>Turns a value from the command line or a JSON file into C# of a parameter's type.</summary>
internal static class ParameterLiteral
{
    private static readonly string[] Lists =
    [
        "List", "IList", "ICollection", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "HashSet", "ISet", "IReadOnlySet", "ImmutableArray", "ImmutableList",
    ];

    /// <summary>Whether values of the parameter's type can be given from outside.</summary>
    public static bool IsKnown(NotebookParameter parameter) => IsKnown(SyntaxFactory.ParseTypeName(parameter.Type), parameter.Cell);

    /// <summary>The literal, or null where the value is none of the type; then <paramref name="expected"/> says what is.</summary>
    public static string? Write(NotebookParameter parameter, JsonNode? value, out string expected)
    {
        var type = SyntaxFactory.ParseTypeName(parameter.Type);
        expected = Expected(type, parameter.Cell) + (parameter.IsNullable ? ", or null" : "");
        // On a command line everything is text; a nullable string cannot be the text "null" there.
        return parameter.IsNullable && Text(value) is (null or "null") ? "null" : Write(type, value, parameter.Cell);
    }

    private static bool IsKnown(TypeSyntax type, string cell)
        => Element(type) is { } element ? IsKnown(element, cell)
            : type is NullableTypeSyntax nullable ? IsKnown(nullable.ElementType, cell)
            : ScalarLiterals.Of(Name(type)) is not null || ParameterEnums.MembersOf(type.ToString(), cell) is not null;

    private static string Expected(TypeSyntax type, string cell)
        => Element(type) is { } element ? $"a list with commas or in JSON, each {Expected(element, cell)}"
            : type is NullableTypeSyntax nullable ? Expected(nullable.ElementType, cell) + " or null"
            : ScalarLiterals.Of(Name(type))?.Expected ?? "one of " + string.Join(", ", ParameterEnums.MembersOf(type.ToString(), cell) ?? []);

    private static string? Write(TypeSyntax type, JsonNode? value, string cell)
    {
        if (Element(type) is { } element)
        {
            var items = Items(value)?.Select(item => Write(element, item, cell)).ToArray();
            return items is null || items.Contains(null) ? null : $"[{string.Join(", ", items)}]";
        }

        var text = Text(value);
        if (type is NullableTypeSyntax nullable)
        {
            return text is null or "null" ? "null" : Write(nullable.ElementType, value, cell);
        }

        if (text is null || value is JsonArray or JsonObject)
        {
            return null;
        }

        if (ScalarLiterals.Of(Name(type)) is { } scalar)
        {
            return scalar.Write(text);
        }

        var name = text[(text.LastIndexOf('.') + 1)..];
        var member = ParameterEnums.MembersOf(type.ToString(), cell)?.FirstOrDefault(each => string.Equals(each, name, StringComparison.OrdinalIgnoreCase));
        return member is null ? null : $"{type}.{member}";
    }

    private static string? Text(JsonNode? value) => value is JsonValue given && given.TryGetValue<string>(out var plain) ? plain : value?.ToJsonString();

    // The type of a list's elements; null for what is no list.
    private static TypeSyntax? Element(TypeSyntax type) => type switch
    {
        ArrayTypeSyntax { RankSpecifiers: [{ Rank: 1 }] } array => array.ElementType,
        ArrayTypeSyntax { RankSpecifiers: [{ Rank: 1 }, ..] } jagged => jagged.WithRankSpecifiers(jagged.RankSpecifiers.RemoveAt(0)),
        GenericNameSyntax { TypeArgumentList.Arguments: [var element] } list when Lists.Contains(list.Identifier.ValueText) => element,
        QualifiedNameSyntax { Right: GenericNameSyntax list } => Element(list),
        _ => null,
    };

    private static IEnumerable<JsonNode?>? Items(JsonNode? value)
    {
        if (value is JsonArray array)
        {
            return array;
        }

        if (value is not JsonValue || Text(value) is not { } text)
        {
            return null;
        }

        if (!text.TrimStart().StartsWith('['))
        {
            return text.Length == 0 ? [] : text.Split(',').Select(item => (JsonNode?)item.Trim());
        }

        try
        {
            return JsonNode.Parse(text) as JsonArray;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Name(TypeSyntax type) => type is QualifiedNameSyntax qualified ? qualified.Right.ToString() : type.ToString();
}
