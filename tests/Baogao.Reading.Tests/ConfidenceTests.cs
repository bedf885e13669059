using System.Globalization;
using CsvHelper;

namespace Baogao.Reading.Tests;

/// <summary>Readings that are sure of all fields are right, on the two annotated reports that the confidence was set on.</summary>
public sealed class ConfidenceTests
{
    private const decimal Sure = 0.9m;

    [Fact]
    public void Sure_readings_are_seven_of_ten_and_right_in_98_of_100()
    {
        var shared = SharedReports.Require();
        var (all, sure, right) = (0, 0, 0);
        foreach (var name in (string[])["jiangsu-2026", "national-2023"])
        {
            var key = Key(Path.Combine(shared, "reading", name + ".csv"));
            foreach (var reading in SharedReports.Read(name).Readings.Where(item => item.Class is NumberClass.Figure or NumberClass.Rank && char.IsAsciiDigit(item.Number[0])))
            {
                if (!key.TryGetValue(reading.Position, out var row))
                {
                    continue;
                }

                all++;
                sure += reading.Confidence.Least >= Sure ? 1 : 0;
                right += reading.Confidence.Least >= Sure && IsRight(reading, row) ? 1 : 0;
            }
        }

        Assert.True(all >= 250, $"{all} readings stand in the keys.");
        Assert.True(sure >= 0.70m * all, $"{sure} of {all} are sure, at least 70 of 100");
        Assert.True(right >= 0.98m * sure, $"{right} of {sure} are right, at least 98 of 100");
    }

    private static bool IsRight(Reading reading, string[] row)
        => row is [_, _, var numberClass, var value, var high, var unit, var comparator, var measure, var kind, var period, var indicator]
            && numberClass == reading.Class.Token() && Same(value, reading.Value) && Same(high, reading.ValueHigh) && unit == reading.Unit && comparator == reading.Comparator?.Token()
            && measure == reading.Measure?.Token() && kind == reading.Kind?.Token() && period == reading.Period && IsClose(indicator, reading.Indicator);

    private static bool Same(string cell, decimal? value) => cell.Length == 0 ? value is null : value == decimal.Parse(cell, CultureInfo.InvariantCulture);

    // As score.py has it: Dice of pairs of characters, or the shorter within the longer.
    private static bool IsClose(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (one == other || (shorter.Length >= 4 && shorter.Length >= 0.6 * longer.Length && longer.Contains(shorter, StringComparison.Ordinal)))
        {
            return true;
        }

        var (x, y) = (Pairs(one), Pairs(other));
        return 2.0 * x.Intersect(y).Count() / (x.Count + y.Count) >= 0.6;
    }

    private static HashSet<string> Pairs(string words) => words.Length < 2 ? [words] : [.. Enumerable.Range(0, words.Length - 1).Select(i => words.Substring(i, 2))];

    private static Dictionary<int, string[]> Key(string path)
    {
        using var stream = File.OpenRead(path);
        using var csv = CsvReader.Create(stream, new CsvReaderOptions { HasHeader = true, Separator = ',' });
        var rows = new Dictionary<int, string[]>();
        while (csv.Read())
        {
            rows[int.Parse(csv.GetString(0), CultureInfo.InvariantCulture)] = [.. Enumerable.Range(0, 11).Select(csv.GetString)];
        }

        return rows;
    }
}
