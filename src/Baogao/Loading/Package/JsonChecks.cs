using System.Text.Json;
using Baogao.Model;

namespace Baogao.Loading.Package;

/// <summary>Takes properties out of a JSON object and says what is wrong with them.</summary>
internal sealed class JsonChecks(ProblemList problems)
{
    internal const string ObjectExpected = "An object { … } is expected.";

    /// <summary>The property, or null and a problem.</summary>
    internal JsonAt? Required(JsonAt parent, string name)
    {
        if (parent[name] is { } value)
        {
            return value;
        }

        var near = Nearest.To(name, parent.Properties.Select(property => property.Key));
        problems.Add(parent.Problem(ProblemCode.PropertyMissing, name,
            $"The property is missing. Add \"{name}\"{(near.Count > 0 ? $", or rename \"{near[0]}\"" : "")}."));
        return null;
    }

    /// <summary>A text that is not empty, or null and a problem.</summary>
    internal string? String(JsonAt parent, string name)
        => Required(parent, name) is not { } value ? null
            : value.String is { } text && !string.IsNullOrWhiteSpace(text) ? text
            : Wrong(value, name, "A text is expected, between quotation marks and not empty.").String;

    /// <summary>A title, with the Chinese one that may stand beside it.</summary>
    internal LocalText Title(JsonAt parent)
    {
        var title = String(parent, "title") ?? "";
        return new(parent["title_zh"] is null ? title : String(parent, "title_zh") ?? "", title);
    }

    /// <summary>An array with at least one item; otherwise none and a problem.</summary>
    internal JsonAt? NonEmptyArray(JsonAt parent, string name)
        => Required(parent, name) is not { } value ? null
            : value is { Kind: JsonValueKind.Array, Items.Count: > 0 } ? value
            : Nothing(value, name, "A list [ … ] with at least one item is expected.");

    /// <summary>An object, or null and a problem.</summary>
    internal JsonAt? Object(JsonAt parent, string name)
        => Required(parent, name) is not { } value ? null
            : value.Kind == JsonValueKind.Object ? value
            : Nothing(value, name, ObjectExpected);

    /// <summary>The items of an array that are objects; a problem for each other one.</summary>
    internal IEnumerable<JsonAt> Objects(JsonAt array, string name)
    {
        foreach (var item in array.Items)
        {
            if (item.Kind == JsonValueKind.Object)
            {
                yield return item;
            }
            else
            {
                Nothing(item, name, ObjectExpected);
            }
        }
    }

    private JsonAt Wrong(JsonAt value, string name, string message)
    {
        problems.Add(value.Problem(ProblemCode.PropertyInvalid, name, message));
        return value with { Kind = JsonValueKind.Undefined };
    }

    private JsonAt? Nothing(JsonAt value, string name, string message)
    {
        Wrong(value, name, message);
        return null;
    }
}
