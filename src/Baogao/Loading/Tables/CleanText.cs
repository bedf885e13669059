using System.Text;
using Baogao.Languages;
using Baogao.Loading.Problems;

namespace Baogao.Loading.Tables;

/// <summary>Faults that no cell may have, whatever it holds.</summary>
internal static class CleanText
{
    private const string FormulaStarts = "=+-@＝＋－＠";

    /// <summary>Null where the text (not empty) is clean.</summary>
    internal static (ProblemCode Code, Sentence Message)? Fault(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!VisibleText.IsVisible(rune))
            {
                return (ProblemCode.InvisibleCharacter, rune == Rune.ReplacementChar
                    ? Sentence.Of<ICellProblemTexts>(texts => texts.CharacterLost())
                    : Sentence.Of<ICellProblemTexts>(texts => texts.InvisibleCharacter(VisibleText.Code(rune))));
            }
        }

        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
        {
            return (ProblemCode.SurroundingBlank, Sentence.Of<ICellProblemTexts>(texts => texts.SurroundingBlank(text)));
        }

        return FormulaStarts.Contains(text[0]) && NumberText.Fault(text, "") is { } fault && fault.Code is ProblemCode.NotANumber
            ? (ProblemCode.SpreadsheetFormula, Sentence.Of<ICellProblemTexts>(texts => texts.SpreadsheetFormula(text)))
            : null;
    }
}
