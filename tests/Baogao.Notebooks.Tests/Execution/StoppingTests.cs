using Baogao.Notebooks.Execution.Cells;

namespace Baogao.Notebooks.Tests.Execution;

/// <summary>Stopping cells. What is stopped here would otherwise run for ever.</summary>
[Trait("Category", "Slow")]
public class StoppingTests
{
    /// <summary>Ways to be busy. Each can be stopped, and leaves the session as it was.</summary>
    public static TheoryData<string> Busy => new(
        "while (true) { }",
        "while (true) ;",
        "for (;;) { x++; }",
        "do { } while (true);",
        "again: x++; goto again;",
        "foreach (var i in Endless()) x = i;",
        "var a = new int[2]; for (int i = 0;; i++) a[i & 1]++;",
        "var a = new int[2]; for (uint i = 7;; --i) x += a[0];",
        "var a = new int[2]; while (a[0] >= 0 || a[0] < 0) { }",
        "Func<int, int, string> same = (n, w) => w.ToString(); Func<int, System.IO.StringWriter, int> count = (n, w) => w.GetHashCode(); while (true) { }",
        "class W { public int Write(int n) => n; } Func<int, W, int> same = (n, w) => w.Write(n); while (true) { }",
        "await foreach (var i in EndlessAsync()) { }",
        "while (true) { var s = new string('a', 100) + x; x = s.Length; }",
        "while (true) { new[] { 3, 1, 2 }.OrderBy(n => n).ToList(); }",
        "while (true) { try { while (true) { } } catch { } }",
        "while (true) { try { Spin(); } finally { x++; } }",
        "int Deep(int n) { return n == 0 ? 0 : Deep(n - 1) + Deep(n - 1); } Deep(60)",
        "int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); Fib(90)",
        "class C { public int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); } new C().Fib(90)",
        "Func<int, int> f = null; f = n => { return n < 2 ? n : f(n - 1) + f(n - 2); }; f(90)",
        "System.Threading.Thread.Sleep(-1);",
        "await Task.Delay(-1);",
        "await new TaskCompletionSource().Task;",
        "new TaskCompletionSource().Task.Wait();",
        "Task.Delay(-1).Wait();",
        "var l = new object(); var taken = new System.Threading.ManualResetEventSlim(); var t = new System.Threading.Thread(() => { lock (l) { taken.Set(); System.Threading.Thread.Sleep(20000); } }) { IsBackground = true }; t.Start(); taken.Wait(); lock (l) { }",
        "new System.Threading.SemaphoreSlim(0).Wait();",
        "await new System.Threading.SemaphoreSlim(0).WaitAsync();",
        "new System.Threading.ManualResetEvent(false).WaitOne();",
        "await Task.Run(() => { while (true) { } });",
        "Task.Run(() => { while (true) { } }).Wait();",
        "Parallel.For(0, 8, i => { while (true) { } });",
        "Parallel.ForEach(Enumerable.Range(0, 8), i => { for (;;) x++; });",
        "await Parallel.ForEachAsync(Enumerable.Range(0, 8), async (i, t) => { while (true) await Task.Yield(); });",
        "await Task.WhenAll(Enumerable.Range(0, 4).Select(async i => { while (true) await Task.Delay(1); }));",
        "async Task Loop() { while (true) await Task.Yield(); } await Loop();",
        "while (true) await Task.Delay(1);",
        "while (true) Console.Write('.');",
        "Enumerable.Repeat(1, int.MaxValue).Sum(i => { return 0L; })",
        "Enumerable.Repeat(1, int.MaxValue).Sum(i => 0L)",
        "(from i in Enumerable.Range(0, int.MaxValue) where i + 1 == 0 select i).Any()",
        "int Twice(int i) => Math.Abs(2 * i); Enumerable.Range(0, int.MaxValue).Select(Twice).Any(i => i < 0)",
        "Enumerable.Range(0, int.MaxValue).All(i => { var s = i.ToString(); return s.Length > 0; })",
        "Spin();");

    private const string Before =
        """
        var x = 1; var kept = "kept";
        void Spin() { while (true) { } }
        IEnumerable<int> Endless() { while (true) yield return 1; }
        async IAsyncEnumerable<int> EndlessAsync() { while (true) { await Task.Yield(); yield return 1; } }
        """;

    [Theory]
    [MemberData(nameof(Busy))]
    public async Task A_busy_cell_stops_and_the_variables_stay(string cell)
    {
        using var cells = new Cells(with: options => options with { Patience = TimeSpan.FromSeconds(60) });
        await cells.Run(Before);
        for (var i = 0; i < 3; i++)
        {
            using var stop = new CancellationTokenSource();
            stop.CancelAfter(i * 40);
            var result = await cells.RunUntil(cell, null, null, stop.Token);
            Assert.Equal((CellStatus.Stopped, "CellStopped", "The cell was stopped. The session's variables stay."), (result.Status, result.Failure!.Name, result.Failure.Message));
            Assert.False(result.IsAbandoned);
            Assert.Equal("=kept", await cells.Run("kept"));
        }
    }

