using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;

namespace Baogao.Notebooks.Execution;

/// <summary>Turns a value from the command line or a JSON file into C# of a parameter's type.</summary>
internal static class ParameterLiteral
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>The literal, or null where the value is none of the type; then <paramref name="expected"/> says what is.</summary>
    public static string? Write(NotebookParameter parameter, JsonNode? value, out string expected)
    {
        var text = value is JsonValue given && given.TryGetValue<string>(out var plain) ? plain : value?.ToJsonString();
        var type = parameter.Type.Split('.')[^1];
        (var literal, expected) = type switch
        {
            "string" or "String" => (text is null ? null : SymbolDisplay.FormatLiteral(text, true), "any text"),
            "bool" or "Boolean" => (bool.TryParse(text, out var truth) ? (truth ? "true" : "false") : null, "true or false"),
            "int" or "Int32" => (int.TryParse(text, NumberStyles.AllowLeadingSign, Invariant, out var number) ? number.ToString(Invariant) : null, "a whole number such as 2023"),
            "long" or "Int64" => (long.TryParse(text, NumberStyles.AllowLeadingSign, Invariant, out var number) ? number.ToString(Invariant) + "L" : null, "a whole number such as 2023"),
            "decimal" or "Decimal" => (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, Invariant, out var number) ? number.ToString(Invariant) + "m" : null, "a decimal number such as 17.8"),
            "double" or "Double" => (double.TryParse(text, NumberStyles.Float, Invariant, out var number) && double.IsFinite(number) ? number.ToString("R", Invariant) + "d" : null, "a number such as 17.8"),
            "DateOnly" => (DateOnly.TryParseExact(text, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out var day) ? string.Create(Invariant, $"new System.DateOnly({day.Year}, {day.Month}, {day.Day})") : null, "a date such as 2022-12-27"),
            "DateTime" => (DateTime.TryParseExact(text, ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss"], Invariant, DateTimeStyles.None, out var time) ? string.Create(Invariant, $"new System.DateTime({time.Year}, {time.Month}, {time.Day}, {time.Hour}, {time.Minute}, {time.Second})") : null, "a date such as 2022-12-27 or 2022-12-27T09:00:00"),
            _ => Enum(parameter.Type, text),
        };
        if (parameter.IsNullable)
        {
            expected += ", or null";
            // On a command line everything is text; a nullable string cannot be the text "null" there.
            return text is null or "null" ? "null" : literal;
        }

        return literal;
    }

    private static (string? Literal, string Expected) Enum(string type, string? text)
    {
        var name = text is null ? "" : text[(text.LastIndexOf('.') + 1)..];
        if (FindEnum(type) is not { } found)
        {
            // Not of an assembly that is known before the first cell: the compiler will tell.
            return (SyntaxFacts.IsValidIdentifier(name) ? $"{type}.{name}" : null, $"the name of a value of {type}");
        }

        var names = found.GetEnumNames();
        var member = names.FirstOrDefault(each => string.Equals(each, name, StringComparison.OrdinalIgnoreCase));
        return (member is null ? null : $"{type}.{member}", "one of " + string.Join(", ", names));
    }

    private static Type? FindEnum(string type)
        // The library of the notebooks first: its names are the ones meant, and it may not have been loaded yet.
        => AppDomain.CurrentDomain.GetAssemblies().Where(assembly => !assembly.IsDynamic && assembly.Location.Length > 0).Prepend(typeof(Report).Assembly)
            .Select(assembly => Array.Find(assembly.GetExportedTypesSafely(), each => each.IsEnum && (each.Name == type || each.FullName == type)))
            .FirstOrDefault(found => found is not null);

    private static Type[] GetExportedTypesSafely(this System.Reflection.Assembly assembly)
    {
        try
        {
            return assembly.GetExportedTypes();
        }
        catch (Exception e) when (e is FileNotFoundException or FileLoadException or TypeLoadException or NotSupportedException)
        {
            return [];
        }
    }
}
