using System.Collections;
using System.Globalization;
using System.Reflection;
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
                _ when CompositeText.Of(value, part => Of(part, depth + 1), failure => DefaultFormat.IsStop(failure) ? throw failure : Failure(failure)) is { } composite => composite,
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

    private static string Failure(Exception failure)
    {
        var inner = failure is TargetInvocationException { InnerException: { } cause } ? cause : failure;
        return $"<{inner.GetType().Name}: {inner.Message}>";
    }
}
