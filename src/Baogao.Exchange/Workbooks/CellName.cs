using System.Globalization;

namespace Baogao.Exchange.Workbooks;

/// <summary>Names of cells as spreadsheets write them: <c>B7</c>. Columns are counted from 0, rows from 1.</summary>
internal static class CellName
{
    /// <summary>The last row that a sheet can have.</summary>
    public const int LastRow = 1_048_576;

    private const int MostColumns = 16_384;

    /// <summary>The letters of a column: A, Z, AA.</summary>
    public static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    public static string Of(int column, int row) => Letters(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The column of a name such as <c>B7</c>; null for what is no name of a cell.</summary>
    public static int? ColumnOf(string name)
    {
        var letters = name.TakeWhile(char.IsAsciiLetterUpper).ToList();
        if (letters.Count is 0 or > 3)
        {
            return null;
        }

        var column = letters.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1;
        return column < MostColumns ? column : null;
    }

    /// <summary>The row of a name such as <c>B7</c>, or of the first cell of a range; 0 for what is no name of a cell.</summary>
    public static int RowOf(string name)
        => int.TryParse(string.Concat(name.SkipWhile(char.IsAsciiLetterUpper).TakeWhile(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;
}
