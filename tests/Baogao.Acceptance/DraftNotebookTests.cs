namespace Baogao.Acceptance;

/// <summary>All notebooks run on the drafts of reports of other places and years: nothing throws, and what has nothing to show says so.</summary>
[Trait("Category", "Slow")]
public sealed class DraftNotebookTests
{
    [Theory]
    [InlineData("jiangsu-2026")]
    [InlineData("national-1985")]
    [InlineData("zhejiang-2026")]
    public void All_notebooks_run_on_a_draft(string report)
    {
        var file = Path.Combine(Shared(), "reports", report + ".txt");
        using var workspace = new TestWorkspace();
        var made = workspace.Run("new", report, "--from", file);
        Assert.True(made.ExitCode == 0, made.All);
        var run = workspace.Run("run", "--edition", report);
        Assert.True(run.ExitCode == 0, run.All);
        var page = File.ReadAllText(workspace["out/index.html"]);
        Assert.Contains("not yet confirmed", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Shanghai retail sales", page, StringComparison.Ordinal);
    }

    /// <summary>The folder of full reports, which are no part of the repository: from <c>BAOGAO_SHARED</c>, or beside the repository.</summary>
    private static string Shared()
    {
        var named = Environment.GetEnvironmentVariable("BAOGAO_SHARED") is { Length: > 0 } path ? path : null;
        var folder = named ?? Path.Combine(BuiltProgram.Root, "..", "shared");
        Assert.True(Directory.Exists(Path.Combine(folder, "reports")) || named is null, $"BAOGAO_SHARED names {folder}, and {folder}/reports is not there.");
        Assert.SkipWhen(!Directory.Exists(Path.Combine(folder, "reports")), $"The reports are not there: {folder}/reports. Set BAOGAO_SHARED to run this test.");
        return folder;
    }
}
