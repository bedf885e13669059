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
        ("overflow-delegate", "Func<int, int> f = null;\nf = n => f(n + 1) + 1;\nf(0)", "The cell ended the process by a stack overflow."),
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
    public void An_exception_that_comes_later_is_that_of_the_notebook_whose_code_threw_it()
    {
        Hostile.Write(workspace, "1-late", ("code", "var t = new System.Threading.Timer(_ => int.Parse(\"late\"), null, 1000, -1);"));
        Hostile.Write(workspace, "2-next", ("code", "await Task.Delay(5000);\nConsole.WriteLine(\"done\");"));
        var run = workspace.Run();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1-late: failed after its last cell\n2-next: done", run.Output, StringComparison.Ordinal);
        Assert.Contains("FormatException: The input string 'late' was not in a correct format.\n  at notebooks/1-late.ipynb, cell 1, line 1, in a lambda\n1 of 2 notebooks failed", run.Errors, StringComparison.Ordinal);
        Assert.True(File.Exists(workspace["out/notebooks/1-late.failed.ipynb"]));
        Assert.True(File.Exists(workspace["out/notebooks/2-next.ipynb"]));
    }

    [Fact]
    public void Code_that_ends_the_process_later_without_a_trace_blames_no_notebook_that_did_nothing()
    {
        Hostile.Write(workspace, "1-late", ("code", "Task.Delay(1000).ContinueWith(_ => Environment.Exit(0));"));
        Hostile.Write(workspace, "2-next", ("code", "await Task.Delay(5000);\nConsole.WriteLine(\"done\");"));
        var run = workspace.Run();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1-late: failed after its last cell\n2-next: done", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thread_of_a_stopped_cell_ends_alone()
    {
        Hostile.Write(workspace, "1-stopped", ("code", "new System.Threading.Thread(() => { while (true) { System.Threading.Thread.Sleep(1000); } }).Start();\nwhile (true) { }"));
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
        Assert.Equal((2, "--memory 100: expected a whole number of at least 256 (MB).\nFor help: baogao run --help\n"), (workspace.Run("run", "--memory", "100") is var wrong ? wrong.ExitCode : 0, wrong.Errors));
    }

    private JsonArray Cells(string notebook) => JsonNode.Parse(File.ReadAllText(workspace[$"out/notebooks/{notebook}.ipynb"]))!["cells"]!.AsArray();
}
