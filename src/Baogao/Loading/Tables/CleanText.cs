using System.Text;

namespace Baogao.Loading.Tables;

/// <summary>Faults that no cell may have, whatever it holds.</summary>
internal static class CleanText
{
    private const string FormulaStarts = "=+-@＝＋－＠";

    /// <summary>Null where the text (not empty) is clean.</summary>
    internal static (ProblemCode Code, string Message)? Fault(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Say.IsVisible(rune))
            {
                return (ProblemCode.InvisibleCharacter, rune == Rune.ReplacementChar
                    ? "The cell holds U+FFFD, the mark of a character that was lost. Write the character again."
                    : $"The cell holds {Say.Code(rune)}, a character that cannot be seen. Delete it.");
            }
        }

        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return (ProblemCode.SurroundingBlank, $"{Say.Quoted(text)} begins or ends with a blank. Delete it.");
        }

        return FormulaStarts.Contains(text[0]) && NumberText.Fault(text, "") is { } fault && fault.Code is ProblemCode.NotANumber
            ? (ProblemCode.SpreadsheetFormula, $"{Say.Quoted(text)} would run as a formula when the table is opened in Excel. Begin it with another character.")
            : null;
    }
}
