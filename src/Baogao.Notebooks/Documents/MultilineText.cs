using System.Text.Json.Nodes;

namespace Baogao.Notebooks.Documents;

/// <summary>The field type that nbformat calls <c>multiline_string</c>: a string, or a list of strings to be joined.</summary>
internal static class MultilineText
{
    /// <summary>True for a string or a list of strings.</summary>
    public static bool Is(JsonNode? node)
        => IsString(node) || (node is JsonArray lines && lines.All(IsString));

    /// <summary>The whole text; empty for what is neither.</summary>
    public static string Join(JsonNode? node) => node switch
    {
        JsonArray lines => string.Concat(lines.Select(line => (string?)line)),
        JsonValue value when value.TryGetValue<string>(out var text) => text,
        _ => "",
    };

    /// <summary>The list of lines that <c>nbformat</c> stores.</summary>
    public static JsonArray Split(string text)
        => new([.. PythonText.SplitLines(text).Select(line => (JsonNode)JsonValue.Create(line))]);

    private static bool IsString(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out _);
}
