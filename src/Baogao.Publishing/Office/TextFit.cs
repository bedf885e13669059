using Baogao.Charts;
using Baogao.Charts.Static;

namespace Baogao.Publishing.Office;

/// <summary>A text with the size at which it fits, in points, and the lines that it then takes.</summary>
/// <param name="Text">The text; cut only where it does not fit at the least size.</param>
/// <param name="Size">The size.</param>
/// <param name="Lines">How many lines.</param>
internal sealed record FittedText(string Text, double Size, int Lines)
{
    /// <summary>The height, in points.</summary>
    public double Height => Lines * TextFit.LineHeight(Size);
}

/// <summary>Fits text into boxes by the widths of its characters: a program that opens a deck fits nothing before someone edits it.</summary>
internal static class TextFit
{
    // The fonts of a deck are wider than the one that is measured, by up to a tenth.
    private const double Spare = 1.1;
    private const double Spacing = 1.25;
    private const double Step = 0.5;

    /// <summary>From one line to the next, in points. Decks set it, as fonts differ in it by a quarter.</summary>
    public static double LineHeight(double size) => Math.Round(size * Spacing, 1);

    /// <summary>The width of a line in points.</summary>
    public static double Width(string line, double size, bool isBold) => Font.Width([new TextRun(line, isBold)], size) * Spare;

    /// <summary>How many lines a text takes.</summary>
    public static int Lines(string text, double size, bool isBold, double width) => text.Split('\n').Sum(line => LinesOfOne(line, size, isBold, width));

    /// <summary>The text at the greatest size at which it fits. A little smaller and on one line is better than on two.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width of its box, in points.</param>
    /// <param name="height">The height of its box, in points.</param>
    /// <param name="most">The greatest size.</param>
    /// <param name="least">The least size.</param>
    /// <param name="isBold">True for bold.</param>
    public static FittedText Fit(string text, double width, double height, double most, double least, bool isBold = false)
    {
        const double SmallerOnOneLine = 0.85;
        var start = Math.Max(most, least);
        return Sizes(start, Math.Max(least, start * SmallerOnOneLine)).Select(size => At(text, size, isBold, width)).FirstOrDefault(fitted => fitted.Lines == 1 && fitted.Height <= height)
            ?? Sizes(start, least).Select(size => At(text, size, isBold, width)).FirstOrDefault(fitted => fitted.Height <= height)
            ?? Cut(text, least, isBold, width, height);
    }

    private static IEnumerable<double> Sizes(double most, double least)
    {
        for (var size = most; size > least; size -= Step)
        {
            yield return size;
        }

        yield return least;
    }

    private static FittedText At(string text, double size, bool isBold, double width) => new(text, size, Lines(text, size, isBold, width));

    private static FittedText Cut(string text, double size, bool isBold, double width, double height)
    {
        var (low, high) = (0, text.Length);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = At(Start(middle), size, isBold, width).Height <= height ? (middle, high) : (low, middle - 1);
        }

        return At(Start(low), size, isBold, width);

        string Start(int length) => OfficeText.Cut(text, length).TrimEnd() + "…";
    }

    private static int LinesOfOne(string line, double size, bool isBold, double width)
    {
        var (lines, used) = (1, 0.0);
        foreach (var word in PlotText.Words(line))
        {
            var wide = Width(word, size, isBold);
            if (used > 0 && used + Width(word.TrimEnd(), size, isBold) > width)
            {
                lines++;
                used = 0;
                wide = Width(word.TrimStart(), size, isBold);
            }

            used += wide;
            // A word that is longer than a line is broken anywhere.
            var more = (int)Math.Max(0, Math.Ceiling(used / width) - 1);
            lines += more;
            used -= more * width;
        }

        return lines;
    }
}
