using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Baogao.Notebooks.Execution.Outputs;

/// <summary>Shortens an output that is too long to store, and says so in it.</summary>
internal static partial class OutputCut
{
    private static readonly HashSet<string> Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    /// <summary>Cuts HTML after a row of a table and closes what is open; where there is no table the note stands alone.</summary>
    public static string Html(string start, long bytes, int limit)
    {
        var end = start.LastIndexOf("</tr>", StringComparison.OrdinalIgnoreCase);
        if (end < 0)
        {
            return $"<p>{WebUtility.HtmlEncode(Note("text/html", 0, bytes, limit))}</p>";
        }

        var kept = start[..(end + "</tr>".Length)];
        var rows = Regex.Count(kept, "</tr>", RegexOptions.IgnoreCase);
        return $"{kept}{Closing(kept)}<p>{WebUtility.HtmlEncode(Note("text/html", rows, bytes, limit))}</p>";
    }

    /// <summary>Cuts text after a line.</summary>
    public static string Text(string mimeType, string start, long bytes, int limit)
    {
        var end = start.LastIndexOf('\n') + 1;
        var kept = end > 0 ? start[..end] : start + "\n";
        return kept + Note(mimeType, kept.AsSpan().Count('\n'), bytes, limit);
    }

    /// <summary>The note for what cannot be cut, only left out.</summary>
    public static string Note(string mimeType, int rows, long bytes, int limit) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(rows > 0 ? $"Cut after {rows:N0} rows" : "Left out")}: this output has {bytes / 1024:N0} KB, over the limit of {limit / 1024:N0} KB. Show fewer rows, or write all of it to a file: System.IO.File.WriteAllText(\"all.txt\", value.ToDisplayString(\"{mimeType}\"))");

    private static string Closing(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value.ToLowerInvariant();
            if (tag.Groups["close"].Success)
            {
                // Tags that HTML lets stand open end with the element around them.
                while (open.Contains(name) && open.Pop() != name)
                {
                }
            }
            else if (!Void.Contains(name) && !tag.Value.EndsWith("/>", StringComparison.Ordinal))
            {
                open.Push(name);
            }
        }

        return open.Aggregate(new StringBuilder(), (text, name) => text.Append("</").Append(name).Append('>')).ToString();
    }

    [GeneratedRegex("""<(?<close>/)?(?<name>[A-Za-z][A-Za-z0-9-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>""")]
    private static partial Regex Tag();
}
