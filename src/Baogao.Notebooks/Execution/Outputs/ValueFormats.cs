using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;
using Newtonsoft.Json.Linq;

namespace Baogao.Notebooks.Execution;

/// <summary>
/// How dates, times and JSON leave a cell. The defaults of the package move dates to UTC, show a <c>DateOnly</c> as a tree of its properties and
/// fail on a <c>JObject</c>.
/// </summary>
public static class ValueFormats
{
    // Chinese stays legible.
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static int installed;

    /// <summary>Registers the formats for this process; those that a cell registers later come first.</summary>
    public static void Register()
    {
        Interlocked.Exchange(ref installed, 1);
        Time<DateTime>();
        Time<DateTimeOffset>();
        Time<DateOnly>();
        Time<TimeOnly>();
        Time<TimeSpan>();
        Json<JsonNode>(node => node.ToJsonString(Indented));
        Json<JsonElement>(Text);
        Json<JsonDocument>(document => Text(document.RootElement));
        Json<JToken>(token => token.ToString(Newtonsoft.Json.Formatting.Indented));
    }

    /// <summary>Registers them where this process has not done so yet.</summary>
    internal static void Install()
    {
        if (Interlocked.Exchange(ref installed, 1) == 0)
        {
            Register();
        }
    }

    private static void Time<T>()
        where T : struct
    {
        Formatter.Register<T>((value, writer) => writer.Write($"<span>{WebUtility.HtmlEncode(TimeText.Of(value))}</span>"), HtmlFormatter.MimeType);
        Formatter.Register<T>((value, writer) => writer.Write(TimeText.Of(value)), PlainTextFormatter.MimeType);
    }

    private static void Json<T>(Func<T, string> text)
    {
        Formatter.Register<T>((value, writer) => writer.Write(text(value)), JsonFormatter.MimeType);
        Formatter.Register<T>((value, writer) => writer.Write(text(value)), PlainTextFormatter.MimeType);
        // Within a table or the tree of an object.
        Formatter.Register<T>((value, writer) => writer.Write($"<div class=\"dni-plaintext\"><pre>{WebUtility.HtmlEncode(text(value))}</pre></div>"), HtmlFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(T), JsonFormatter.MimeType, PlainTextFormatter.MimeType);
    }

    private static string Text(JsonElement element) => element.ValueKind == JsonValueKind.Undefined ? "undefined" : JsonSerializer.Serialize(element, Indented);
}
