using System.Globalization;
using Baogao.Languages;

namespace Baogao.Publishing.Office;

/// <summary>A sheet within the limits of Excel, with its cells placed and its columns measured. What does not fit is cut, and a line says so.</summary>
internal sealed class SheetLayout
{
    /// <summary>The most rows of a sheet.</summary>
    public const int MostRows = 1_048_576;

    // Above the table stand a title and few lines, under it few more.
    private SheetLayout(WorkbookSheet sheet, IReadOnlyList<IReadOnlyList<WorkbookCell>> rows, IReadOnlyList<string> above, IReadOnlyList<string> below)
    {
        (Sheet, Rows, Above, Below) = (sheet, rows, above, below);
        Widths = ColumnWidths.Of(sheet.Heads, rows);
    }

    public WorkbookSheet Sheet { get; }

    public IReadOnlyList<IReadOnlyList<WorkbookCell>> Rows { get; }

    public IReadOnlyList<string> Above { get; }

    public IReadOnlyList<string> Below { get; }

    /// <summary>The widths of the columns, in digits of the font.</summary>
    public IReadOnlyList<double> Widths { get; }

    /// <summary>The row of the heads, from 1.</summary>
    public int HeadRow => Above.Count + 1;

    /// <summary>The last row of the table.</summary>
    public int LastRow => HeadRow + Rows.Count;

    /// <summary>The letters of the last column.</summary>
    public string LastColumn => Column(Sheet.Heads.Count - 1);

    /// <summary>How many decimals its numbers have.</summary>
    public IEnumerable<int> Decimals => Rows.SelectMany(row => row).Where(cell => cell.Number is not null).Select(cell => (int)cell.Number!.Value.Scale).Distinct();

    public static SheetLayout Of(WorkbookSheet sheet, ITexts texts)
    {
        IWorkbookTexts words = texts;
        var cut = 0;
        var above = sheet.Above.Select(Kept).ToList();
        var below = sheet.Below.Select(Kept).ToList();
        // Two lines say what was cut, one stays empty.
        var room = MostRows - above.Count - below.Count - 4;
        var rows = sheet.Rows.Take(room).Select(row => (IReadOnlyList<WorkbookCell>)[.. row.Select(cell => cell with { Text = Kept(cell.Text) })]).ToList();
        string[] notes =
        [
            .. sheet.Rows.Count > room ? (string[])[words.RowsCut(room, sheet.Rows.Count)] : [],
            .. cut > 0 ? (string[])[words.TextsCut(cut, WorkbookCell.MostCharacters)] : [],
        ];
        return new SheetLayout(sheet with { Heads = [.. sheet.Heads.Select(Kept)] }, rows, above, [.. notes, .. below]);

        string Kept(string text)
        {
            var clean = OfficeText.Clean(text);
            if (clean.Length <= WorkbookCell.MostCharacters)
            {
                return clean;
            }

            cut++;
            return OfficeText.Cut(clean, WorkbookCell.MostCharacters - 1) + "…";
        }
    }

    /// <summary>The letters of a column, from 0: A, Z, AA.</summary>
    public static string Column(int number) => number < 26 ? ((char)('A' + number)).ToString(CultureInfo.InvariantCulture) : Column((number / 26) - 1) + Column(number % 26);
}
