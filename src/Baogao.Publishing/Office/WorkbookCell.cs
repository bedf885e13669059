using System.Globalization;
using System.Numerics;

namespace Baogao.Publishing.Office;

/// <summary>A cell of a sheet: a text that stays a text, or a number with the decimals that it is stated with.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Number">The number; null for a text.</param>
/// <param name="Sheet">The sheet of the workbook that a click leads to; null for none.</param>
internal readonly record struct WorkbookCell(string Text, decimal? Number = null, string? Sheet = null)
{
    /// <summary>The most characters that a cell holds.</summary>
    public const int MostCharacters = 32767;

    /// <summary>The digits that the number of a cell always keeps: it is a double.</summary>
    public const int MostDigits = 15;

    public static WorkbookCell Of(string text) => new(text);

    /// <summary>A number: 2.70 is shown as 2.70. One of more digits than a cell can hold stays a text, so that none is lost.</summary>
    public static WorkbookCell Of(decimal number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return new(text, HoldsAll(number) ? number : null);
    }

    /// <summary>A text that leads to a sheet.</summary>
    public static WorkbookCell LinkTo(string sheet) => new(sheet, null, sheet);

    private static bool HoldsAll(decimal number)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        var digits = ((BigInteger)(uint)parts[2] << 64) | ((BigInteger)(uint)parts[1] << 32) | (uint)parts[0];
        return digits < BigInteger.Pow(10, MostDigits);
    }
}
