using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Baogao;

/// <summary>Text as HTML in which Chinese words within another language are marked as such: a screen reader then speaks them, and a browser draws their Chinese forms.</summary>
internal static partial class ChineseMarks
{
    private const string Character = @"(?:[\u3400-\u9FFF\uF900-\uFAFF]|[\uD840-\uD8BF][\uDC00-\uDFFF])";

    public static string Encode(string text, Language language)
    {
        if (language == Language.Chinese)
        {
            return WebUtility.HtmlEncode(text);
        }

        var html = new StringBuilder();
        var at = 0;
        foreach (var run in Chinese().EnumerateMatches(text))
        {
            html.Append(WebUtility.HtmlEncode(text[at..run.Index]));
            at = run.Index + run.Length;
            html.Append("<span lang=\"zh-CN\">").Append(WebUtility.HtmlEncode(text[run.Index..at])).Append("</span>");
        }

        return html.Append(WebUtility.HtmlEncode(text[at..])).ToString();
    }

    /// <summary>From one Chinese character to the last one before a Latin letter or the end of a quotation: the numbers between belong to the words.</summary>
    [GeneratedRegex(Character + "(?:[^A-Za-z“”;()]*" + Character + ")?")]
    private static partial Regex Chinese();
}
