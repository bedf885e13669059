using System.Text.Json.Nodes;

namespace Baogao.Loading.Tidying;

/// <summary>Lists what differs between two JSON objects, a line each, for a person to read. Items of lists are matched by their names.</summary>
internal static class JsonDifference
{
    private const int Longest = 120;

    internal static IEnumerable<string> Between(JsonObject before, JsonObject after) => Properties("", before, after);

    private static IEnumerable<string> Between(string path, JsonNode? before, JsonNode? after)
    {
        if (JsonNode.DeepEquals(before, after))
        {
            return [];
        }

        return (before, after) switch
        {
            (JsonObject one, JsonObject other) => Properties(path + ".", one, other),
            (JsonArray one, JsonArray other) when Named(one) is { } old && Named(other) is { } now => Properties(path + ".", old, now).DefaultIfEmpty($"{path}: another order"),
            (null, _) => [$"{path}: adds {Text(after)}"],
            (_, null) => [$"{path}: removes {Text(before)}"],
            _ => [$"{path}: {Text(before)} becomes {Text(after)}"],
        };
    }

    private static IEnumerable<string> Properties(string path, JsonObject before, JsonObject after)
        => before.Select(property => property.Key).Union(after.Select(property => property.Key)).SelectMany(name => Between(path + name, before[name], after[name]));

    /// <summary>A list of objects that each have another name, as an object; null for another list.</summary>
    private static JsonObject? Named(JsonArray list)
    {
        var named = new JsonObject();
        foreach (var item in list)
        {
            if (item is not JsonObject one || one["name"] is not JsonValue name || !name.TryGetValue<string>(out var key) || !named.TryAdd(key, one.DeepClone()))
            {
                return null;
            }
        }

        return named;
    }

    private static string Text(JsonNode? node)
    {
        var text = node?.ToJsonString(PackageText.OneLine) ?? "null";
        return text.Length <= Longest ? text : text[..Longest] + "…";
    }
}
