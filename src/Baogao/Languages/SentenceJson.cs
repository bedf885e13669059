using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Baogao.Languages;

/// <summary>Sentences as JSON: <c>{"key": "Target.OutcomeName", "arguments": {"year": "2023"}}</c>.</summary>
internal static class SentenceJson
{
    private const string Mend = "Run the notebook again with this version.";
    private static readonly JsonWriterOptions Legible = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Sentence sentence)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Legible))
        {
            Write(writer, sentence);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static void Write(Utf8JsonWriter writer, Sentence sentence)
    {
        writer.WriteStartObject();
        writer.WriteString("key", sentence.Key);
        if (sentence.Arguments.Count > 0)
        {
            writer.WriteStartObject("arguments");
            foreach (var (parameter, argument) in sentence.Method.Parameters.Zip(sentence.Arguments))
            {
                writer.WritePropertyName(NameOf(parameter.Name!));
                SentenceArgument.Write(writer, argument);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>The sentence that <see cref="Write(Sentence)"/> wrote.</summary>
    /// <exception cref="FormatException">The key or an argument is not known, or an argument is missing or of another type.</exception>
    public static Sentence Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty("key", out var name) || name.ValueKind != JsonValueKind.String)
        {
            throw new FormatException($"A sentence is an object with a key and arguments, not a JSON {json.ValueKind}. {Mend}");
        }

        var key = name.GetString()!;
        var method = SentenceMethod.Find(key) ?? throw new FormatException($"There is no sentence \"{key}\" in this version. {Mend}");
        var given = json.TryGetProperty("arguments", out var all) && all.ValueKind == JsonValueKind.Object ? all.EnumerateObject().GroupBy(argument => argument.Name).ToDictionary(same => same.Key, same => same.Last().Value) : [];
        if (given.Keys.Except(method.Parameters.Select(parameter => NameOf(parameter.Name!))).FirstOrDefault() is { } unknown)
        {
            throw new FormatException($"The sentence {key} has no argument \"{unknown}\". {Mend}");
        }

        return new Sentence(method, [.. method.Parameters.Select(parameter => NameOf(parameter.Name!) is var argument && given.TryGetValue(argument, out var value)
            ? SentenceArgument.Read(value, parameter, $"The argument {argument} of {key}")
            : throw new FormatException($"The sentence {key} lacks its argument \"{argument}\". {Mend}"))]);
    }

    private static string NameOf(string parameter) => JsonNamingPolicy.SnakeCaseLower.ConvertName(parameter);
}

/// <summary>Sentences within other JSON.</summary>
internal sealed class SentenceConverter : JsonConverter<Sentence>
{
    public override Sentence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return SentenceJson.Read(document.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, Sentence value, JsonSerializerOptions options) => SentenceJson.Write(writer, value);
}
