using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Baogao.Acceptance;

/// <summary>A run that is ended from outside leaves whole files: each is that of one run, from its first byte to its last.</summary>
[Trait("Category", "Slow")]
public sealed class KillTests
{
    private const int Kills = 50;
    private const int Notebooks = 4;

    [Fact]
    public void Fifty_runs_killed_at_random_moments_leave_no_broken_file()
    {
        using var workspace = Small();
        var random = new Random(50);
        var (written, first) = (0, Stopwatch.StartNew());
        Assert.Equal(0, workspace.Run("-p", "n=0").ExitCode);
        var whole = first.Elapsed;
        for (var i = 1; i <= Kills; i++)
        {
            using (var process = BuiltProgram.Start(workspace.Root, "-p", $"n={i}"))
            {
                // A moment between two of its lines, however fast the machine is just now.
                for (var lines = random.Next(Notebooks + 1); lines > 0; lines--)
                {
                    Assert.Contains(": done", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
                }

                if (!process.WaitForExit(whole * random.NextDouble() / 4))
                {
                    process.Kill(entireProcessTree: true);
                    process.WaitForExit();
                }
            }

            written += Check(workspace, i);
        }

        // Otherwise the kills came too early to prove anything.
        Assert.InRange(written, Kills / 10, Kills * Notebooks);
        Assert.Equal(0, workspace.Run("-p", "n=0").ExitCode);
        Assert.Empty(Directory.GetFiles(workspace["out"], ".*", SearchOption.AllDirectories));
        Assert.Equal(0, workspace.Run("status", "-p", "n=0").ExitCode);
    }

    [Fact]
    public void A_run_that_the_user_interrupts_ends_with_130_and_keeps_what_earlier_runs_made()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs kill -INT");
        using var workspace = Small();
        Assert.Equal(0, workspace.Run("-p", "n=1").ExitCode);
        var before = Directory.GetFiles(workspace["out"], "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText);
        using var process = BuiltProgram.Start(workspace.Root, "-p", "n=-1");
        Assert.StartsWith("0: done", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        Assert.StartsWith("1: done", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        Thread.Sleep(500);
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(10)), "It did not end.");
        Assert.Contains("2: stopped in cell ", process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal((130, "Stopped. What earlier runs made stays as it was.\n"), (process.ExitCode, process.StandardError.ReadToEnd()));
        Assert.All(["0", "1"], name => Assert.Contains("n = -1;", File.ReadAllText(workspace[$"out/notebooks/{name}.ipynb"]), StringComparison.Ordinal));
        Assert.All(before.Where(file => Path.GetFileName(file.Key) is not ("0.ipynb" or "1.ipynb")), file => Assert.Equal(file.Value, File.ReadAllText(file.Key)));
    }

    /// <summary>Notebooks that are quick to run; the third one waits for ever where n is negative.</summary>
    private static TestWorkspace Small()
    {
        var workspace = new TestWorkspace();
        var source = JsonNode.Parse(File.ReadAllText(workspace["notebooks/02-rankings.ipynb"]))!;
        Directory.Delete(workspace["notebooks"], recursive: true);
        Directory.CreateDirectory(workspace["notebooks"]);
        for (var i = 0; i < Notebooks; i++)
        {
            var stuck = i == 2 ? "while (n < 0) { }\n" : "";
            source["cells"] = new JsonArray(Cell("p", "int n = 7;", "parameters"), Cell("c", $"{stuck}string.Join(' ', Enumerable.Repeat(n, 20000))"));
            File.WriteAllText(workspace[$"notebooks/{i}.ipynb"], source.ToJsonString());
        }

        return workspace;
    }

    private static JsonObject Cell(string id, string code, params string[] tags) => new()
    {
        ["id"] = id,
        ["cell_type"] = "code",
        ["metadata"] = new JsonObject { ["tags"] = new JsonArray([.. tags.Select(tag => (JsonNode)tag)]) },
        ["source"] = code,
        ["outputs"] = new JsonArray(),
        ["execution_count"] = null,
    };

    /// <summary>How many notebooks hold this run; each holds it or an earlier one whole.</summary>
    private static int Check(TestWorkspace workspace, int run)
    {
        var page = File.ReadAllText(workspace["out/index.html"]);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
        var count = 0;
        foreach (var file in Directory.GetFiles(workspace["out/notebooks"], "*.ipynb").Where(path => !Path.GetFileName(path).StartsWith('.')))
        {
            var cells = JsonNode.Parse(File.ReadAllText(file))!["cells"]!.AsArray();
            var injected = string.Concat(cells[1]!["source"]!.AsArray().Select(line => (string?)line)).Split("n = ")[1].TrimEnd(';');
            var output = string.Concat(cells[2]!["outputs"]![0]!["data"]!["text/plain"]!.AsArray().Select(line => (string?)line));
            Assert.Equal(string.Join(' ', Enumerable.Repeat(injected, 20000)), output);
            count += injected == $"{run}" ? 1 : 0;
        }

        return count;
    }
}
