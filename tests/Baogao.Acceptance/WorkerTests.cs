using System.Text.Json.Nodes;

namespace Baogao.Acceptance;

/// <summary>Cells that end the process that runs them: their notebook fails with the cell and the reason, and the others run.</summary>
[Trait("Category", "Slow")]
public sealed class WorkerTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public WorkerTests() => Array.ForEach(Directory.GetFiles(workspace["notebooks"], "*.ipynb"), File.Delete);

    public void Dispose() => workspace.Dispose();

    /// <summary>What a cell does to its process, and what is said of it.</summary>
    private static readonly (string Name, string Code, string Reason)[] Ends =
    [
        ("exit-0", "Environment.Exit(0);", "The cell ended the process (Environment.Exit, exit code 0)."),
        ("exit-3", "Environment.Exit(3);", "The cell ended the process (Environment.Exit, exit code 3)."),
        ("exit-static", "class S { public static int N; static S() { Environment.Exit(0); } }\nS.N", "The cell ended the process (Environment.Exit, exit code 0)."),
        ("exit-finalizer", "class F { ~F() { Environment.Exit(0); } }\nvoid Make() { new F(); }\nMake();\nGC.Collect();\nGC.WaitForPendingFinalizers();\nawait Task.Delay(9000);", "The cell ended the process (exit code 0)."),
        ("overflow-tostring", "class A { public override string ToString() => $\"{this}\"; }\nnew A().ToString()", "The cell ended the process by a stack overflow."),
        ("overflow-field", "class B { B b = new B(); }\nnew B()", "The cell ended the process by a stack overflow."),
        ("overflow-callback", "int Compare(int a, int b) { new System.Collections.Generic.List<int> { 3, 1, 2 }.Sort((x, y) => Compare(x, y)); return 0; }\nCompare(1, 2)", "The cell ended the process by a stack overflow."),
        ("failfast", "Environment.FailFast(\"no way on\");", "The cell ended the process (Environment.FailFast)."),
        ("thread", "new System.Threading.Thread(() => throw new Exception(\"bg\")).Start();\nawait Task.Delay(9000);", "An exception that nothing caught ended the process: Exception: bg"),
        ("timer", "var t = new System.Threading.Timer(_ => throw new Exception(\"timer\"), null, 50, -1);\nawait Task.Delay(9000);", "An exception that nothing caught ended the process: Exception: timer"),
        ("pool", "System.Threading.ThreadPool.QueueUserWorkItem(_ => throw new InvalidOperationException(\"pool\"));\nawait Task.Delay(9000);", "An exception that nothing caught ended the process: InvalidOperationException: pool"),
        ("finalizer", "class F { ~F() { throw new Exception(\"fin\"); } }\nvoid Make() { new F(); }\nMake();\nGC.Collect();\nGC.WaitForPendingFinalizers();\nawait Task.Delay(9000);", "An exception that nothing caught ended the process: Exception: fin"),
        ("kill", "System.Diagnostics.Process.GetCurrentProcess().Kill();\nawait Task.Delay(9000);", OperatingSystem.IsWindows() ? "The cell ended the process (exit code -1)." : "The process was killed from outside (signal 9). Where nobody did it, the system did because no memory was left."),
    ];

    [Fact]
    public void Whatever_a_cell_does_to_its_process_its_notebook_fails_with_the_reason_and_the_others_run()
    {
        foreach (var (name, code, _) in Ends)
        {
            Hostile.Write(workspace, name, ("code", "Console.WriteLine(\"first\")"), ("code", "Console.WriteLine(\"before\");\n" + code), ("code", "1"));
        }

        // One before the first and one behind the last.
        Hostile.Write(workspace, "a-good", ("code", "1 + 1"));
        Hostile.Write(workspace, "z-good", ("code", "1 + 1"));
        var run = workspace.Run();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a-good: done", run.Output, StringComparison.Ordinal);
        Assert.Contains("z-good: done", run.Output, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"{Ends.Length} of {Ends.Length + 2} notebooks failed, so the page was not made anew."), run.Errors, StringComparison.Ordinal);
        foreach (var (name, _, reason) in Ends)
        {
            Assert.Contains($"{name}: failed in cell 2, 3 cells", run.Output, StringComparison.Ordinal);
            Assert.False(File.Exists(workspace[$"out/notebooks/{name}.ipynb"]));
            var cells = Cells($"{name}.failed");
            Assert.StartsWith("**This run failed in code cell 2.** The code cell after it was not run.", string.Concat(cells[0]!["source"]!.AsArray().Select(line => (string?)line)), StringComparison.Ordinal);
            Assert.Equal("first\n", (string?)cells[1]!["outputs"]![0]!["text"]![0]);
            // What the cell gave until its end is there.
            var outputs = cells[2]!["outputs"]!.AsArray();
            Assert.Contains(outputs, output => (string?)output!["text"]?[0] == "before\n");
            // An overflow inside of the runtime's own code ends by a signal.
            Assert.Equal(reason, ((string?)outputs[^1]!["evalue"])!.Replace(" or a fault in native code (signal 11).", ".", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_cell_that_deletes_what_was_made_or_the_temporary_folder_costs_no_other_notebook()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not delete folders in use");
        var temporary = workspace["temporary"];
        Hostile.Write(workspace, "1-good", ("code", "1 + 1"));
        Hostile.Write(workspace, "2-out", ("code", "System.IO.Directory.Delete(\"../out\", true);"));
        Hostile.Write(workspace, "3-temporary", ("code", $"System.IO.Directory.Delete(@\"{temporary}\", true);"));
        Hostile.Write(workspace, "4-uses", ("code", "System.IO.File.Delete(System.IO.Path.GetTempFileName());"));
        Hostile.Write(workspace, "5-both", ("code", $"System.IO.Directory.Delete(@\"{temporary}\", true);\nif (System.IO.Directory.Exists(\"../out\")) System.IO.Directory.Delete(\"../out\", true);\nEnvironment.Exit(0);"));
        Hostile.Write(workspace, "6-good", ("code", "1 + 1"));
        using var run = BuiltProgram.StartWith(temporary, workspace.Root, "run");
        var errors = run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Contains("1 of 6 notebooks failed", await errors, StringComparison.Ordinal);
        Assert.Equal("1-good.ipynb 2-out.ipynb 3-temporary.ipynb 4-uses.ipynb 5-both.failed.ipynb 6-good.ipynb", string.Join(' ', Directory.GetFiles(workspace["out/notebooks"]).Select(Path.GetFileName).Order(StringComparer.Ordinal)));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("1-good: fresh\n2-out: fresh\n3-temporary: fresh\n4-uses: fresh\n5-both: stale\n", workspace.Run("status").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_exception_that_comes_later_is_that_of_the_notebook_whose_code_threw_it()
    {
        Hostile.Write(workspace, "1-late", ("code", Late("int.Parse(\"late\")")));
        Hostile.Write(workspace, "2-next", ("code", Awaited));
        var run = workspace.Run();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1-late: failed after its last cell\n2-next: done", run.Output, StringComparison.Ordinal);
        Assert.Contains("FormatException: The input string 'late' was not in a correct format.\n  at notebooks/1-late.ipynb, cell 1, line 2, in a lambda\n1 of 2 notebooks failed", run.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(workspace["out/notebooks/1-late.failed.ipynb"]));
        Assert.True(File.Exists(workspace["out/notebooks/2-next.ipynb"]));
    }

    [Fact]
    public void Code_that_ends_the_process_later_without_a_trace_blames_no_notebook_that_did_nothing()
    {
        Hostile.Write(workspace, "1-late", ("code", Late("Environment.Exit(0)")));
        Hostile.Write(workspace, "2-next", ("code", Awaited));
        var run = workspace.Run();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1-late: failed after its last cell\n2-next: done", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_one_of_several_notebooks_ended_the_process_later_none_of_them_counts_as_fresh()
    {
        Hostile.Write(workspace, "1-timer", ("code", "System.Threading.Timer kept = null; kept = new System.Threading.Timer(_ => GC.KeepAlive(kept), null, 60000, -1);"));
        Hostile.Write(workspace, "2-late", ("code", Late("Environment.Exit(0)")));
        Hostile.Write(workspace, "3-next", ("code", Awaited));
        var run = workspace.Run();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1-timer: may have failed after its last cell\n2-late: may have failed after its last cell\n3-next: done", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "ProcessEnded: The cell ended the process (Environment.Exit, exit code 0).\n"
            + "Code that one of these notebooks left running did that, and it is not known which, so all count as failed: notebooks/1-timer.ipynb, notebooks/2-late.ipynb. Run them one by one, each with a run of its own.\n"
            + "2 of 3 notebooks failed, so the page was not made anew.",
            run.Errors, StringComparison.Ordinal);
        Assert.StartsWith(
            "**Code that this notebook left running may have ended the process after its last cell.** It was code of one of these: notebooks/1-timer.ipynb, notebooks/2-late.ipynb.",
            string.Concat(Cells("1-timer.failed")[0]!["source"]!.AsArray().Select(line => (string?)line)), StringComparison.Ordinal);
        var status = workspace.Run("status");
        status.EndedWith(7, "1-timer: stale\n  the last run may have left code running that ended the process\n  out/notebooks/1-timer.failed.ipynb: the failed run\n"
                + "2-late: stale\n  the last run may have left code running that ended the process\n  out/notebooks/2-late.failed.ipynb: the failed run\n3-next: fresh\n");

        // Alone the one that did nothing is done, as the message says.
        Assert.Equal(0, workspace.Run("run", "1-timer").ExitCode);
        Assert.StartsWith("1-timer: fresh\n2-late: stale\n", workspace.Run("status").Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_of_another_user_that_a_cell_started_does_not_end_the_run_when_the_worker_is_replaced()
    {
        // Root may end every process, unless it gives up just that.
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "needs root, which may start a program of another user");
        Hostile.Write(workspace, "1-large", ("code",
            """
            System.Diagnostics.Process.Start("setpriv", "--reuid 65534 --clear-groups sleep 30");
            await Task.Delay(2000);
            var all = new System.Collections.Generic.List<byte[]>();
            while (true) { var next = new byte[10_000_000]; Array.Fill(next, (byte)1); all.Add(next); }
            """));
        Hostile.Write(workspace, "2-next", ("code", "1"));
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("setpriv", ["--bounding-set", "-kill", "dotnet", BuiltProgram.Dll, "run", "--memory", "600"])
        {
            WorkingDirectory = workspace.Root, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("1-large: failed in cell 1", output, StringComparison.Ordinal);
        Assert.Contains("2-next: done", output, StringComparison.Ordinal);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, process.ExitCode);
        Assert.Contains("No memory left", await errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thread_of_a_stopped_cell_ends_alone()
    {
        Hostile.Write(workspace, "1-stopped", ("code", "new System.Threading.Thread(() => { while (true) { System.Threading.Thread.Sleep(1000); } }).Start();\nwhile (true) { System.Threading.Thread.Sleep(10); }"));
        Hostile.Write(workspace, "2-next", ("code", "for (var i = 0; i < 30; i++) { System.Threading.Thread.Sleep(100); }\n1"));
        var run = workspace.Run("run", "--timeout", "10");
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("1-stopped: out of time in cell 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("2-next: done", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CellStoppedException", run.All, StringComparison.Ordinal);
        Assert.DoesNotContain("after its last cell", run.All, StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_notebook_finds_console_environment_culture_and_folder_as_they_were()
    {
        Hostile.Write(workspace, "1-changes", ("code",
            """
            Console.SetOut(new System.IO.StringWriter());
            Console.SetError(new System.IO.StringWriter());
            Console.SetIn(new System.IO.StringReader("typed"));
            foreach (var name in new[] { "PATH", "HOME" }) Environment.SetEnvironmentVariable(name, "gone");
            Environment.SetEnvironmentVariable("ADDED", "yes");
            Environment.CurrentDirectory = System.IO.Path.GetTempPath();
            System.Globalization.CultureInfo.DefaultThreadCurrentCulture = new("de-DE");
            System.Globalization.CultureInfo.CurrentCulture = new("de-DE");
            """));
        Hostile.Write(workspace, "2-looks", ("code",
            """
            Console.WriteLine(string.Join('|', Environment.GetEnvironmentVariable("PATH") == "gone", Environment.GetEnvironmentVariable("ADDED") ?? "none",
                System.IO.Path.GetFileName(Environment.CurrentDirectory), 1.5, await Task.Run(() => $"{1.5}")));
            """), ("code", "Console.ReadLine()"));
        var run = workspace.Run();
        Assert.Contains("1-changes: done, 1 cells", run.Output, StringComparison.Ordinal);
        Assert.Contains("2-looks: failed in cell 2", run.Output, StringComparison.Ordinal);
        Assert.Contains("This cell reads the console, and nobody is there to type.", run.Errors, StringComparison.Ordinal);
        Assert.Equal("False|none|notebooks|1.5|1.5\n", (string?)Cells("2-looks.failed")[1]!["outputs"]![0]!["text"]![0]);
    }

    [Fact]
    public void A_cell_that_takes_more_memory_than_it_may_ends_and_the_others_run()
    {
        Hostile.Write(workspace, "1-large", ("code", "var all = new System.Collections.Generic.List<byte[]>();\nwhile (true) { var next = new byte[10_000_000]; Array.Fill(next, (byte)1); all.Add(next); }"));
        Hostile.Write(workspace, "2-small", ("code", "1"));
        var run = workspace.Run("run", "--memory", "600");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1-large: failed in cell 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("2-small: done", run.Output, StringComparison.Ordinal);
        Assert.Contains("No memory left: the process that runs the cells grew over its limit of 600 MB and was ended. Work on less at a time, or allow more with --memory.", run.Errors, StringComparison.Ordinal);
        workspace.Run("run", "--memory", "100").EndedWith(2, errors: "--memory 100: expected a whole number from 256 to 2147483647 (MB).\nFor help: baogao run --help\n");
    }

    /// <summary>A file that the next notebook writes: code left running acts then, and not before its own notebook has ended, however slow the machine is.</summary>
    private string Signal => workspace["signal"];

    /// <summary>Gives code that an earlier notebook left running the time to end the process; the second time it just ends.</summary>
    private string Awaited => $"if (!System.IO.File.Exists(@\"{Signal}\")) {{ System.IO.File.WriteAllText(@\"{Signal}\", \"\"); await Task.Delay(60000); }}\nConsole.WriteLine(\"done\");";

    /// <summary>
    /// Leaves code running until the signal. It would meet a stop at its next check, unless it does not know its cell. The code holds its timer: else a collection may end it
    /// once its session is let go.
    /// </summary>
    private string Late(string code)
        => "System.Threading.Timer t;\nusing (System.Threading.ExecutionContext.SuppressFlow()) { t = new System.Threading.Timer(_ => { GC.KeepAlive(t); if (System.IO.File.Exists(@\"" + Signal + "\")) { " + code + "; } }, null, 100, 100); }";

    private JsonArray Cells(string notebook) => JsonNode.Parse(File.ReadAllText(workspace[$"out/notebooks/{notebook}.ipynb"]))!["cells"]!.AsArray();
}
