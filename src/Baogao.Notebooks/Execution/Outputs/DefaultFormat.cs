using System.Net;
using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>What is shown where a formatter that a notebook or a library registered fails or writes nothing: the package's own form of any object.</summary>
internal static class DefaultFormat
{
    /// <summary>
    /// True where a registered formatter, and not one of the package, writes this value. An exception then is the formatter's; else it comes from the value
    /// itself, such as a query that is evaluated only now, and belongs to the cell.
    /// </summary>
    public static bool HasOwnFormatter(object? value, string mimeType)
        => value is not null && Formatter.RegisteredFormatters(includeDefaults: false).Any(formatter => formatter.MimeType == mimeType && IsFor(formatter.Type, value.GetType()));

    /// <summary>The value by the package's formatter of any object, or on one line where that fails too.</summary>
    public static LimitedWriter Write(object value, string mimeType, int limit)
    {
        var formatter = Formatter.RegisteredFormatters().LastOrDefault(each => each.MimeType == mimeType && each.Type == typeof(object));
        var writer = new LimitedWriter(limit);
        try
        {
            using var context = new FormatContext(writer);
            if (formatter?.Format(value, context) == true)
            {
                return writer;
            }
        }
        catch (Exception e) when (!IsStop(e))
        {
            // The line below is the last resort.
        }

        return Line(value, mimeType, limit);
    }

    /// <summary>The value on one line, which cannot fail.</summary>
    public static LimitedWriter Line(object value, string mimeType, int limit)
    {
        var text = SummaryText.Of(value);
        var writer = new LimitedWriter(limit);
        writer.Write(mimeType == HtmlFormatter.MimeType ? $"<div class=\"dni-plaintext\"><pre>{WebUtility.HtmlEncode(text)}</pre></div>" : text);
        return writer;
    }

    /// <summary>Says below such a value why it looks as it does.</summary>
    public static string Note(object value, string mimeType, Exception failure, bool isOwn = true)
    {
        var cause = failure is TargetInvocationException { InnerException: { } inner } ? inner : failure;
        var note = isOwn
            ? $"Not shown by its own formatter, which failed with {cause.GetType().Name}: {cause.Message} To mend it, correct the Formatter.Register call for {value.GetType().Name}."
            : $"Shown on one line: a value within it failed with {cause.GetType().Name}: {cause.Message} To mend it, correct that value, or evaluate a query before it is shown, with ToList().";
        return mimeType == HtmlFormatter.MimeType ? $"<p><small>{WebUtility.HtmlEncode(note)}</small></p>" : "\n" + note;
    }

    /// <summary>True where the cell was stopped while it formatted a value.</summary>
    public static bool IsStop(Exception failure)
        => failure is OperationCanceledException or ThreadInterruptedException || (failure is TargetInvocationException { InnerException: { } inner } && IsStop(inner));

    private static bool IsFor(Type registered, Type type)
    {
        for (var each = type; each is not null; each = each.BaseType)
        {
            if (each == registered || (each.IsGenericType && each.GetGenericTypeDefinition() == registered))
            {
                return true;
            }
        }

        return registered.IsInterface && registered.IsAssignableFrom(type);
    }
}
