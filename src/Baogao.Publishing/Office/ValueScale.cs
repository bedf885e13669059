using System.Globalization;
using Baogao.Charts;
using Baogao.Languages;

namespace Baogao.Publishing.Office;

/// <summary>What a mark takes of a value axis: its ends, and the pixels of text before the lower and behind the upper one.</summary>
internal readonly record struct Extent(decimal Low, decimal High, double Before, double Behind);

/// <summary>A value axis with ends that do not move, so that two charts compare.</summary>
/// <param name="Low">The lower end, a multiple of the step: Office begins to count its ticks there.</param>
/// <param name="High">The upper end. Where zero is off the axis it is a multiple too: LibreOffice counts its ticks from there.</param>
/// <param name="Step">From tick to tick.</param>
internal readonly record struct ValueScale(decimal Low, decimal High, decimal Step)
{
    /// <summary>The least part of an axis that marks keep where texts want more room than there is.</summary>
    private const double LeastPlot = 0.25;

    /// <summary>The least from tick to tick: PowerPoint writes every tick, one over the other where there is no room.</summary>
    private const double LeastTick = 24;

    /// <summary>Numbers from here on have their thousands set apart, as in all texts.</summary>
    private const decimal Grouped = 10000;

    /// <summary>How Office writes its numbers: with a true minus sign, and the decimals of the step.</summary>
    public string Format
    {
        get
        {
            var number = (Math.Max(Math.Abs(Low), Math.Abs(High)) >= Grouped ? "#,##0" : "0") + (Step.Trimmed().Scale is > 0 and var decimals ? "." + new string('0', decimals) : "");
            return $"{number};−{number};{number}";
        }
    }

    /// <summary>The scale on which marks and their texts fit.</summary>
    /// <param name="marks">The marks; one at least.</param>
    /// <param name="pixels">The length of the axis.</param>
    public static ValueScale Of(IReadOnlyList<Extent> marks, double pixels)
    {
        var (low, high) = (marks.Min(mark => mark.Low), marks.Max(mark => mark.High));
        var unit = Unit(marks, (double)(high > low ? high - low : Math.Max(1, Math.Abs(high))), pixels);
        var whole = Of(Round(marks.Min(mark => (double)mark.Low - (mark.Before * unit))), Round(marks.Max(mark => (double)mark.High + (mark.Behind * unit))), pixels / 2);
        // Behind the last mark is room for its text alone: no round end there.
        return whole with { High = Round(marks.Max(mark => (double)mark.High + (mark.Behind * unit))) };
    }

    /// <summary>The scale between two ends, both moved to ticks; about a tick for each 40 of <paramref name="pixels"/>.</summary>
    public static ValueScale Of(decimal low, decimal high, double pixels, bool isWhole = false)
    {
        high = high > low ? high : low + 1;
        var ticks = RoundTicks.Between(low, high, (int)pixels);
        var step = ticks.Count > 1 ? (ticks[1] - ticks[0]).Trimmed() : high - low;
        while ((high - low) / step > (decimal)(pixels / LeastTick))
        {
            step = Next(step);
        }

        step = isWhole ? Math.Max(1, step) : step;
        return new ValueScale((Math.Floor(low / step) * step).Trimmed(), (Math.Ceiling(high / step) * step).Trimmed(), step);
    }

    /// <summary>What a pixel is so that everything fits: the narrower the marks, the more room for texts.</summary>
    private static double Unit(IReadOnlyList<Extent> marks, double span, double pixels)
    {
        var (least, most) = (span / pixels, span / (pixels * LeastPlot));
        for (var i = 0; i < 40; i++)
        {
            var middle = (least + most) / 2;
            var needed = marks.Max(mark => (double)mark.High + (mark.Behind * middle)) - marks.Min(mark => (double)mark.Low - (mark.Before * middle));
            (least, most) = needed > pixels * middle ? (middle, most) : (least, middle);
        }

        return most;
    }

    /// <summary>The next of 1, 2 and 5 times the powers of ten.</summary>
    private static decimal Next(decimal step) => step.ToString(CultureInfo.InvariantCulture).TrimStart('0', '.')[0] == '2' ? step * 2.5m : step * 2;

    /// <summary>Six digits are enough for an end.</summary>
    private static decimal Round(double end)
        => decimal.Parse(end.ToString("E5", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture).Trimmed();
}
