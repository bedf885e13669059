using System.Diagnostics;

namespace Baogao.Kernel.Tests.Server;

/// <summary>Each kind of cell that can be stopped, ten times, with the variables kept.</summary>
[Trait("Category", "Slow")]
public class InterruptTests
{
    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("while (true) { new[] { 3, 1, 2 }.OrderBy(n => n).ToList(); }")]
    [InlineData("Enumerable.Range(0, 200_000_000).Count(i => Enumerable.Range(0, 9).Count(j => j == i) == 3)")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("new TaskCompletionSource().Task.Wait();")]
    [InlineData("lock (held) { }")]
    [InlineData("await Task.Run(() => { while (true) { } });")]
    [InlineData("Parallel.For(0, 8, i => { while (true) { } });")]
    [InlineData("int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); Fib(90)")]
    [InlineData("while (true) Console.Write('.');")]
    [InlineData("while (true) display(\"again\");")]
    [InlineData("Console.ReadLine()")]
    public void Ten_interrupts_stop_it_and_keep_the_variables(string cell)
    {
        using var kernel = new TestKernel(patience: TimeSpan.FromSeconds(60));
        var client = kernel.Client;
        client.Run(
            """
            var kept = 42; var held = new object();
            var taken = new System.Threading.ManualResetEventSlim();
            new System.Threading.Thread(() => { lock (held) { taken.Set(); System.Threading.Thread.Sleep(-1); } }) { IsBackground = true }.Start();
            taken.Wait();
            """);
        var took = new List<double>();
        for (var i = 0; i < 10; i++)
        {
            var id = client.Begin(cell);
            // From at once to a third of a second, when the runtime has optimized a loop.
            Thread.Sleep(i * i * 4);
            var clock = Stopwatch.StartNew();
            client.Send("interrupt_request", channel: "control");
            Assert.Equal("CellStopped", (string?)client.Reply(id).Content["ename"]);
            took.Add(clock.Elapsed.TotalSeconds);
        }

        // Told and not asserted: with all cores taken by other work a stop may take seconds.
        TestContext.Current.TestOutputHelper?.WriteLine("Seconds to stop: " + string.Join(' ', took.Select(time => time.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal("""{"text/plain":"42"}""", client.Run("", content => content["user_expressions"] = new System.Text.Json.Nodes.JsonObject { ["kept"] = "$\"{kept}\"" })
            .Reply["user_expressions"]!["kept"]!["data"]!.ToJsonString());
    }

    [Fact]
    public void What_cannot_be_stopped_is_abandoned_and_the_kernel_lives()
    {
        using var kernel = new TestKernel();
        var client = kernel.Client;
        client.Run("var kept = 1;");
        // A loop in native code, which nothing ends: a lambda of the cell would stop, and so may code that the runtime still compiles.
        // It says when it begins, so that it need not be long: what is left of it takes a processor from the tests after it.
        var id = client.Execute("Console.WriteLine(\"begins\");\nSystem.Security.Cryptography.Rfc2898DeriveBytes.Pbkdf2(\"a\", new byte[16], 30_000_000, System.Security.Cryptography.HashAlgorithmName.SHA256, 32)");
        while (client.Broadcast().ToString() != "stdout:begins\n")
        {
        }

        Thread.Sleep(1000);
        client.Send("interrupt_request", channel: "control");
        Assert.Equal(
            "The cell was stopped. Its code could not be ended (a loop inside a library, or a blocking read) and goes on in the background; restart to be rid of it.",
            (string?)client.Reply(id).Content["evalue"]);
        Assert.Equal("ok", (string?)client.Run("kept").Reply["status"]);
    }
}
