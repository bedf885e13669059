using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Baogao.Acceptance;

/// <summary>
/// A run that is ended from outside leaves whole files: each is that of one run, from its first byte to its last. The number of kills is small;
/// <c>BAOGAO_KILLS=60</c> in the environment sets another one for each of the tests that kill at random moments.
/// </summary>
[Trait("Category", "Slow")]
public sealed class KillTests
{
    private const string Variable = "BAOGAO_KILLS";
    private const int Notebooks = 4;

    /// <summary>Only a hang is to fail. A worker whose host ends before they are connected waits for a minute.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    [Fact]
    public void Runs_killed_at_random_moments_leave_no_broken_file_and_no_worker()
    {
        using var workspace = Small();
        Kill(workspace, Kills(10), "run");
        Assert.Equal(0, workspace.Run("status", "-p", "n=0").ExitCode);
    }

    [Fact]
    public void Publications_killed_at_random_moments_leave_no_broken_file_and_no_worker()
    {
        using var workspace = Small();
        Kill(workspace, Kills(4), "publish", "--no-images");
        Assert.Equal(0, workspace.Run("status", "-p", "n=0").ExitCode);
    }

    [Fact]
    public void What_a_killed_publication_leaves_of_its_browser_is_cleared_at_the_next_start()
    {
        Assert.SkipWhen(!OperatingSystem.IsLinux(), "looks for processes in /proc");
        // The chart of its own is what needs a browser.
        const string Explore = "notebooks/07-explore.ipynb";
        using var workspace = new TestWorkspace();
        var temporary = Directory.CreateDirectory(workspace["t"]).FullName;
        File.WriteAllText(workspace["browser"], $"#!/bin/sh\nsleep 1000 & echo $$ $! > {workspace["ids"]}\nwait\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(workspace["browser"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        using (var process = BuiltProgram.StartWith(temporary, workspace.Root, "publish", Explore, "--browser", workspace["browser"]))
        {
            WaitUntil(() => process.HasExited || (File.Exists(workspace["ids"]) && File.ReadAllText(workspace["ids"]).EndsWith('\n')), "The browser did not start.");
            WaitUntil(() => Directory.GetFiles(temporary, "processes", SearchOption.AllDirectories).Any(path => path.Contains("baogao-browser-", StringComparison.Ordinal)), "The browser was not noted.");
            process.Kill();
            process.WaitForExit();
        }

        var ids = File.ReadAllText(workspace["ids"]).Split(' ').Select(id => int.Parse(id, CultureInfo.InvariantCulture)).ToList();
        Assert.All(ids, id => Assert.True(IsRunning(id)));
        Assert.Single(Directory.GetDirectories(temporary, "baogao-browser-*"));
        Assert.Single(Directory.GetDirectories(temporary, "baogao-images-*"));
        Run(temporary, workspace, "publish", Explore, "--no-images");
        Assert.Empty(Directory.GetDirectories(temporary, "baogao-*"));
        WaitUntil(() => !ids.Any(IsRunning), "The browser still runs.");
    }

    [Fact]
    public void A_run_that_the_user_interrupts_ends_with_130_and_keeps_what_earlier_runs_made()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs kill -INT");
        using var workspace = Small();
        Assert.Equal(0, workspace.Run("-p", "n=1").ExitCode);
        var before = Directory.GetFiles(workspace["out"], "*", SearchOption.AllDirectories).ToDictionary(path => path, File.ReadAllText);
        using var process = BuiltProgram.Start(workspace.Root, "-p", "n=-1");
        try
        {
            Assert.StartsWith("0: done", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
            Assert.StartsWith("1: done", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
            WaitUntil(() => File.Exists(workspace["stuck"]), "The third notebook did not start.");
            using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
            Assert.True(process.WaitForExit(Limit), "It did not end.");
        }
        finally
        {
            // Its third notebook would take a processor for ever.
            process.Kill();
        }

        var run = new BuiltProgram.Result(process.ExitCode, process.StandardOutput.ReadToEnd(), process.StandardError.ReadToEnd());
        Assert.Contains("2: stopped in cell ", run.Output, StringComparison.Ordinal);
        run.EndedWith(130, errors: "Stopped. What earlier runs made stays as it was.\n");
        Assert.All(["0", "1"], name => Assert.Contains("n = -1;", File.ReadAllText(workspace[$"out/notebooks/{name}.ipynb"]), StringComparison.Ordinal));
        Assert.All(before.Where(file => Path.GetFileName(file.Key) is not ("0.ipynb" or "1.ipynb")), file => Assert.Equal(file.Value, File.ReadAllText(file.Key)));
    }

    private static int Kills(int unlessSet) => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } count ? int.Parse(count, CultureInfo.InvariantCulture) : unlessSet;

    /// <summary>Runs again and again, and kills the host alone; then a run that nobody kills finds nothing broken and clears what is left.</summary>
    private static void Kill(TestWorkspace workspace, int kills, params string[] arguments)
    {
        var temporary = Directory.CreateDirectory(workspace["t"]).FullName;
        var random = new Random(50);
        var (written, first) = (0, Stopwatch.StartNew());
        Run(temporary, workspace, [.. arguments, "-p", "n=0"]);
        var whole = first.Elapsed;
        for (var i = 1; i <= kills; i++)
        {
            using (var process = BuiltProgram.StartWith(temporary, workspace.Root, [.. arguments, "-p", $"n={i}"]))
            {
                // A moment between two of its lines, however fast the machine is just now.
                for (var lines = random.Next(Notebooks + 2); lines > 0; lines--)
                {
                    Assert.Matches(lines > 1 ? ": done" : "^([0-3]: done|(Page|Slides|Workbook|PowerPoint): )", process.StandardOutput.ReadLine());
                }

                if (!process.WaitForExit(whole * random.NextDouble() / 4))
                {
                    process.Kill();
                    process.WaitForExit();
                }
            }

            WaitUntil(() => Workers(temporary).All(id => !IsRunning(id)), $"The worker of run {i} still runs.");
            written += Check(workspace, i);
        }

        // Otherwise the kills came too early to prove anything.
        Assert.InRange(written, kills / 10, kills * Notebooks);
        Run(temporary, workspace, [.. arguments, "-p", "n=0"]);
        Assert.Empty(Directory.GetFiles(workspace["out"], ".*", SearchOption.AllDirectories));
        Assert.Empty(Directory.GetDirectories(temporary, "baogao-*"));
    }

    private static void Run(string temporary, TestWorkspace workspace, params string[] arguments)
    {
        using var process = BuiltProgram.StartWith(temporary, workspace.Root, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(Limit), "It did not end.");
        new BuiltProgram.Result(process.ExitCode, output, errors.Result).EndedWith(0, errors: "");
    }

    private static void WaitUntil(Func<bool> condition, string problem)
    {
        for (var waited = Stopwatch.StartNew(); !condition(); Thread.Sleep(50))
        {
            Assert.True(waited.Elapsed < Limit, problem);
        }
    }

    /// <summary>The processes that programs with this folder for temporary files have started and left.</summary>
    private static IEnumerable<int> Workers(string temporary) => Directory.GetFiles(temporary, "processes", SearchOption.AllDirectories)
        .SelectMany(File.ReadAllLines).Select(line => int.Parse(line.Split(' ')[0], CultureInfo.InvariantCulture));

    /// <summary>Whether a process runs. One that has ended stays in the list on Linux until its parent asks for its exit code.</summary>
    private static bool IsRunning(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited && !(OperatingSystem.IsLinux() && File.ReadAllText($"/proc/{id}/stat").Split(')')[^1].StartsWith(" Z", StringComparison.Ordinal));
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or IOException)
        {
            return false;
        }
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
            var stuck = i == 2 ? "if (n < 0) System.IO.File.WriteAllText(\"../stuck\", \"\");\nwhile (n < 0) { }\n" : "";
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
        Assert.All(Directory.GetFiles(workspace["out"], "*.html").Where(path => !Path.GetFileName(path).StartsWith('.')), path => Assert.EndsWith("</html>\n", File.ReadAllText(path), StringComparison.Ordinal));
        Assert.True(File.Exists(workspace["out/index.html"]));
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
