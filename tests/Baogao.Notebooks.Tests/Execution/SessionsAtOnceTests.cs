namespace Baogao.Notebooks.Tests.Execution;

/// <summary>Sessions of one process share what they read of assemblies.</summary>
public sealed class SessionsAtOnceTests
{
    [Fact]
    public async Task Sessions_that_start_at_once_each_see_one_framework()
    {
        var told = await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => Task.Run(async () =>
        {
            using var cells = new Cells();
            return await cells.Run("record Day(DateTime When);", "new Day(new DateTime(2022, 1, 1)).When.Year");
        })));

        Assert.Equal(Enumerable.Repeat("=2022", 24), told);
    }
}
