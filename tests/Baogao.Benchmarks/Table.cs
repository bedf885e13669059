using System.Globalization;
using System.Text;

namespace Baogao.Benchmarks;

/// <summary>Times of one thing, measured several times.</summary>
internal sealed record Sample(IReadOnlyList<TimeSpan> Times)
{
    public double Median
    {
        get
        {
            var sorted = Times.Select(time => time.TotalSeconds).Order().ToList();
            var middle = sorted.Count / 2;
            return sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        }
    }

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Median:0.00} s ({Times.Min().TotalSeconds:0.00}–{Times.Max().TotalSeconds:0.00})");
}

/// <summary>A line of the table: ours against something, and the ratio that is allowed.</summary>
internal sealed record Row(string What, Sample Ours, string Against, Sample Other, double Limit);

/// <summary>The result as a Markdown table.</summary>
internal static class Table
{
    private const double Megabyte = 1024 * 1024;

    public static string Write(IReadOnlyList<Row> rows, long oursPeak, long peerPeak, int rounds)
    {
        var culture = CultureInfo.InvariantCulture;
        var text = new StringBuilder();
        text.Append(culture, $"{rounds} rounds on {Environment.ProcessorCount} processors, .NET {Environment.Version}; median (least–most).\n\n");
        text.Append("| what | Baogao | against | ratio | at most |\n|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            text.Append(culture, $"| {row.What} | {row.Ours} | {row.Against} {row.Other} | {row.Ours.Median / row.Other.Median:0.00} | {row.Limit:0.##} |\n");
        }

        text.Append(culture, $"| peak memory, all notebooks | {oursPeak / Megabyte:0} MB | the peer's {peerPeak / Megabyte:0} MB | – | 400 MB |\n");
        return text.ToString();
    }
}
