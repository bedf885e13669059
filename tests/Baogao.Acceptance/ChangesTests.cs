namespace Baogao.Acceptance;

/// <summary>What a correction changes, told before a run.</summary>
public sealed class ChangesTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_correction_is_told_against_the_last_good_run_and_against_another_folder()
    {
        workspace.Run("changes").EndedWith(2, "", "No good run with data/gaohang-2022 is kept: run it once (baogao run --edition gaohang-2022), or name two folders.\n");
        Assert.Equal(0, workspace.Run("run", "02-rankings").ExitCode);
        workspace.Run("changes").EndedWith(0, "data/gaohang-2022: no row differs from .baogao/last-run/gaohang-2022.\n");

        workspace.Edit("data/gaohang-2022/rankings.csv", "2022,unstated,4,", "2022,unstated,1,");
        workspace.Edit("data/gaohang-2022/rankings.csv", "考评全区第四名", "考评全区第一名");
        var changes = workspace.Run("changes");
        Assert.Equal(7, changes.ExitCode);
        Assert.Contains("rankings budget_assessment: place 4 → 1", changes.Output, StringComparison.Ordinal);
        Assert.Contains("finding rankings: 3/5: First in three of five stated rankings → 4/5: First in four of five stated rankings", changes.Output, StringComparison.Ordinal);
        Assert.Equal(changes.Output, workspace.Run("changes", ".baogao/last-run/gaohang-2022", "data/gaohang-2022").Output);
    }
}