    [Fact]
    public async Task A_loop_of_slow_rounds_stops_at_the_next()
    {
        using var cells = new Cells(with: options => options with { Patience = TimeSpan.FromSeconds(60) });
        await cells.Run("var rounds = 0; class Slow { public int Value { get { for (var t = Environment.TickCount64; Environment.TickCount64 < t + 300;) { } return 1; } } } var slow = new[] { new Slow() };");
        using var stop = new CancellationTokenSource(50);
        var result = await cells.RunUntil("for (int i = 1; i < 100; i++) { rounds += slow[0].Value; }", null, null, stop.Token);
        Assert.Equal(CellStatus.Stopped, result.Status);
        Assert.Equal("=True", await cells.Run("rounds <= 1"));
    }

    [Fact]
    public async Task What_a_stopped_cell_had_set_stays_and_its_line_is_told()
    {
        using var cells = new Cells(with: options => options with { Patience = TimeSpan.FromSeconds(60) });
        await cells.Run("var x = 0;");
        using var stop = new CancellationTokenSource();
        var running = cells.RunUntil("x = 7;\n\nwhile (true) { }", null, null, stop.Token);
        // Not before it runs: a busy machine takes its time to compile it.
        Assert.True(SpinWait.SpinUntil(() => cells.Session.Variables.Any(variable => variable.Value is 7), TimeSpan.FromSeconds(60)));
        await Task.Delay(50, TestContext.Current.CancellationToken);
        await stop.CancelAsync();
        await running;
        Assert.Equal(["CellStopped: The cell was stopped. The session's variables stay.", "  at n.ipynb, cell 2, line 3", "      while (true) { }"], cells.Result!.Failure!.Traceback);
        Assert.Equal("=7", await cells.Run("x"));
    }

    [Fact]
    public async Task What_cannot_be_stopped_is_abandoned_and_said_so()
    {
        using var cells = new Cells();
        await cells.Run("var started = false;");
        using var stop = new CancellationTokenSource();
        // A loop in native code, which nothing ends: of managed code the runtime may still be compiling a part, and then the stop takes effect.
        var running = cells.RunUntil(
            "started = true; System.Security.Cryptography.Rfc2898DeriveBytes.Pbkdf2(\"a\", new byte[16], 50_000_000, System.Security.Cryptography.HashAlgorithmName.SHA256, 32)",
            null, null, stop.Token);
        Assert.True(SpinWait.SpinUntil(() => cells.Session.Variables.Any(variable => variable.Value is true), TimeSpan.FromSeconds(60)));
        await stop.CancelAsync();
        var result = await running;
        Assert.Equal((CellStatus.Stopped, true), (result.Status, result.IsAbandoned));
        Assert.Equal(
            "The cell was stopped. Its code could not be ended (a loop inside a library, or a blocking read) and goes on in the background; restart to be rid of it.",
            result.Failure!.Message);
        Assert.Equal("=8", await cells.Run("var y = 8;", "y"));
    }

    [Fact]
    public async Task A_time_limit_is_told_as_such()
    {
        using var cells = new Cells(with: options => options with { Patience = TimeSpan.FromSeconds(60) });
        var result = await cells.RunOne("while (true) { }", TimeSpan.FromMilliseconds(500));
        Assert.Equal((CellStatus.TimedOut, "CellTimeout"), (result.Status, result.Failure!.Name));
        Assert.Equal("The cell ran longer than its limit of 0.5 s and was stopped. The session's variables stay.", result.Failure.Message);
    }

    [Fact]
    public async Task Stopping_one_session_leaves_another_running()
    {
        using var stopped = new Cells();
        using var going = new Cells();
        await going.Run("var n = 0;");
        using var stop = new CancellationTokenSource(300);
        var first = stopped.RunUntil("while (true) { }", null, null, stop.Token);
        var second = going.RunOne("var clock = System.Diagnostics.Stopwatch.StartNew(); while (clock.ElapsedMilliseconds < 1500) n++; n > 0");
        Assert.Equal(CellStatus.Stopped, (await first).Status);
        Assert.Equal(CellStatus.Succeeded, (await second).Status);
        Assert.Equal("=True", going.Tell());
    }

    [Fact]
    public async Task A_hundred_stops_at_any_moment_leave_the_process_and_the_session_alive()
    {
        using var cells = new Cells(with: options => options with { Patience = TimeSpan.FromSeconds(10) });
        await cells.Run(Before);
        var random = new Random(20221227);
        var busy = Busy.Select(row => row.Data).ToArray();
        for (var i = 0; i < 100; i++)
        {
            using var stop = new CancellationTokenSource(random.Next(0, 60));
            var result = await cells.RunUntil(busy[i % busy.Length], null, null, stop.Token);
            Assert.Equal((i, busy[i % busy.Length], CellStatus.Stopped), (i, busy[i % busy.Length], result.Status));
        }

        Assert.Equal("=kept", await cells.Run("kept"));
    }
}
