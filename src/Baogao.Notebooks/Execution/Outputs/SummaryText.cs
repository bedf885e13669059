using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Baogao.Formatting;
using Microsoft.DotNet.Interactive.Formatting;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>
/// Any value on one line, as C# would write it but for dates, which are as <see cref="TimeText"/> gives them: what C# itself writes for records,
/// tuples and anonymous types has dates of the United States. It never fails: what a property or <c>ToString</c> throws stands in its place.
/// </summary>
internal static class SummaryText
{
    private const int MostItems = 20;
    private const int MostDepth = 4;

    /// <summary>The line; what has more than 20 items or is nested deeper than four levels is cut with an ellipsis.</summary>
    public static string Of(object? value) => Of(value, 0, throws: false);

    /// <summary>The same, but a query that is evaluated only now throws what it throws.</summary>
    public static string OfEvaluated(object? value) => Of(value, 0, throws: true);

    private static string Of(object? value, int depth, bool throws = false)
    {
        try
        {
            return value switch
            {
                null => "<null>",
                string text => text,
                _ when TimeText.Of(value) is { } time => time,
                _ when SingleValues.TextOf(value) is { } text => text,
                Type type => type.ToDisplayString(PlainTextFormatter.MimeType),
                IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
                _ when depth > MostDepth => "…",
                ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Of(tuple[i], depth + 1)))})",
                DictionaryEntry entry => $"[{Of(entry.Key, depth + 1)}, {Of(entry.Value, depth + 1)}]",
                _ when IsPair(value) => $"[{string.Join(", ", Members(value).Select(member => Member(member, value, depth)))}]",
                _ when IsWrittenByCompiler(value.GetType()) => OfMembers(value, depth),
                IEnumerable items when value.GetType().GetMethod(nameof(ToString), [])?.DeclaringType is { } declaring && (declaring == typeof(object) || declaring == typeof(ValueType)) => List(items, depth),
                _ => value.ToString() ?? "",
            };
        }
        catch (Exception e) when (!DefaultFormat.IsStop(e) && !(throws && value is IEnumerable))
        {
            return Failure(e);
        }
    }

    private static string List(IEnumerable items, int depth)
    {
        var shown = items.Cast<object?>().Take(MostItems + 1).Select(item => Of(item, depth + 1)).ToList();
        return shown.Count == 0 ? "[]" : $"[ {string.Join(", ", shown.Take(MostItems))}{(shown.Count > MostItems ? ", …" : "")} ]";
    }

    private static string OfMembers(object value, int depth)
    {
        var type = value.GetType();
        var name = type.Name.StartsWith('<') ? "" : type.Name.Split('`')[0] + " ";
        var members = string.Join(", ", Members(value).Select(member => $"{member.Name} = {Member(member, value, depth)}"));
        return members.Length == 0 ? $"{name}{{ }}" : $"{name}{{ {members} }}";
    }

    private static string Member(MemberInfo member, object value, int depth)
    {
        try
        {
            return Of(member is PropertyInfo property ? property.GetValue(value, BindingFlags.DoNotWrapExceptions, null, null, null) : ((FieldInfo)member).GetValue(value), depth + 1);
        }
        catch (Exception e) when (!DefaultFormat.IsStop(e))
        {
            return Failure(e);
        }
    }

    private static IEnumerable<MemberInfo> Members(object value)
        => value.GetType().GetMembers(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member is FieldInfo || (member is PropertyInfo { CanRead: true } property && property.GetIndexParameters().Length == 0));

    private static bool IsPair(object value) => value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>);

    // The ToString of an anonymous type or a record, unless its author wrote another.
    private static bool IsWrittenByCompiler(Type type)
        => type.GetMethod(nameof(ToString), [])?.DeclaringType is { } declaring && declaring != typeof(object)
            && ((type.Name.StartsWith('<') && type.IsDefined(typeof(CompilerGeneratedAttribute)))
                || (declaring == type && type.GetMethod(nameof(ToString), [])!.IsDefined(typeof(CompilerGeneratedAttribute))));

    private static string Failure(Exception failure)
    {
        var inner = failure is TargetInvocationException { InnerException: { } cause } ? cause : failure;
        return $"<{inner.GetType().Name}: {inner.Message}>";
    }
}
