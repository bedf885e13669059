using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Baogao.Notebooks.Documents;

/// <summary>
/// Reads JSON as Python's <c>json</c> reads it: NaN and Infinity, lone surrogates and repeated names (the last one counts) are taken.
/// Numbers keep the text they were written with. <c>System.Text.Json</c> refuses all of these.
/// </summary>
internal sealed class PythonJsonReader
{
    // Python stops at about a thousand levels itself; the bound keeps a hostile file from ending the process.
    private const int MaxDepth = 1000;

    private readonly string file;
    private readonly string text;
    private readonly bool pythonNumbers;
    private int at;
    private int depth;

    private PythonJsonReader(string text, string file, bool pythonNumbers)
        => (this.text, this.file, this.pythonNumbers) = (text, file, pythonNumbers);

    /// <summary>Parses a whole text. <exception cref="NotebookFormatException">It is not JSON.</exception></summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Its name for messages.</param>
    /// <param name="pythonNumbers">Rewrite floats as Python would, for text that Python did not write.</param>
    public static JsonNode? Parse(string text, string file, bool pythonNumbers = false)
    {
        var reader = new PythonJsonReader(text, file, pythonNumbers);
        var node = reader.ReadValue();
        reader.SkipSpace();
        return reader.at == text.Length ? node : throw reader.Error("expected the end of the file");
    }

    private JsonNode? ReadValue()
    {
        SkipSpace();
        switch (Peek())
        {
            case '{':
                return ReadObject();
            case '[':
                return ReadArray();
            case '"':
                return JsonValue.Create(ReadString());
            default:
                return ReadLiteral();
        }
    }

    private JsonObject ReadObject()
    {
        Descend();
        var result = new JsonObject();
        if (!TakeIf('}'))
        {
            do
            {
                SkipSpace();
                if (Peek() != '"')
                {
                    throw Error("expected a name in double quotes");
                }

                var name = ReadString();
                Take(':', "expected \":\"");
                result[name] = ReadValue();
            }
            while (TakeIf(','));

            Take('}', "expected \",\" or \"}\"");
        }

        depth--;
        return result;
    }

    private JsonArray ReadArray()
    {
        Descend();
        var result = new JsonArray();
        if (!TakeIf(']'))
        {
            do
            {
                result.Add(ReadValue());
            }
            while (TakeIf(','));

            Take(']', "expected \",\" or \"]\"");
        }

        depth--;
        return result;
    }

    private string ReadString()
    {
        var start = ++at;
        while (at < text.Length && text[at] is not ('"' or '\\') and >= ' ')
        {
            at++;
        }

        if (at < text.Length && text[at] == '"')
        {
            return text[start..at++];
        }

        var result = new StringBuilder().Append(text, start, at - start);
        while (true)
        {
            switch (Peek())
            {
                case '"':
                    at++;
                    return result.ToString();
                case '\\':
                    at++;
                    result.Append(ReadEscape());
                    break;
                case '\0' when at >= text.Length:
                    throw Error("expected the closing quote of a string");
                case < ' ':
                    throw Error("expected the closing quote of a string on the line where it opens");
                default:
                    result.Append(text[at++]);
                    break;
            }
        }
    }

    private char ReadEscape()
    {
        var c = Peek();
        var plain = c switch
        {
            '"' or '\\' or '/' => c,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => '\0',
        };
        if (plain != '\0')
        {
            at++;
            return plain;
        }

        if (c == 'u' && at + 5 <= text.Length
            && ushort.TryParse(text.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            at += 5;
            return (char)code;
        }

        throw Error("expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX");
    }

    private JsonValue? ReadLiteral()
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '+' or '.'))
        {
            at++;
        }

        var word = text[start..at];
        switch (word)
        {
            case "null":
                return null;
            case "true":
                return JsonValue.Create(true);
            case "false":
                return JsonValue.Create(false);
            case "NaN":
                return JsonValue.Create(double.NaN);
            case "Infinity":
                return JsonValue.Create(double.PositiveInfinity);
            case "-Infinity":
                return JsonValue.Create(double.NegativeInfinity);
        }

        try
        {
            if (word.Length > 0 && word[0] is '-' or (>= '0' and <= '9'))
            {
                using var number = JsonDocument.Parse(word);
                var isFloat = word.AsSpan().IndexOfAny(".eE") >= 0;
                return pythonNumbers && isFloat
                    ? JsonValue.Create(number.RootElement.GetDouble())
                    : JsonValue.Create(number.RootElement.Clone());
            }
        }
        catch (JsonException)
        {
            // Not a number: told below, with the place in this file rather than in the word.
        }

        at = start;
        throw Error("expected a value");
    }

    private void Descend()
    {
        if (++depth > MaxDepth)
        {
            throw Error($"expected at most {MaxDepth} levels of nesting");
        }

        at++;
    }

    private char Peek() => at < text.Length ? text[at] : '\0';

    private bool TakeIf(char c)
    {
        SkipSpace();
        if (Peek() != c)
        {
            return false;
        }

        at++;
        return true;
    }

    private void Take(char c, string expected)
    {
        if (!TakeIf(c))
        {
            throw Error(expected);
        }
    }

    private void SkipSpace()
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\n' or '\r')
        {
            at++;
        }
    }

    private NotebookFormatException Error(string expected)
    {
        var before = text.AsSpan(0, Math.Min(at, text.Length));
        var line = before.Count('\n') + 1;
        var column = before.Length - before.LastIndexOf('\n');
        var found = at >= text.Length ? "the file ends" : $"found \"{(text[at] < ' ' ? $"\\u{(int)text[at]:x4}" : text[at])}\"";
        return new NotebookFormatException(
            file, line, column,
            $"this is not JSON: {expected}, {found}. Mend this place in a text editor, or restore the file from version control.");
    }
}
