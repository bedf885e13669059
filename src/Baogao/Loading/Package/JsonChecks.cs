using System.Text.Json;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Model;

namespace Baogao.Loading.Package;

/// <summary>Takes properties out of a JSON object and says what is wrong with them.</summary>
internal sealed class JsonChecks(ProblemList problems)
{
    /// <summary>The property, or null and a problem.</summary>
    internal JsonAt? Required(JsonAt parent, string name)
    {
        if (parent[name] is { } value)
        {
            return value;
        }

        var near = Nearest.To(name, parent.Properties.Select(property => property.Key));
        problems.Add(parent.Problem(ProblemCode.PropertyMissing, name,
            Sentence.Of<IPackageProblemTexts>(texts => texts.PropertyMissing(name, near.Count > 0 ? near[0] : null))));
        return null;
    }

    /// <summary>A text that is not empty, or null and a problem.</summary>
    internal string? String(JsonAt parent, string name)
        => Required(parent, name) is not { } value ? null
            : value.String is { } text && !string.IsNullOrWhiteSpace(text) ? text
            : Wrong(value, name, Sentence.Of<IPackageProblemTexts>(texts => texts.TextExpected())).String;

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
            : Nothing(value, name, Sentence.Of<IPackageProblemTexts>(texts => texts.ListExpected()));

    /// <summary>An object, or null and a problem.</summary>
    internal JsonAt? Object(JsonAt parent, string name)
        => Required(parent, name) is not { } value ? null
            : value.Kind == JsonValueKind.Object ? value
            : Nothing(value, name, Sentence.Of<IPackageProblemTexts>(texts => texts.ObjectExpected()));

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
                Nothing(item, name, Sentence.Of<IPackageProblemTexts>(texts => texts.ObjectExpected()));
            }
        }
    }

    private JsonAt Wrong(JsonAt value, string name, Sentence message)
    {
        problems.Add(value.Problem(ProblemCode.PropertyInvalid, name, message));
        return value with { Kind = JsonValueKind.Undefined };
    }

    private JsonAt? Nothing(JsonAt value, string name, Sentence message)
    {
        Wrong(value, name, message);
        return null;
    }
}
