using System.Text;
using System.Text.Json;
using Baogao.Languages;
using Baogao.Loading.Files;
using Baogao.Loading.Problems;

namespace Baogao.Loading.Package;

/// <summary>A JSON value that knows where it stands in its file.</summary>
/// <param name="File">The file.</param>
/// <param name="Offset">UTF-8 bytes before it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The string, or the number as written; empty for the others.</param>
/// <param name="Items">The items of an array.</param>
/// <param name="Properties">The properties of an object, in their order.</param>
internal sealed record JsonAt(
    TextFile File, long Offset, JsonValueKind Kind, string Text, IReadOnlyList<JsonAt> Items, IReadOnlyList<KeyValuePair<string, JsonAt>> Properties)
{
    /// <summary>The property of a name (the last, if there are several), or null.</summary>
    internal JsonAt? this[string name] => Properties.LastOrDefault(property => property.Key == name).Value;

    internal string? String => Kind == JsonValueKind.String ? Text : null;

    internal Problem Problem(ProblemCode code, string? field, Sentence message, Severity severity = Severity.Error)
    {
        var (line, column) = File.PlaceOfByte(Offset);
        return new Problem(code, severity, File.Path, line, column, field, message);
    }

    /// <summary>Reads a whole file; null where it is not JSON, and the problem says where.</summary>
    internal static JsonAt? Parse(TextFile file, ProblemList problems)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(file.Text));
        try
        {
            reader.Read();
            var value = Value(ref reader, file, problems);
            reader.Read();
            return value;
        }
        catch (JsonException exception)
        {
            var line = (int)(exception.LineNumber ?? 0);
            var lines = file.Text.Split('\n');
            var bytes = Encoding.UTF8.GetBytes(line < lines.Length ? lines[line] : "");
            var column = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, (int)Math.Min(exception.BytePositionInLine ?? 0, bytes.Length))) + 1;
            var what = exception.Message.Split(" LineNumber:")[0];
            problems.Add(ProblemCode.PackageNotJson, file.Path, line + 1, column, null, Sentence.Of<IPackageProblemTexts>(texts => texts.NotJson(what)));
            return null;
        }
        catch (InvalidOperationException)
        {
            var (line, column) = file.PlaceOfByte(reader.TokenStartIndex);
            problems.Add(ProblemCode.PackageNotJson, file.Path, line, column, null, Sentence.Of<IPackageProblemTexts>(texts => texts.HalfOfASurrogatePair()));
            return null;
        }
    }

    private static JsonAt Value(ref Utf8JsonReader reader, TextFile file, ProblemList problems)
    {
        var offset = reader.TokenStartIndex;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var properties = new List<KeyValuePair<string, JsonAt>>();
                var names = new HashSet<string>(StringComparer.Ordinal);
                while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
                {
                    var name = reader.GetString()!;
                    var place = reader.TokenStartIndex;
                    if (!names.Add(name))
                    {
                        var (line, column) = file.PlaceOfByte(place);
                        problems.Add(ProblemCode.DeclaredTwice, file.Path, line, column, name, Sentence.Of<IPackageProblemTexts>(texts => texts.PropertyTwice()));
                    }

                    reader.Read();
                    properties.Add(new(name, Value(ref reader, file, problems)));
                }

                return new JsonAt(file, offset, JsonValueKind.Object, "", [], properties);
            case JsonTokenType.StartArray:
                var items = new List<JsonAt>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(ref reader, file, problems));
                }

                return new JsonAt(file, offset, JsonValueKind.Array, "", items, []);
            case JsonTokenType.String:
                return new JsonAt(file, offset, JsonValueKind.String, reader.GetString()!, [], []);
            case JsonTokenType.Number:
                return new JsonAt(file, offset, JsonValueKind.Number, Encoding.UTF8.GetString(reader.ValueSpan), [], []);
            default:
                var kind = reader.TokenType switch { JsonTokenType.True => JsonValueKind.True, JsonTokenType.False => JsonValueKind.False, _ => JsonValueKind.Null };
                return new JsonAt(file, offset, kind, "", [], []);
        }
    }
}
