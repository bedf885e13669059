using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Baogao.Benchmarks;

/// <summary>Our kernel beside ipykernel, both asked by Jupyter's own client.</summary>
internal static class KernelComparison
{
    private const string Ours = ".net-csharp";
    private const string Other = "python3";

    // What is bounded: by a ratio to the peer, or by itself in milliseconds.
    private static readonly (string What, double? Ratio, double? Most)[] Limits =
    [
        ("start to kernel_info_reply", 1.0, null),
        ("start to first execute_reply", 2.0, null),
        ("nbconvert of three cells", 1.25, null),
        ("cell without a rest before", null, null),
        ("warm cell", null, 10),
        ("first completion", null, 2000),
        ("warm completion", null, 50),
        ("first inspection", null, 1000),
        ("warm inspection", null, 1000),
    ];

    /// <summary>Measures and returns the table.</summary>
    public static string Run(int rounds)
    {
        var data = Directory.CreateTempSubdirectory("baogao-benchmark-");
        Run(data.FullName, "dotnet", [Checkout.Command, "kernel", "install"]);
        var measured = Run(data.FullName, Peer.Python, [Path.Combine(Checkout.Root, "tests", "Baogao.Benchmarks", "kernel", "measure.py"), rounds.ToString(CultureInfo.InvariantCulture)])
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToLookup(
                each => (each.GetProperty("kernel").GetString(), each.GetProperty("what").GetString()),
                each => TimeSpan.FromMilliseconds(each.GetProperty("milliseconds").GetDouble()));

        data.Delete(recursive: true);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{rounds} rounds on {Environment.ProcessorCount} processors, .NET {Environment.Version}; milliseconds, median (least–most).\n\n");
        text.Append("| what | Baogao | ipykernel | ratio | at most |\n|---|---|---|---|---|\n");
        foreach (var (what, ratio, most) in Limits)
        {
            var (ours, other) = (new Sample([.. measured[(Ours, what)]]), new Sample([.. measured[(Other, what)]]));
            var limit = ratio is { } times ? times.ToString("0.0#", CultureInfo.InvariantCulture)
                : most is { } milliseconds ? string.Create(CultureInfo.InvariantCulture, $"{milliseconds} ms")
                : "–";
            text.Append(CultureInfo.InvariantCulture, $"| {what} | {Tell(ours)} | {Tell(other)} | {ours.Median / other.Median:0.00} | {limit} |\n");
        }

        return text.ToString();
    }

    private static string Tell(Sample sample) => string.Create(
        CultureInfo.InvariantCulture, $"{1000 * sample.Median:0.0} ({sample.Times.Min().TotalMilliseconds:0.0}–{sample.Times.Max().TotalMilliseconds:0.0})");

    private static string Run(string data, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["JUPYTER_DATA_DIR"] = data;
        start.Environment["JUPYTER_RUNTIME_DIR"] = Path.Combine(data, "runtime");
        start.Environment["PATH"] = "/usr/bin:/bin:" + start.Environment["PATH"];
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new MeasuredProcessException($"{program} ended with {process.ExitCode}.\n{output}{error.Result}");
    }
}
