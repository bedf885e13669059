using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Baogao.Model;

namespace Baogao.Languages;

/// <summary>
/// The arguments of sentences as JSON: numbers, dates, periods, units and enums as plain values, lists, other sentences, and records of these by the parameters of their constructor.
/// Decimals are strings, because programs that read numbers as binary ones drop the zeros at their end.
/// </summary>
internal static class SentenceArgument
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>A list as one of its own, so that no later change of it changes the sentence; anything else as it is.</summary>
    public static object? Copy(object? value, Type type)
    {
        if (value is not IEnumerable items || ElementOf(type) is not { } element)
        {
            return value;
        }

        var all = items.Cast<object?>().ToList();
        var copy = Array.CreateInstance(element, all.Count);
        ((IList)all).CopyTo(copy, 0);
        return copy;
    }

    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case string text: writer.WriteStringValue(text); break;
            case decimal number: writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture)); break;
            case Enum member: writer.WriteStringValue(TokenOf(member)); break;
            case DateOnly or Period or Unit or Section: writer.WriteStringValue(value is DateOnly day ? day.ToString("O", CultureInfo.InvariantCulture) : value.ToString()); break;
            case Sentence sentence: SentenceJson.Write(writer, sentence); break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                writer.WriteStartObject();
                foreach (var parameter in PartsOf(value.GetType()))
                {
                    writer.WritePropertyName(JsonNamingPolicy.SnakeCaseLower.ConvertName(parameter.Name!));
                    Write(writer, value.GetType().GetProperty(parameter.Name!, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)!.GetValue(value));
                }

                writer.WriteEndObject();
                break;
        }
    }

    /// <summary>The value that <see cref="Write"/> wrote for a parameter.</summary>
    /// <exception cref="FormatException">It is another one; the message begins with <paramref name="name"/>.</exception>
    public static object? Read(JsonElement json, ParameterInfo parameter, string name)
        => json.ValueKind == JsonValueKind.Null && Nullable.GetUnderlyingType(parameter.ParameterType) is null && !IsNullable(parameter)
            ? throw new FormatException($"{name} is null.")
            : Read(json, parameter.ParameterType, name);

    private static object? Read(JsonElement json, Type type, string name)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(Sentence))
        {
            return SentenceJson.Read(json);
        }

        if (ElementOf(type) is { } element)
        {
            var items = json.ValueKind == JsonValueKind.Array ? json.EnumerateArray().Select(item => Read(item, element, name) ?? throw new FormatException($"{name} holds null.")).ToList() : throw Other(json, "a list", name);
            return Copy(items, type);
        }

        return Scalar(json, type, name) ?? Record(json, type, name);
    }

    private static object? Scalar(JsonElement json, Type type, string name)
    {
        var text = json.ValueKind == JsonValueKind.String ? json.GetString()! : null;
        return Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean => json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : throw Other(json, "true or false", name),
            TypeCode.Int32 when type.IsEnum => Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Enum.ToObject(type, value)).FirstOrDefault(member => TokenOf((Enum)member) == text) ?? throw Other(json, $"one of {string.Join(", ", Enum.GetValues(type).Cast<Enum>().Select(TokenOf))}", name),
            TypeCode.Int32 => json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var number) ? number : throw Other(json, "a whole number", name),
            TypeCode.Decimal => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : throw Other(json, "a number as a string", name),
            TypeCode.String => text ?? throw Other(json, "a string", name),
            _ when type == typeof(DateOnly) => DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Other(json, "a day", name),
            _ when type == typeof(Period) => Period.TryParse(text, out var period) ? period : throw Other(json, "a period", name),
            _ when type == typeof(Unit) => text is not null && Unit.TryParse(text, out var unit) ? unit : throw Other(json, "a unit", name),
            _ when type == typeof(Section) => Section.TryParse(text, out var section) ? section : throw Other(json, "a section", name),
            _ => null,
        };
    }

    private static object Record(JsonElement json, Type type, string name)
    {
        var parts = PartsOf(type);
        var values = json.ValueKind == JsonValueKind.Object ? parts.Select(part => JsonNamingPolicy.SnakeCaseLower.ConvertName(part.Name!)).Select(part
            => json.TryGetProperty(part, out var value) ? (part, value) : throw new FormatException($"{name} lacks \"{part}\".")).ToList() : throw Other(json, "an object", name);
        try
        {
            return Activator.CreateInstance(type, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, null, [.. values.Zip(parts, (value, part) => Read(value.value, part, $"{name}.{value.part}"))], null)!;
        }
        catch (TargetInvocationException e)
        {
            throw new FormatException($"{name}: {e.InnerException!.Message}", e);
        }
    }

    private static ParameterInfo[] PartsOf(Type type)
        => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Select(constructor => constructor.GetParameters())
            .Where(parts => !parts.Any(part => part.ParameterType == type)).MaxBy(parts => parts.Length)!;

    private static Type? ElementOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    private static string TokenOf(Enum member) => JsonNamingPolicy.SnakeCaseLower.ConvertName(member.ToString());

    private static bool IsNullable(ParameterInfo parameter)
    {
        lock (Nullability)
        {
            return Nullability.Create(parameter).WriteState == NullabilityState.Nullable;
        }
    }

    private static FormatException Other(JsonElement json, string expected, string name)
    {
        var found = json.GetRawText();
        return new FormatException($"{name} is {(found.Length > 60 ? found[..60] + "…" : found)} in place of {expected}.");
    }
}
