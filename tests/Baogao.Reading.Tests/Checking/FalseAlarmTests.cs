using System.Globalization;
using Baogao.Loading.Problems;
using Baogao.Reading.Checking;
using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;

namespace Baogao.Reading.Tests.Checking;

/// <summary>How often the check doubts a row that is right: never one that the reader reads as it is, and few of those that annotators wrote.</summary>
public sealed class FalseAlarmTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baogao-rows-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void No_rule_doubts_the_right_reading_of_a_phrase()
    {
        var text = Assert.Single(ReportFiles.Open(Path.Combine(SharedReports.Require(), "cases", "phrases.txt")));
        var reading = ReportTextReader.Read(text);
        var result = ReadingRows.Check(folder.FullName, text, reading.Calendar.ReviewYear, [.. reading.Readings.Where(one => one.Class == NumberClass.Figure)]);
        TestContext.Current.TestOutputHelper!.WriteLine(string.Join('\n', Doubts(result).Select(problem => problem.ToString())));
        Assert.Empty(Doubts(result).Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("jiangsu-2026")]
    [InlineData("national-2023")]
    public void Few_rows_of_an_annotator_are_doubted(string name)
    {
        var shared = SharedReports.Require();
        var text = Assert.Single(ReportFiles.Open(Path.Combine(shared, "reports", name + ".txt")));
        var reading = ReportTextReader.Read(text);
        var rows = Key(Path.Combine(shared, "reading", name + ".csv"), reading.Readings.ToDictionary(one => one.Position));
        var result = ReadingRows.Check(folder.FullName, text, reading.Calendar.ReviewYear, rows);
        Assert.True(result.Coverage!.Arabic.Claimed >= rows.Count, $"{result.Coverage}");
        var doubts = Doubts(result).ToList();
        var doubted = doubts.Select(problem => problem.Line).Distinct().Count();
        TestContext.Current.TestOutputHelper!.WriteLine($"{name}: {doubted} of {rows.Count} rows; {string.Join(", ", doubts.GroupBy(problem => problem.Field).Select(group => $"{group.Key} {group.Count()}"))}");
        TestContext.Current.TestOutputHelper.WriteLine(string.Join('\n', doubts.Select(problem => problem.ToString())));
        Assert.True(doubted <= rows.Count * 0.05m, $"{doubted} of {rows.Count} rows are doubted");
    }

    // Numbers that no row claims, and quotes that hold the numbers of other rows, are no matter of readings.
    private static IEnumerable<Problem> Doubts(CheckResult result)
        => result.Problems.Where(problem => problem.Severity > Severity.Information && problem.File.EndsWith("figures.csv", StringComparison.Ordinal) && problem.Code is not (ProblemCode.NumberClaimedTwice or ProblemCode.QuoteCutsNumber));

    private static List<Reading> Key(string path, Dictionary<int, Reading> readings)
    {
        var lines = File.ReadAllLines(path);
        var header = lines[0].Split(',').ToList();
        var rows = new List<Reading>();
        // The keys have no quoted cell before the indicator, which is the last.
        foreach (var cells in lines.Skip(1).Select(line => line.Split(',', header.Count)).Where(cells => cells[header.IndexOf("class")] == "figure"))
        {
            string Cell(string column) => cells[header.IndexOf(column)].Trim('"');
            var position = int.Parse(Cell("position"), CultureInfo.InvariantCulture);
            rows.Add(new Reading
            {
                Report = "", Position = position, Number = Cell("number"), Class = NumberClass.Figure,
                Value = decimal.Parse(Cell("value"), CultureInfo.InvariantCulture),
                ValueHigh = Cell("value_high").Length > 0 ? decimal.Parse(Cell("value_high"), CultureInfo.InvariantCulture) : null,
                Unit = Cell("unit"), Comparator = Enum.Parse<Comparator>(Cell("comparator"), true), Measure = Enum.Parse<Measure>(Cell("measure").Replace("_", "", StringComparison.Ordinal), true),
                Kind = Enum.Parse<FigureKind>(Cell("kind").Replace("_", "", StringComparison.Ordinal), true), Period = Cell("period"), Indicator = Cell("indicator"),
                Section = "", Quote = readings.GetValueOrDefault(position)?.Quote ?? "", Confidence = new(1, 1, 1, 1, 1, 1),
                // The key does not say how the period is known.
                Reason = readings.GetValueOrDefault(position)?.Reason ?? "",
            });
        }

        return rows;
    }
}
