using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Baogao.Notebooks.Documents;

/// <summary>
/// Writes JSON as <c>json.dumps(indent=1, ensure_ascii=False, sort_keys=True)</c> does, which is how <c>nbformat</c> writes notebooks.
/// </summary>
internal static class PythonJsonWriter
{
    /// <summary>The text, without a line end after it.</summary>
    public static string Write(JsonNode? node)
    {
        var result = new StringBuilder();
        Write(node, result, 0);
        return result.ToString();
    }

    private static void Write(JsonNode? node, StringBuilder to, int depth)
    {
        switch (node)
        {
            case null:
                to.Append("null");
                break;
            case JsonObject { Count: 0 }:
                to.Append("{}");
                break;
            case JsonObject members:
                var separator = '{';
                foreach (var (name, value) in members.OrderBy(member => member.Key, PythonText.ByCodePoint))
                {
                    Break(to.Append(separator), depth + 1);
                    WriteString(name, to);
                    to.Append(": ");
                    Write(value, to, depth + 1);
                    separator = ',';
                }

                Break(to, depth).Append('}');
                break;
            case JsonArray { Count: 0 }:
                to.Append("[]");
                break;
            case JsonArray items:
                var before = '[';
                foreach (var item in items)
                {
                    Break(to.Append(before), depth + 1);
                    Write(item, to, depth + 1);
                    before = ',';
                }

                Break(to, depth).Append(']');
                break;
            case JsonValue value:
                WriteScalar(value, to);
                break;
        }
    }

    private static void WriteScalar(JsonValue value, StringBuilder to)
    {
        if (value.TryGetValue<JsonElement>(out var element) && element.ValueKind == JsonValueKind.Number)
        {
            to.Append(element.GetRawText());
        }
        else if (value.TryGetValue<string>(out var text))
        {
            WriteString(text, to);
        }
        else if (value.TryGetValue<bool>(out var truth))
        {
            to.Append(truth ? "true" : "false");
        }
        else if (value.TryGetValue<double>(out var number) && !value.TryGetValue<long>(out _))
        {
            to.Append(PythonText.Repr(number));
        }
        else
        {
            to.Append(value.ToJsonString());
        }
    }

    private static void WriteString(string text, StringBuilder to)
    {
        to.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '"':
                    to.Append("\\\"");
                    break;
                case '\\':
                    to.Append("\\\\");
                    break;
                case '\n':
                    to.Append("\\n");
                    break;
                case '\r':
                    to.Append("\\r");
                    break;
                case '\t':
                    to.Append("\\t");
                    break;
                case '\f':
                    to.Append("\\f");
                    break;
                case '\b':
                    to.Append("\\b");
                    break;
                case < ' ':
                    Escape(c, to);
                    break;
                default:
                    if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                    {
                        to.Append(c).Append(text[++i]);
                    }
                    else if (char.IsSurrogate(c))
                    {
                        // A lone surrogate has no UTF-8 form; escaped, it survives.
                        Escape(c, to);
                    }
                    else
                    {
                        to.Append(c);
                    }

                    break;
            }
        }

        to.Append('"');
    }

    private static void Escape(char c, StringBuilder to)
        => to.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));

    private static StringBuilder Break(StringBuilder to, int depth) => to.Append('\n').Append(' ', depth);
}
