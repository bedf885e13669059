using System.Net;
using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Formatting;

/// <summary>Text as HTML in which Chinese words within another language are marked as such: a screen reader then speaks them, and a browser draws their Chinese forms.</summary>
public static partial class ChineseMarks
{
    private const string Character = @"(?:[\u3400-\u9FFF\uF900-\uFAFF]|[\uD840-\uD8BF][\uDC00-\uDFFF])";

    /// <summary>The text with its markup encoded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">The language around it; in Chinese nothing is marked.</param>
    public static string Encode(string text, Language language) => Encode(text, language.Texts().Tag);

    /// <summary>The text with its markup encoded.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tag">The language around it as HTML's <c>lang</c> names it; in Chinese nothing is marked.</param>
    public static string Encode(string text, string tag)
        => !AreNeeded(tag) ? WebUtility.HtmlEncode(text)
            : string.Concat(Pieces(text).Select(piece => piece.IsChinese ? $"<span lang=\"zh-CN\">{WebUtility.HtmlEncode(piece.Text)}</span>" : WebUtility.HtmlEncode(piece.Text)));

    /// <summary>Whether Chinese words are marked in a text of this language: in Chinese they are not.</summary>
    internal static bool AreNeeded(string tag) => !tag.StartsWith("zh", StringComparison.Ordinal);

    /// <summary>The text cut where its language changes.</summary>
    public static IEnumerable<(string Text, bool IsChinese)> Pieces(string text)
    {
        var at = 0;
        foreach (Match run in Chinese().Matches(text ?? throw new ArgumentNullException(nameof(text))))
        {
            if (run.Index > at)
            {
                yield return (text[at..run.Index], false);
            }

            yield return (run.Value, true);
            at = run.Index + run.Length;
        }

        if (at < text.Length)
        {
            yield return (text[at..], false);
        }
    }

    /// <summary>From one Chinese character to the last one before a Latin letter or the end of a quotation: the numbers between belong to the words.</summary>
    [GeneratedRegex(Character + "(?:[^A-Za-z“”;()]*" + Character + ")?")]
    private static partial Regex Chinese();
}
