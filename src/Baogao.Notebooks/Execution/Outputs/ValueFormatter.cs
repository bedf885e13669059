using System.Collections;
using System.Text.Json.Nodes;
using Baogao.Languages;
using Baogao.Notebooks.Documents;
using Microsoft.DotNet.Interactive.Formatting;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>Turns a value into MIME types with the formatters that are registered for its type.</summary>
internal static class ValueFormatter
{
    /// <summary>Formats a value as the types asked for, or as those that its type prefers.</summary>
    public static MimeBundle Format(object? value, IReadOnlyCollection<string> mimeTypes, int limit)
        => value is ILocalized localized ? LocalizedFormat.Of(localized, each => FormatOne(each, mimeTypes, limit)) : FormatOne(value, mimeTypes, limit);

    private static MimeBundle FormatOne(object? value, IReadOnlyCollection<string> mimeTypes, int limit)
    {
        var asked = mimeTypes.Count > 0 ? mimeTypes : Preferred(value);
        var data = new JsonObject();
        limit = MimeFormatters.Limit(value, limit);
        string? note = null;
        foreach (var mimeType in asked)
        {
            var writer = Write(value, mimeType, limit, out var failure);
            if (failure is not null && !mimeType.StartsWith("text/", StringComparison.Ordinal))
            {
                // Text in place of an image or of JSON would be no such thing.
                note = DefaultFormat.Note(value!, PlainTextFormatter.MimeType, failure).TrimStart();
            }
            else if (!writer.IsCut)
            {
                data[mimeType] = IsJson(mimeType) ? AsJson(writer.ToString()) : writer.ToString();
            }
            else if (mimeType == HtmlFormatter.MimeType)
            {
                data[mimeType] = OutputCut.Html(writer.ToString(), writer.Bytes, limit);
            }
            else if (mimeType.StartsWith("text/", StringComparison.Ordinal))
            {
                data[mimeType] = OutputCut.Text(mimeType, writer.ToString(), writer.Bytes, limit);
            }
            else
            {
                // Half of a JSON value or of an image is of no use.
                note = OutputCut.Note(mimeType, 0, writer.Bytes, limit);
            }

            if (failure is not null && data[mimeType] is { } shown)
            {
                data[mimeType] = (string?)shown + DefaultFormat.Note(value!, mimeType, failure, DefaultFormat.HasOwnFormatter(value, mimeType));
            }
        }

        if (data.Count == 0 && note is not null)
        {
            data[PlainTextFormatter.MimeType] = note;
        }

        return new MimeBundle(data, []);
    }

    private static LimitedWriter Write(object? value, string mimeType, int limit, out Exception? failure)
    {
        failure = null;
        var writer = new LimitedWriter(limit);
        try
        {
            using var context = new FormatContext(writer);
            Formatter.FormatTo(value, context, mimeType);
            // A formatter that does not know the value returns false, which FormatTo drops.
            if (writer.Bytes > 0 || !DefaultFormat.HasOwnFormatter(value, mimeType) || Formatter.GetPreferredFormatterFor(value!.GetType(), mimeType).Format(value, context))
            {
                return writer;
            }
        }
        catch (Exception e) when (!DefaultFormat.IsStop(e) && DefaultFormat.HasOwnFormatter(value, mimeType))
        {
            failure = e;
        }
        catch (Exception e) when (!DefaultFormat.IsStop(e) && mimeType.StartsWith("text/", StringComparison.Ordinal))
        {
            // Where the formatter of a value within it failed, that value alone is shown in the default form.
            if (SafeFormatter.Install(mimeType))
            {
                return Write(value, mimeType, limit, out failure);
            }

            if (IsQuery(value))
            {
                throw;
            }

            failure = e;
            return DefaultFormat.Line(value!, mimeType, limit);
        }

        return DefaultFormat.Write(value!, mimeType, limit);
    }

    // What is evaluated only now: its exception belongs to the cell.
    private static bool IsQuery(object? value)
        => value is null || (value is IEnumerable and not ICollection && !value.GetType().GetInterfaces().Any(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyCollection<>)));

    // A number that is HTML only is nothing to a console, to nbconvert's text formats and to a script that reads the notebook. For objects the
    // text would be a walk through their insides.
    private static IReadOnlyCollection<string> Preferred(object? value)
    {
        var preferred = Formatter.GetPreferredMimeTypesFor(value?.GetType());
        return value is null or bool or IFormattable || SingleValues.TextOf(value) is not null ? [.. preferred.Append(PlainTextFormatter.MimeType).Distinct()] : preferred;
    }

    /// <summary>True for the types that Jupyter stores as JSON values rather than strings.</summary>
    public static bool IsJson(string mimeType)
        => mimeType == "application/json"
            || (mimeType.StartsWith("application/", StringComparison.Ordinal) && mimeType.EndsWith("+json", StringComparison.Ordinal));

    private static JsonNode? AsJson(string text)
    {
        try
        {
            return PythonJsonReader.Parse(text, "", pythonNumbers: true);
        }
        catch (NotebookFormatException)
        {
            return text;
        }
    }
}
