using System.Globalization;
using Baogao.Loading.Package;
using Baogao.Loading.Schema;

namespace Baogao.Loading.Tables;

/// <summary>Whether a cell keeps to the constraints that the package itself states.</summary>
internal static class NarrowingChecks
{
    /// <summary>Null where it does. The text is not empty, and what its column holds.</summary>
    internal static (ProblemCode Code, string Message)? Fault(FieldSchema field, string text)
    {
        var (values, maxLength, minimum, maximum) = field.Narrowing;
        if (values.Count > 0 && !values.Contains(text))
        {
            return (ProblemCode.ConstraintBroken, $"{Say.Quoted(text)} is none of the values that {PackageReader.FileName} allows.{Nearest.Hint(text, values)} Write one of them, or add it to the enum there.");
        }

        if (text.Length > maxLength)
        {
            return (ProblemCode.ConstraintBroken, $"The cell has {Say.Number(text.Length)} characters, and {PackageReader.FileName} allows {Written(maxLength.Value)}. Shorten it.");
        }

        if (field.Type is not (CellType.Number or CellType.Integer))
        {
            return null;
        }

        var number = NumberText.Parse(text);
        return number < minimum ? (ProblemCode.ConstraintBroken, $"{text} is less than {PackageReader.FileName} allows. Write {Written(minimum.Value)} or more.")
            : number > maximum ? (ProblemCode.ConstraintBroken, $"{text} is more than {PackageReader.FileName} allows. Write {Written(maximum.Value)} or less.")
            : null;
    }

    private static string Written(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
