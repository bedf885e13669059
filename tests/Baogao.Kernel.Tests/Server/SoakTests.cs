namespace Baogao.Kernel.Tests.Server;

/// <summary>A day at the notebook.</summary>
[Trait("Category", "Slow")]
public class SoakTests
{
    [Fact]
    public void A_thousand_cells_grow_the_memory_by_at_most_a_quarter_of_a_megabyte_each()
    {
        using var kernel = new TestKernel();
        var client = kernel.Client;
        client.Run("var sum = 0; var items = new List<int>();");
        Cells(client, 100);
        var before = Memory();
        Cells(client, 1000);
        var perCell = (Memory() - before) / 1000.0 / 1024 / 1024;
        Assert.True(perCell <= 0.25, $"{perCell} MB a cell");
        Assert.Equal("ok", (string?)client.Run("if (sum < 1000) throw new Exception();").Reply["status"]);
    }

    private static void Cells(FakeClient client, int count)
    {
        for (var i = 0; i < count; i++)
        {
            Assert.Equal("ok", (string?)client.Run((i % 4) switch
            {
                0 => $"sum += {i};",
                1 => "items.Add(sum); display(items);",
                2 => $"var value{i} = items.Where(item => item > {i}).Select(item => item * 2).ToList();",
                _ => "Console.WriteLine(sum); sum",
            }).Reply["status"]);
        }
    }

    private static long Memory()
    {
        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return System.Diagnostics.Process.GetCurrentProcess().WorkingSet64;
    }
}
