using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Baogao.Charts.Static;

/// <summary>Reads a text of a figure: <c>b</c>, <c>br</c>, and <c>span</c> with a colour or a size. Any other tag is a fault of who made the figure.</summary>
internal static partial class RichText
{
    public static IReadOnlyList<IReadOnlyList<TextRun>> Lines(string html)
    {
        var lines = new List<List<TextRun>> { new() };
        var open = new Stack<TextRun>([new TextRun("")]);
        var start = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            Add(html[start..tag.Index]);
            start = tag.Index + tag.Length;
            switch (tag.Groups["name"].Value, tag.Groups["end"].Length > 0)
            {
                case ("br", false):
                    lines.Add([]);
                    break;
                case ("b" or "span", true):
                    open.Pop();
                    break;
                case ("b", false):
                    open.Push(open.Peek() with { IsBold = true });
                    break;
                case ("span", false) when Style().Match(tag.Groups["rest"].Value) is { Success: true } style:
                    open.Push(style.Groups["colour"] is { Success: true } colour
                        ? open.Peek() with { Colour = colour.Value }
                        : open.Peek() with { Size = double.Parse(style.Groups["size"].Value, CultureInfo.InvariantCulture) });
                    break;
                default:
                    throw new NotSupportedException($"A static picture has no {tag.Value} in a text: \"{html}\".");
            }
        }

        Add(html[start..]);
        return lines;

        void Add(string text)
        {
            if (text.Length > 0)
            {
                lines[^1].Add(open.Peek() with { Text = WebUtility.HtmlDecode(text) });
            }
        }
    }

    [GeneratedRegex("<(?<end>/?)(?<name>[a-z]+)(?<rest>[^>]*)>")]
    private static partial Regex Tag();

    [GeneratedRegex("""^ style="(?:color:(?<colour>#[0-9a-f]{6})|font-size:(?<size>[0-9.]+)px)"$""")]
    private static partial Regex Style();
}
