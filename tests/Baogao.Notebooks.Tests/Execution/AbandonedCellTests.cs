using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Outputs;

namespace Baogao.Notebooks.Tests.Execution;

/// <summary>A cell that was abandoned comes back from its library call while later cells run: it must leave no trace.</summary>
[Trait("Category", "Slow")]
public class AbandonedCellTests
{
    // A library call that no stop ends, as long as the test wants it.
    private const string Before =
        """
        var total = 0; var list = new List<int>(); var started = false; var release = false; var back = 0;
        // Expression trees have no checks.
        System.Linq.Expressions.Expression<Func<int, bool>> wait = i => !System.Threading.Volatile.Read(ref release);
        var busy = wait.Compile();
        System.Linq.Expressions.Expression<Func<int, int>> passOn = i => Enumerable.Range(0, int.MaxValue).TakeWhile(busy).Count() < 0 ? 0 : i;
        var pass = passOn.Compile();
        int Library() { started = true; var n = pass(1); System.Threading.Interlocked.Increment(ref back); return 1; }
        IEnumerable<int> Slow(int n) { started = true; return Enumerable.Range(1, n).Select(pass); }
        """;

    /// <summary>What the cell would do next.</summary>
    public static TheoryData<string> Next => new(
        "for (int i = 0; i < 30; i++) { Library(); total++; Console.WriteLine(i); }",
        "Library(); total = 1; Console.WriteLine(1);",
        "total += Library();",
        "total += 1 + Library(); Console.Error.WriteLine(1);",
        "while (true) { try { Library(); } catch { total = 1; Console.WriteLine(1); } }",
        "try { Library(); } finally { total = 1; display(1); }",
        "try { Library(); total = 1; } catch (Exception) { total = 2; }",
        "void F() { Library(); total = 1; } F(); total = 2;",
        "if (Library() == 1) { total = 1; }\ntotal = 2;",
        "switch (1) { case 1: Library(); total = 1; break; }",
        "display(Library()); total++;",
        "Parallel.For(0, 4, i => { Library(); total++; });",
        "await Task.Run(() => { Library(); total++; }); total++;",
        "Library(); for (;;) total++;",
        "Console.WriteLine(Library());\ntotal = 1;\ntotal",
        "list.Add(Library());",
        "Same(list, Library()).Add(1); List<int> Same(List<int> a, int b) => a;",
        "total = Library() == 1 ? 1 : 2;",
        "total = Library() switch { _ => 1 };",
        "var dictionary = new[] { list }; dictionary[Library() - 1] = [1, 2]; dictionary[0].Add(1);",
        "Slow(2).ToList().ForEach(i => list.Add(i));",
        "Parallel.ForEach(Slow(2), i => list.Add(i));",
        "var n = Slow(2).Count(i => list.Remove(i) || total++ > 0);",
        "var n = (from i in Slow(2) select total = i).ToList();",
        "var n = Slow(2).Select(delegate (int i) { total++; return 1; }).Count();",
        "Slow(2).ToList().ForEach(list.Add); Slow(2).ToList().ForEach(Add); void Add(int i) => list.Add(i);",
        "await Task.WhenAll(Slow(2).Select(async i => list.Add(await Task.FromResult(i))));",
        "class C(List<int> list) { public int Next { get => 1; set => list.Add(value); } public void Add(int i) => list.Add(i); } Slow(2).ToList().ForEach(new C(list).Add);",
        "Func<int, int> f = null; f = i => total++; Slow(2).Select(f).ToList();");

    [Theory]
    [MemberData(nameof(Next))]
    public async Task An_abandoned_cell_changes_no_variable_and_prints_nothing(string cell)
    {
        using var cells = new Cells(with: options => options with { Patience = TimeSpan.FromMilliseconds(100) });
        await cells.Run(Before);
        var sent = new List<CellOutput>();
        using var stop = new CancellationTokenSource();
        var running = cells.Session.RunAsync(new CellCode(cell, "abandoned"), sent.Add, null, stop.Token);
        Assert.True(SpinWait.SpinUntil(() => cells.Session.Variables.Single(each => each.Name == "started").Value is true, TimeSpan.FromSeconds(60)));
        await stop.CancelAsync();
        Assert.Equal(CellStatus.Stopped, (await running).Status);
        // The next cells run, and the call of the abandoned one comes back.
        Assert.Equal("=0 0", await cells.Run("release = true; $\"{total} {list.Count}\""));
        Assert.Equal("=True", await cells.Run("System.Threading.SpinWait.SpinUntil(() => back > 0, 500); await Task.Delay(200); true"));
        Assert.Equal("=0 0", await cells.Run("$\"{total} {list.Count}\""));
        Assert.Equal("ErrorOutput", string.Join(' ', sent.Select(output => output.GetType().Name)));
    }

    [Fact]
    public async Task A_later_cell_may_call_the_functions_of_a_stopped_one_and_its_lambdas()
    {
        using var cells = new Cells();
        await cells.Run("Func<int> kept = null; var started = false;");
        using var stop = new CancellationTokenSource();
        var running = cells.RunUntil("kept = () => { var n = 0; for (var i = 0; i < 3; i++) n++; return n; }; started = true; while (true) { }", null, null, stop.Token);
        Assert.True(SpinWait.SpinUntil(() => cells.Session.Variables.Single(each => each.Name == "started").Value is true, TimeSpan.FromSeconds(60)));
        await stop.CancelAsync();
        Assert.Equal(CellStatus.Stopped, (await running).Status);
        Assert.Equal("=3", await cells.Run("kept()"));
    }

    [Fact]
    public async Task Checks_pass_on_dynamic_values_spans_and_tuples()
    {
        using var cells = new Cells();
        Assert.Equal(
            "=1 2 x 3",
            await cells.Run("dynamic d = new System.Dynamic.ExpandoObject(); d.F = (Func<object>)(() => \"x\"); int a, b; int C() { Span<int> s; s = new[] { 3 }.AsSpan(); return s[0]; } long e; string t;",
                "(a, b) = ValueTuple.Create(1, 2); t = d.F(); e = C(); $\"{a} {b} {t} {e}\""));
    }
}
