namespace Baogao.Acceptance;

/// <summary>What a rerun does and says: it runs what has changed, and nothing else.</summary>
[Trait("Category", "Slow")]
public sealed class StatusTests(ExecutedFixture executed) : IDisposable
{
    private const string Targets = "notebooks/03-targets.ipynb";
    private const string Rankings = "notebooks/02-rankings.ipynb";
    private static readonly Lines RankingsRead = new("02-rankings", "  reads data/gaohang-2022: codes, honours, rankings\n");
    private static readonly Lines TargetsRead = new("03-targets", "  reads data/gaohang-2022: bases, codes, figures, indicators\n  reads data/gaohang-2023: all tables\n");
    private readonly TestWorkspace workspace = executed.Copy();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_changed_row_makes_stale_what_was_made_from_it_and_a_run_mends_that()
    {
        StatusIs([Rankings, Targets], 0, RankingsRead.Fresh + TargetsRead.Fresh);
        // The page is made anew here, as the copy lies in another folder.
        Run(Rankings, Targets);
        var page = File.GetLastWriteTimeUtc(workspace["out/index.html"]);
        Assert.Contains("02-rankings: unchanged, not run\n03-targets: unchanged, not run\n", Run(Rankings, Targets), StringComparison.Ordinal);
        Assert.Equal(page, File.GetLastWriteTimeUtc(workspace["out/index.html"]));

        // Only the notebook of the targets reads the outcomes of 2023.
        workspace.Edit("data/gaohang-2023/figures.csv", "actual,level,eq,48.1,", "actual,level,eq,48.2,");
        StatusIs([Rankings, Targets], 7, $"{RankingsRead.Fresh}{TargetsRead.Stale}  data/gaohang-2023/figures.csv: 1 row changed (investment_2023_outcome)\n");
        var run = Run(Rankings, Targets);
        Assert.Contains("02-rankings: unchanged, not run\n03-targets: done", run, StringComparison.Ordinal);
        Assert.Contains("48.2", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);
        StatusIs([Rankings, Targets], 0);
    }

    [Fact]
    public void Another_language_is_another_result_and_force_runs_all()
    {
        // What is published in Chinese comes from the same run.
        StatusIs([Rankings, "--language", "zh"], 0, RankingsRead.Fresh);
        StatusIs([Rankings, "-p", "language=zh"], 7, $"{RankingsRead.Stale}  parameter language: its default then, \"zh\" now\n");
        Assert.Contains("02-rankings: done", Run(Rankings, "--force"), StringComparison.Ordinal);
        workspace.Edit("notebooks/setup.csx", "using System;", "using System;\nusing System.IO;");
        workspace.Edit(Rankings, "ReportCharts.Rankings(report).In(speak)", "ReportCharts.Rankings(report) .In(speak)");
        StatusIs([Rankings], 7, $"{RankingsRead.Stale}  code: cell 4 changed\n  notebooks/setup.csx: changed\n");
    }

    [Fact]
    public void New_prose_appears_without_a_run()
    {
        workspace.Edit(Rankings, "**Question.**", "**The question of today.**");
        StatusIs([Rankings], 0, RankingsRead.Fresh);
        Assert.Contains("02-rankings: unchanged, not run", Run(Rankings), StringComparison.Ordinal);
        Assert.Contains("The question of today", File.ReadAllText(workspace["out/" + Rankings]), StringComparison.Ordinal);
        Assert.Contains("The question of today", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_notebook_is_stale_and_says_so_on_top_while_the_others_go_on()
    {
        workspace.Edit(Rankings, "ReportCharts.Rankings(report).In(speak)", "ReportCharts.Rankings(report).In(speak).NoSuch");
        var run = workspace.Run("run", "--force", Rankings, Targets);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("02-rankings: failed in cell 4", run.Output, StringComparison.Ordinal);
        Assert.Contains("03-targets: done", run.Output, StringComparison.Ordinal);
        Assert.Contains("**This run failed in code cell 4.**", File.ReadAllText(workspace["out/notebooks/02-rankings.failed.ipynb"]), StringComparison.Ordinal);
        StatusIs([Rankings, Targets], 7, "02-rankings: stale\n  reads data/gaohang-2022: codes\n  the last run failed in cell 4\n  out/notebooks/02-rankings.failed.ipynb: the failed run\n" + TargetsRead.Fresh);
    }

    /// <summary>The first lines of a notebook that has run.</summary>
    private sealed record Lines(string Name, string Reads)
    {
        public string Fresh => $"{Name}: fresh\n{Reads}";

        public string Stale => $"{Name}: stale\n{Reads}";
    }

    private void StatusIs(string[] arguments, int exitCode, string? output = null) => workspace.Run(["status", .. arguments]).EndedWith(exitCode, output, "");

    private string Run(params string[] arguments)
    {
        var result = workspace.Run(["run", .. arguments]);
        Assert.True(result.ExitCode == 0, result.All);
        return result.Output;
    }
}
