using System.Globalization;
using System.Text;

namespace Baogao.Charts.Static;

/// <summary>
/// The measures of Noto Sans CJK SC, first of the fonts that charts name: how far each character advances, and how high a line is. The table beside this file is
/// made from the font's own; the library holds no font. Kerning is left out: it moves the end of a label by a pixel or two.
/// </summary>
internal static class Font
{
    /// <summary>From one baseline to the next, in sizes.</summary>
    public const double LineSpacing = 1.3;

    private const string File = "advance-widths.csv";
    private const double Ascent = 1.160;
    private const double Descent = 0.288;

    /// <summary>Thousandths of the size, for a character that the table does not have.</summary>
    private const int Average = 560;
    private const int Square = 1000;

    private static readonly Dictionary<int, (int Regular, int Bold)> Advances = Read();

    /// <summary>Pixels from the baseline up to the top of a line. Whole, as browsers have it.</summary>
    public static double AscentOf(double size) => Math.Round(size * Ascent, MidpointRounding.AwayFromZero);

    /// <summary>Pixels from the baseline down to the end of a line. Whole, as browsers have it.</summary>
    public static double DescentOf(double size) => Math.Round(size * Descent, MidpointRounding.AwayFromZero);

    /// <summary>The width of a line in pixels.</summary>
    public static double Width(IEnumerable<TextRun> line, double size) => line.Sum(run => run.Text.EnumerateRunes().Sum(rune => Advance(rune, run.IsBold)) * (run.Size ?? size) / 1000);

    private static int Advance(Rune rune, bool isBold)
    {
        if (Advances.TryGetValue(rune.Value, out var advance))
        {
            return isBold ? advance.Bold : advance.Regular;
        }

        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format ? 0 : rune.Value > 0x2E7F ? Square : Average;
    }

    private static Dictionary<int, (int Regular, int Bold)> Read()
    {
        using var reader = new StreamReader(typeof(Font).Assembly.GetManifestResourceStream(File)!, Encoding.UTF8);
        var advances = new Dictionary<int, (int, int)>();
        foreach (var cells in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')))
        {
            for (var code = Hex(cells[0]); code <= Hex(cells[1]); code++)
            {
                advances[code] = (Number(cells[2]), Number(cells[3]));
            }
        }

        return advances;
    }

    private static int Hex(string cell) => int.Parse(cell, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static int Number(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);
}
