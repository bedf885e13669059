using Baogao.Charts;
using Baogao.Charts.Static;

namespace Baogao.Publishing.Office;

/// <summary>How wide columns are and how high rows, from the widths of the texts. A unit of width is a digit of the font, as in Excel.</summary>
internal static class ColumnWidths
{
    /// <summary>The size of the font, in points.</summary>
    public const int FontSize = 10;

    /// <summary>The height of a line, in points: East Asian fonts are higher than Latin ones.</summary>
    public const double LineHeight = 14.5;

    /// <summary>The most height of a row that Excel takes.</summary>
    private const double MostHeight = 409;

    /// <summary>The widest column: longer texts wrap.</summary>
    private const double Most = 50;

    /// <summary>All columns together: printed over the width of A4 landscape, the font is not much smaller.</summary>
    private const double MostTogether = 170;

    private const double Least = 6;

    /// <summary>The margins of a cell, and the arrow of the filter.</summary>
    private const double Margin = 2.5;

    private static readonly double Digit = Measure("0");

    public static IReadOnlyList<double> Of(IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<WorkbookCell>> rows)
    {
        // A number that does not fit is shown as ####.
        var least = heads.Select((_, column) => rows.Where(row => column < row.Count && row[column].Number is not null).Select(row => Width(row[column].Text)).DefaultIfEmpty(Least).Max() + Margin).ToList();
        var wanted = heads.Select((head, column) => Math.Clamp(rows.Where(row => column < row.Count).Select(row => Width(row[column].Text)).Append(Width(head)).Max() + Margin, least[column], Math.Max(Most, least[column]))).ToList();
        var limit = Most;
        while (limit > Least && wanted.Select((width, column) => Math.Max(least[column], Math.Min(width, limit))).Sum() > MostTogether)
        {
            limit--;
        }

        return [.. wanted.Select((width, column) => Math.Round(Math.Max(least[column], Math.Min(width, limit)), 2))];
    }

    /// <summary>The height of a row, in points.</summary>
    /// <param name="texts">Its texts, each with the width that it has.</param>
    /// <param name="scale">The size of its font, in sizes of the others.</param>
    public static double Height(IEnumerable<(string Text, double Width)> texts, double scale = 1)
        => Math.Min(MostHeight, texts.Select(text => Lines(text.Text, (text.Width - 1) / scale)).DefaultIfEmpty(1).Max() * LineHeight * scale);

    // PlotText counts a Latin letter as more than half of the size, a digit of the font is about that.
    private static int Lines(string text, double width) => PlotText.WrapTo(text, width * Digit, FontSize).Count(c => c == '\n') + 1;

    private static double Width(string text) => text.Split('\n').Max(Measure) / Digit;

    private static double Measure(string line) => Font.Width([new TextRun(line, false, null, null)], FontSize);
}
