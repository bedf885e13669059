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

    private const double RowMargin = 1;

    /// <summary>The most height of a row that Excel takes.</summary>
    private const double MostHeight = 409;

    /// <summary>All columns together: printed over the width of A4 landscape, the font is not much smaller. Where a text is too long for the highest row, they are wider.</summary>
    private static readonly double[] MostTogether = [175, 225, 300];

    /// <summary>A text of fewer characters fits in the highest row.</summary>
    private const int Long = 200;

    /// <summary>A column of longer texts is at least as wide.</summary>
    private const double Start = 8;

    /// <summary>The margins of a cell.</summary>
    private const double Margin = 1.5;

    /// <summary>What sets a number apart from the text on its right.</summary>
    private const double Indent = 1.5;

    /// <summary>The button of the filter, in the cell of a head.</summary>
    private const double Button = 2;

    private static readonly double Digit = Measure("0");

    public static IReadOnlyList<double> Of(IReadOnlyList<string> heads, IReadOnlyList<IReadOnlyList<WorkbookCell>> rows)
    {
        Column[] columns = [.. heads.Select(head => new Column(HeadOf(head)))];
        var largest = new List<IReadOnlyList<WorkbookCell>>();
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Count; column++)
            {
                columns[column].Add(Width(row[column].Text), row[column].Number is not null);
            }

            if (row.Any(cell => cell.Text.Length > Long))
            {
                largest.Add(row);
            }
        }

        var all = MostTogether.Select(together => Within(columns, together)).ToList();
        return all.Find(widths => largest.TrueForAll(row => Height(row.Select((cell, column) => (cell.Text, widths[column]))) < MostHeight)) ?? all[^1];
    }

    /// <summary>Every column begins narrow, then the room is given bit by bit to that in which it takes most lines away, so that rows are low.</summary>
    private static IReadOnlyList<double> Within(Column[] columns, double together)
    {
        var widths = columns.Select(column => Math.Max(column.Least, Math.Min(column.Wanted, Start))).ToArray();
        for (var room = together - widths.Sum(width => width + Margin); room > 0; room--)
        {
            var next = Enumerable.Range(0, columns.Length).Where(i => widths[i] < columns[i].Wanted).OrderByDescending(i => columns[i].Gain(widths[i])).FirstOrDefault(-1);
            if (next < 0)
            {
                break;
            }

            widths[next] = Math.Min(widths[next] + 1, columns[next].Wanted);
        }

        return [.. widths.Select(width => Math.Round(width + Margin, 2))];
    }

    /// <summary>A head takes two lines before it makes its column wider, and its words stay whole.</summary>
    private static double HeadOf(string head) => Math.Max(head.Split(' ').Max(word => word.All(char.IsAscii) ? Width(word) : 0), Width(head) / 2) + Button;

    /// <summary>What the texts of a column ask for.</summary>
    /// <param name="head">The width of its head.</param>
    private sealed class Column(double head)
    {
        private double squares;

        public double Wanted { get; private set; } = head;

        /// <summary>A number that does not fit is shown as ####.</summary>
        public double Least { get; private set; } = head;

        public void Add(double width, bool isNumber)
        {
            Wanted = Math.Max(Wanted, isNumber ? width + Indent : width);
            Least = isNumber ? Math.Max(Least, width + Indent) : Least;
            squares += width * width;
        }

        /// <summary>How much lower its cells are where it is one wider: the higher a cell is, the more likely it is what makes its row high.</summary>
        public double Gain(double width) => (squares / (width * width)) - (squares / ((width + 1) * (width + 1)));
    }

    /// <summary>The height of a row, in points.</summary>
    /// <param name="texts">Its texts, each with the width that it has.</param>
    /// <param name="scale">The size of its font, in sizes of the others.</param>
    public static double Height(IEnumerable<(string Text, double Width)> texts, double scale = 1)
        => Math.Min(MostHeight, (texts.Select(text => Lines(text.Text, (text.Width - Margin) / scale)).DefaultIfEmpty(1).Max() * LineHeight * scale) + RowMargin);

    // PlotText counts a Latin letter as half of a Chinese character.
    private static int Lines(string text, double width) => PlotText.Wrap(text, (int)(width * Digit * 2 / FontSize)).Count(c => c == '\n') + 1;

    private static double Width(string text) => text.Split('\n').Max(Measure) / Digit;

    private static double Measure(string line) => Font.Width([new TextRun(line)], FontSize);
}
