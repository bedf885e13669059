using System.Collections;
using System.Data;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Baogao.Formatting;
using Baogao.Frames;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.FSharp.Core.CompilerServices;
using Newtonsoft.Json.Linq;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>
/// How dates, times, JSON, tables and values of one piece leave a cell. The defaults of the package move dates to UTC, show a <c>DateOnly</c> as a tree of its properties and
/// fail on a <c>JObject</c>.
/// </summary>
public static class ValueFormats
{
    // Chinese stays legible.
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int MostSummary = 500;

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
        foreach (var (type, text) in SingleValues.All)
        {
            Formatter.Register(type, (value, writer) => writer.Write(text(value)), PlainTextFormatter.MimeType);
            Formatter.Register(type, (value, writer) => writer.Write(Html(text(value))), HtmlFormatter.MimeType);
        }

        Formatter.Register<object>((value, writer) => writer.Write(Line(SummaryText.OfEvaluated(value))), PlainTextSummaryFormatter.MimeType);
        Formatter.Register<DataTable>((table, writer) => writer.Write(FrameHtml.Of(table)), HtmlFormatter.MimeType);
        Formatter.Register<DataTable>((table, writer) => writer.Write(DataTables.Text(table, FrameHtml.MostRows)), PlainTextFormatter.MimeType);
        MimeFormatters.Register<RenderedTable>((HtmlFormatter.MimeType, table => table.ToHtml()), (PlainTextFormatter.MimeType, table => table.ToString()));
        Sequence(HtmlFormatter.MimeType);
        Sequence(PlainTextFormatter.MimeType);
        ArraysOfTuples();
        SafeFormatter.TrustRegistered();
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
        Formatter.Register<T>((value, writer) => writer.Write(Html(text(value))), HtmlFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(T), JsonFormatter.MimeType, PlainTextFormatter.MimeType);
    }

    // A sequence that F# makes as it is read has public properties, and the package would show these and not the items.
    private static void Sequence(string mimeType) => Formatter.Register(
        typeof(GeneratedSequenceBase<>),
        (value, writer) =>
        {
            var items = (IEnumerable)value;
            ((object?)DataTables.OfPairs(items) ?? items.Cast<object?>().ToList()).FormatTo(new FormatContext(writer), mimeType);
        },
        mimeType);

    // The package takes an array of tuples for a tuple, and its plain text would be the properties of the array.
    private static void ArraysOfTuples() => Formatter.Register<Array>(
        (value, context) =>
        {
            var items = typeof(ITuple).IsAssignableFrom(value.GetType().GetElementType()) ? (object)value.Cast<object>().ToList() : value;
            var package = typeof(PlainTextFormatter<>).MakeGenericType(items.GetType()).GetField(nameof(PlainTextFormatter<object>.Default))!;
            return ((ITypeFormatter)package.GetValue(null)!).Format(items, context);
        },
        PlainTextFormatter.MimeType);

    private static string Html(string? text) => $"<div class=\"dni-plaintext\"><pre>{WebUtility.HtmlEncode(text)}</pre></div>";

    private static string Line(string text)
    {
        var line = text.ReplaceLineEndings("\\n");
        return line.Length > MostSummary ? line[..MostSummary] + "..." : line;
    }

    private static string Text(JsonElement element) => element.ValueKind == JsonValueKind.Undefined ? "undefined" : JsonSerializer.Serialize(element, Indented);
}
