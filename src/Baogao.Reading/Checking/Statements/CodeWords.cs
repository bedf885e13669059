using System.Text.RegularExpressions;

namespace Baogao.Reading.Checking.Statements;

/// <summary>The words of a report that stand for the codes of a list, as the vocabulary has them. <c>#</c> in a word is a number.</summary>
internal sealed class CodeWords
{
    private const string Number = "[〇零一二两三四五六七八九十百0-9]+";

    private readonly IReadOnlyList<(string Code, Regex Words)> codes;

    internal CodeWords(CodeBook book, string list) => codes =
    [
        .. book.Of(list).Where(code => code.Words is not null)
            .Select(code => (code.Id, new Regex(string.Join('|', code.Words!.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(word => Regex.Escape(word).Replace("\\#", Number, StringComparison.Ordinal))), RegexOptions.CultureInvariant))),
    ];

    /// <summary>The first code, in the order of the list, whose words stand in a text, and those words; null where none does.</summary>
    internal (string Code, string Words)? In(string text)
    {
        foreach (var (code, words) in codes)
        {
            if (words.Match(text) is { Success: true } match)
            {
                return (code, match.Value);
            }
        }

        return null;
    }

    /// <summary>Whether a text holds words of a code; true for a code without words.</summary>
    internal bool Holds(string text, string code) => codes.FirstOrDefault(one => one.Code == code).Words?.IsMatch(text) ?? true;
}
