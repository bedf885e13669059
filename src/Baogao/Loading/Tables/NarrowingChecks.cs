using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Schema;

namespace Baogao.Loading.Tables;

/// <summary>Whether a cell keeps to the constraints that the package itself states.</summary>
internal static class NarrowingChecks
{
    /// <summary>Null where it does. The text is not empty, and what its column holds.</summary>
    internal static (ProblemCode Code, Sentence Message)? Fault(FieldSchema field, string text)
    {
        var (values, maxLength, minimum, maximum) = field.Narrowing;
        if (values.Count > 0 && !values.Contains(text))
        {
            return (ProblemCode.ConstraintBroken, Sentence.Of<ICellProblemTexts>(texts => texts.NotInEnum(text, Nearest.To(text, values))));
        }

        if (text.Length > maxLength)
        {
            return (ProblemCode.ConstraintBroken, Sentence.Of<ICellProblemTexts>(texts => texts.TooLong(text.Length, maxLength.Value)));
        }

        if (field.Type is not (CellType.Number or CellType.Integer))
        {
            return null;
        }

        var number = NumberText.Parse(text);
        return number < minimum ? (ProblemCode.ConstraintBroken, Sentence.Of<ICellProblemTexts>(texts => texts.BelowMinimum(text, minimum.Value)))
            : number > maximum ? (ProblemCode.ConstraintBroken, Sentence.Of<ICellProblemTexts>(texts => texts.AboveMaximum(text, maximum.Value)))
            : null;
    }
}
