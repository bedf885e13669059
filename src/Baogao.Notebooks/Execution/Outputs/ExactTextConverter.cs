using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>Keeps text that is not well-formed: code that prints one <c>char</c> at a time sends the two halves of an emoji in two messages, and JSON holds no halves.</summary>
internal sealed class ExactTextConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString()!;
        }

        reader.Read();
        var text = MemoryMarshal.Cast<byte, char>(reader.GetBytesFromBase64()).ToString();
        reader.Read();
        return text;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (IsWellFormed(value))
        {
            writer.WriteStringValue(value);
            return;
        }

        writer.WriteStartArray();
        writer.WriteBase64StringValue(MemoryMarshal.AsBytes(value.AsSpan()));
        writer.WriteEndArray();
    }

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0)
        {
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
            {
                return false;
            }

            text = text[(at + 2)..];
        }

        return true;
    }
}

/// <summary>Sends a bundle as the text that a notebook file holds, so that every value arrives as it was.</summary>
internal sealed class MimeBundleConverter : JsonConverter<MimeBundle>
{
    private static readonly ExactTextConverter Text = new();

    public override MimeBundle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var data = Part(ref reader, options);
        reader.Read();
        var metadata = Part(ref reader, options);
        reader.Read();
        return new MimeBundle(data, metadata);
    }

    public override void Write(Utf8JsonWriter writer, MimeBundle value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        Text.Write(writer, PythonJsonWriter.Write(value.Data), options);
        Text.Write(writer, PythonJsonWriter.Write(value.Metadata), options);
        writer.WriteEndArray();
    }

    private static JsonObject Part(ref Utf8JsonReader reader, JsonSerializerOptions options)
        => (JsonObject)PythonJsonReader.Parse(Text.Read(ref reader, typeof(string), options), "a bundle")!;
}
