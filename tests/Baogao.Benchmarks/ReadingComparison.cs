using System.Globalization;
using System.Text;

namespace Baogao.Benchmarks;

/// <summary>Reading of reports: all the shared ones in one process, a text of a hundred times the length, a thousand reports.</summary>
internal static class ReadingComparison
{
    private const int Times = 100;
    private const int Many = 1000;

    /// <summary>Why there is nothing to read, or null.</summary>
    public static string? WhyNot() => Directory.Exists(Reports) ? null : $"The reports are not there: {Reports}. Set BAOGAO_SHARED to the folder above them.";

    private static string Reports
        => Path.Combine(Environment.GetEnvironmentVariable("BAOGAO_SHARED") is { Length: > 0 } named ? named : Path.Combine(Checkout.Root, "..", "shared"), "reports");

    /// <summary>Measures and returns the table.</summary>
    public static string Run(int rounds)
    {
        var reports = Directory.GetFiles(Reports, "*.txt").Order(StringComparer.Ordinal).ToList();
        var folder = Directory.CreateTempSubdirectory("baogao-reading-");
        try
        {
            var one = Path.Combine(folder.FullName, "one.txt");
            var longer = Path.Combine(folder.FullName, "long.txt");
            var text = File.ReadAllText(reports[0]);
            File.WriteAllText(one, text);
            File.WriteAllText(longer, new StringBuilder(text.Length * Times).Insert(0, text, Times).ToString());
            var many = Enumerable.Range(1, Many).Select(i => Path.Combine(folder.FullName, $"r{i}.txt")).ToList();
            many.ForEach(path => File.CreateSymbolicLink(path, one));

            var table = new StringBuilder("| what | time | peak memory |\n|---|---|---|\n");
            foreach (var (what, files) in ((string, IReadOnlyList<string>)[])[($"{reports.Count} reports", reports), ("one report", [one]), ($"one text of {Times} times the length", [longer]), ($"{Many / 4} reports", many[..(Many / 4)]), ($"{Many} reports", many)])
            {
                var process = new MeasuredProcess(folder.FullName, "dotnet", [Checkout.Command, "read", .. files], new Dictionary<string, string>());
                var peak = process.PeakMemory();
                var sample = new Sample([.. Enumerable.Range(0, rounds).Select(_ => process.Time())]);
                table.Append(CultureInfo.InvariantCulture, $"| {what} | {sample} | {peak / (1024 * 1024)} MB |\n");
            }

            return table.ToString();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
