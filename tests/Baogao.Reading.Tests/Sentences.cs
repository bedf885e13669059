using Baogao.Reading.Grammar;
using Baogao.Reading.Text;

namespace Baogao.Reading.Tests;

/// <summary>Reads an invented sentence within a report of 2026: in the review of 2025, the review of five years, or the plan.</summary>
internal static class Sentences
{
    internal static IReadOnlyList<Reading> Review(string sentence) => In("一、2025年工作回顾", sentence);

    internal static IReadOnlyList<Reading> FiveYears(string sentence) => In("一、“十四五”时期工作回顾", sentence);

    internal static IReadOnlyList<Reading> Plan(string sentence) => In("二、2026年重点工作", sentence);

    /// <summary>One line a figure or rank: value, unit, comparator, measure, kind, period, indicator.</summary>
    internal static string Figures(IEnumerable<Reading> readings)
        => string.Join('\n', readings.Where(reading => reading.Class is NumberClass.Figure or NumberClass.Rank).Select(reading => string.Join(' ',
            reading.Value + (reading.ValueHigh is { } high ? "~" + high : ""), reading.Unit, reading.Comparator?.Token(), reading.Measure?.Token(),
            reading.Kind?.Token(), reading.Period, reading.Indicator)));

    private static IReadOnlyList<Reading> In(string heading, string sentence)
    {
        var start = heading.Length + "2026年X县政府工作报告".Length;
        var reading = ReportTextReader.Read(ReportText.From("invented", $"2026年X县政府工作报告\n{heading}\n{sentence}\n"));
        return [.. reading.Readings.Where(item => item.Position >= start)];
    }
}
