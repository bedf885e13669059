using System.Text.Json.Nodes;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>
/// What a cell shows in its language, with what a page in another language shows instead: one more entry of the bundle, by language and MIME type,
/// <c>{"zh": {"text/html": "…"}}</c>. It holds the first form alone, as a page shows that one, and only where it differs.
/// </summary>
public static class LocalizedFormat
{
    /// <summary>The MIME type of that entry.</summary>
    public const string MimeType = "application/vnd.baogao.localized+json";

    /// <summary>The bundle of a value as a page in a language shows it: what the entry holds for the language in place of the form of the same type.</summary>
    /// <param name="data">The bundle of an output; it is not changed.</param>
    /// <param name="language">The language of the page, by its two letters.</param>
    public static JsonObject In(JsonObject data, string language)
    {
        ArgumentNullException.ThrowIfNull(data);
        var forms = (data[MimeType] as JsonObject)?[language] as JsonObject ?? [];
        return new JsonObject(data.Where(form => form.Key != MimeType).Select(form => KeyValuePair.Create(form.Key, (forms[form.Key] ?? form.Value)?.DeepClone())));
    }

    internal static MimeBundle Of(ILocalized value, Func<object, MimeBundle> format)
    {
        var own = format(value.In(value.Language));
        var others = new JsonObject();
        foreach (var language in Enum.GetValues<Language>().Where(language => language != value.Language))
        {
            if (format(value.In(language)).Data.FirstOrDefault() is { Key: not null } first && !JsonNode.DeepEquals(first.Value, own.Data[first.Key]))
            {
                others[language.Letters()] = new JsonObject { [first.Key] = first.Value?.DeepClone() };
            }
        }

        if (others.Count > 0)
        {
            own.Data[MimeType] = others;
        }

        return own;
    }
}
