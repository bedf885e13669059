namespace Baogao.Acceptance;

/// <summary>The workbooks that <c>publish</c> writes.</summary>
[Trait("Category", "Slow")]
public sealed class WorkbookTests(ExecutedFixture executed) : IDisposable
{
    private const string Rankings = "notebooks/02-rankings.ipynb";
    private readonly TestWorkspace workspace = executed.Copy("02-rankings");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void They_are_written_in_both_languages_and_kept_in_step_by_a_run()
    {
        var run = workspace.Run("publish", Rankings, "--no-images");
        Assert.True(run.ExitCode == 0, run.All);
        Assert.Contains("Workbook: out/figures.xlsx\nWorkbook: out/figures.zh.xlsx\n", run.Output, StringComparison.Ordinal);
        var page = File.ReadAllText(workspace["out/index.html"]);
        Assert.Contains("<a href=\"figures.xlsx\">Numbers for Excel</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"figures.zh.xlsx\">工作簿（Excel）</a>", page, StringComparison.Ordinal);

        // What is made of these notebooks already stays as it is.
        var (english, chinese) = Both();
        Assert.Equal(0, workspace.Run("publish", Rankings, "--no-images").ExitCode);
        Assert.Equal((english, chinese), Both());

        workspace.Edit("data/gaohang-2022/rankings.csv", "2022,unstated,4,", "2022,unstated,5,");
        workspace.Edit("data/gaohang-2022/rankings.csv", "考评全区第四名", "考评全区第五名");
        Assert.Equal(0, workspace.Run("run", Rankings).ExitCode);
        var after = Both();
        Assert.NotEqual(english, after.English);
        Assert.NotEqual(chinese, after.Chinese);

        // In the other language, the plain name is its own.
        Assert.Equal(0, workspace.Run("publish", Rankings, "--no-images", "--language", "zh").ExitCode);
        Assert.True(File.Exists(workspace["out/figures.en.xlsx"]));
        Assert.False(File.Exists(workspace["out/figures.zh.xlsx"]));

        (string English, string Chinese) Both() => (Convert.ToBase64String(File.ReadAllBytes(workspace["out/figures.xlsx"])), Convert.ToBase64String(File.ReadAllBytes(workspace["out/figures.zh.xlsx"])));
    }

    [Fact]
    public void One_that_cannot_be_written_is_said_and_the_other_files_are_made()
    {
        // What stands there cannot be replaced, as a file that Excel has open on Windows.
        Directory.CreateDirectory(workspace["out/figures.xlsx/held"]);
        var run = workspace.Run("publish", Rankings, "--no-images");
        Assert.Equal(5, run.ExitCode);
        Assert.StartsWith("Cannot write out/figures.xlsx: ", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith(". What was there before is whole, and the other files were made. If it is open in another program, close it there, then publish again.\n", run.Errors, StringComparison.Ordinal);
        Assert.True(Directory.Exists(workspace["out/figures.xlsx/held"]));
        Assert.Equal(
            ["baogao.json", "figures.xlsx", "figures.zh.xlsx", "index.html", "notebooks", "slides.html", "slides.pptx", "slides.zh.html", "slides.zh.pptx"],
            Directory.GetFileSystemEntries(workspace["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("href=\"figures.xlsx\"", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);
    }
}
