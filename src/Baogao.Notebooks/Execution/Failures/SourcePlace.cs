using System.Globalization;
using System.Text;
using Wcwidth;

namespace Baogao.Notebooks.Execution.Failures;

/// <summary>A place in the source of a cell or of a script that it brought in.</summary>
/// <param name="Source">What holds the line, as messages name it: <c>03-targets.ipynb, cell 4</c> or <c>setup.csx</c>.</param>
/// <param name="Line">Line from 1.</param>
/// <param name="Column">Character from 1, or 0 where only the line is known.</param>
/// <param name="Length">How many characters are meant, at least 1.</param>
/// <param name="Text">The line itself.</param>
public sealed record SourcePlace(string Source, int Line, int Column, int Length, string Text)
{
    /// <summary><c>03-targets.ipynb, cell 4, line 2, column 9</c></summary>
    public override string ToString() => Column == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Source}, line {Line}")
        : string.Create(CultureInfo.InvariantCulture, $"{Source}, line {Line}, column {Column}");

    /// <summary>The line, indented, and under it the marks; marks only where the column is known.</summary>
    public IEnumerable<string> Marked()
    {
        yield return "    " + Text;
        if (Column > 0)
        {
            var before = Text[..Math.Min(Column - 1, Text.Length)];
            var marked = Text[before.Length..Math.Min(before.Length + Length, Text.Length)];
            yield return "    " + Blank(before) + new string('^', Math.Max(1, marked.EnumerateRunes().Sum(Width)));
        }
    }

    // Chinese characters are two columns wide in the fonts that traces are read in; a tab stays a tab.
    private static string Blank(string text) => text.EnumerateRunes().Aggregate(
        new StringBuilder(), (blank, rune) => rune.Value == '\t' ? blank.Append('\t') : blank.Append(' ', Width(rune))).ToString();

    private static int Width(Rune rune) => Math.Max(0, UnicodeCalculator.GetWidth(rune));
}
