namespace Baogao.Acceptance;

/// <summary>Publishing where something is wrong.</summary>
[Trait("Category", "Slow")]
public sealed class PublishTests(ExecutedFixture executed) : IDisposable
{
    private const string Rankings = "notebooks/02-rankings.ipynb";
    private readonly TestWorkspace workspace = executed.Copy("02-rankings");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Without_a_browser_the_rest_is_made_and_the_message_says_so()
    {
        File.Delete(workspace["out/index.html"]);
        var run = workspace.Run("publish", Rankings, "--browser", "nowhere");
        run.EndedWith(8, errors: "No images were made. There is no browser at nowhere. Say where Edge, Chrome or Chromium is with --browser PATH. Or publish without them: --no-images.\n");
        Assert.True(File.Exists(workspace["out/index.html"]) && File.Exists(workspace["out/slides.html"]));
        Assert.False(Directory.Exists(workspace["out/images"]));
        Assert.DoesNotContain("href=\"images/\"", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_notebook_is_published_only_when_asked_and_then_page_and_slides_say_so()
    {
        using var workspace = new TestWorkspace();
        Hostile.Write(workspace, "08-fails", ("markdown", "# Fails"), ("code", "NoSuch"));
        var refused = workspace.Run("publish", "08-fails", "--no-images");
        Assert.Equal(1, refused.ExitCode);
        Assert.EndsWith("1 of 1 notebooks failed, so nothing was published. Mend them, or publish what there is with --allow-failed.\n", refused.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(workspace["out/index.html"]) || File.Exists(workspace["out/slides.html"]));

        Assert.Equal(0, workspace.Run("publish", "08-fails", "--no-images", "--allow-failed").ExitCode);
        Assert.Contains("This page is not whole: these notebooks failed: 08-fails", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);
        Assert.Contains("Not whole: failed in 08-fails", File.ReadAllText(workspace["out/slides.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_that_cannot_be_read_is_not_on_the_page_and_no_success_even_where_failed_ones_are_allowed()
    {
        File.WriteAllText(workspace["notebooks/zz.ipynb"], "{");
        var run = workspace.Run("publish", Rankings, "zz", "--no-images", "--allow-failed");
        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("Not published, as they cannot be read: zz\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("This page is not whole: these notebooks failed: zz", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_said_and_nothing_is_left()
    {
        File.WriteAllText(workspace["taken"], "a file");
        var run = workspace.Run("publish", Rankings, "--out", "taken");
        run.EndedWith(5, errors: "Cannot write taken: taken is a file, and a folder must be there. What was there before is whole. Mend that, or publish elsewhere: baogao publish --out FOLDER.\n");
        Assert.Equal("a file", File.ReadAllText(workspace["taken"]));
    }

    [Fact]
    public void A_page_is_one_file_of_at_most_five_megabytes_that_names_no_address_to_fetch_from()
    {
        Assert.Equal(0, workspace.Run("publish", Rankings, "--no-images").ExitCode);
        foreach (var file in (string[])["out/index.html", "out/slides.html"])
        {
            var text = File.ReadAllText(workspace[file]);
            Assert.InRange(new FileInfo(workspace[file]).Length, 3_000_000, 5_000_000);
            Assert.DoesNotContain("src=\"http", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<link rel=\"stylesheet\"", text, StringComparison.Ordinal);
            Assert.Contains("default-src 'none'", text, StringComparison.Ordinal);
        }
    }
}
