using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Reading.Formats;

namespace Baogao.Reading.Tests;

/// <summary>How well the reader does on the two annotated reports that it was made on, by the score that annotators are compared with.</summary>
public sealed partial class ScoreTests
{
    [Fact]
    public void Annotated_reports_are_read_as_well_as_the_goal_asks()
    {
        var shared = SharedReports.Require();
        Assert.SkipWhen(!File.Exists("/usr/bin/python3"), "needs python3 for the score");
        var folder = Directory.CreateTempSubdirectory("baogao-score-");
        try
        {
            var arguments = new List<string> { Path.Combine(shared, "reading", "score.py") };
            foreach (var name in (string[])["jiangsu-2026", "national-2023"])
            {
                var path = Path.Combine(folder.FullName, name + ".csv");
                Write(path, SharedReports.Read(name));
                arguments.AddRange([Path.Combine(shared, "reading", name + ".csv"), path]);
            }

            var scores = F1().Matches(Run(arguments)).Take(3).Select(match => decimal.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToArray();
            Assert.True(scores[0] >= 0.99m, $"number {scores[0]}, at least 0.99");
            Assert.True(scores[1] >= 0.98m, $"statement {scores[1]}, at least 0.98");
            Assert.True(scores[2] >= 0.96m, $"full {scores[2]}, at least 0.96");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Write(string path, ReportReading reading)
        => File.WriteAllBytes(path, [.. ReadingRows.Csv(ReadingTable.Columns), .. reading.Readings.SelectMany(item => ReadingRows.Csv(ReadingTable.Cells(item)))]);

    private static string Run(List<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    [GeneratedRegex(@"F1 ([0-9.]+)")]
    private static partial Regex F1();
}
