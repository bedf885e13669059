namespace Baogao.Acceptance;

/// <summary>What a run may replace and remove: what an earlier run made, and nothing else.</summary>
[Trait("Category", "Slow")]
public sealed class OutFolderTests : IDisposable
{
    private readonly TestWorkspace workspace = new();

    public OutFolderTests()
    {
        Array.ForEach(Directory.GetFiles(workspace["notebooks"], "*.ipynb"), File.Delete);
        Hostile.Write(workspace, "a", ("markdown", "# First"), ("code", "\"one\""));
        Hostile.Write(workspace, "b", ("markdown", "# Second"), ("code", "\"two\""));
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_folder_that_no_run_made_is_refused_and_stays_as_it_is()
    {
        Directory.CreateDirectory(workspace["mine"]);
        File.WriteAllText(workspace["mine/index.html"], "<p>mine</p>");
        var run = workspace.Run("publish", "--no-images", "--out", "mine");
        Assert.Equal(
            (2, "mine holds files, and no baogao.json says that an earlier run made them, so nothing is written there. Name a new or an empty folder: baogao publish --out FOLDER.\n"),
            (run.ExitCode, run.Errors));
        Assert.Equal(["index.html"], Directory.GetFileSystemEntries(workspace["mine"]).Select(Path.GetFileName));
        foreach (var folder in (string[])[".", "notebooks", "data/new", "notebooks/new"])
        {
            var among = workspace.Run("publish", "--no-images", "--out", folder);
            Assert.Equal((2, $"--out {folder}: what is made would lie among what it is made from. Name a new folder, such as --out meeting.\n"), (among.ExitCode, among.Errors));
        }
    }

    [Fact]
    public void An_empty_folder_is_taken_and_out_without_the_mark_but_no_other_that_lost_it()
    {
        Directory.CreateDirectory(workspace["new"]);
        Assert.Equal(0, workspace.Run("publish", "--no-images", "--out", "new").ExitCode);
        Assert.Equal(["baogao.json", "index.html", "notebooks", "slides.html"], Directory.GetFileSystemEntries(workspace["new"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        File.Delete(workspace["new/baogao.json"]);
        Assert.Equal(2, workspace.Run("publish", "--no-images", "--out", "new").ExitCode);

        // The folder of runs of before there was a mark.
        Directory.Move(workspace["new"], workspace["out"]);
        Assert.Equal(0, workspace.Run("publish", "--no-images").ExitCode);
        Assert.True(File.Exists(workspace["out/baogao.json"]));
    }

    [Fact]
    public void A_run_of_one_notebook_leaves_the_other_sections_and_a_failed_one_the_last_good_result()
    {
        Assert.Equal(0, workspace.Run().ExitCode);
        workspace.Edit("notebooks/a.ipynb", "First", "Changed");
        Assert.Equal(0, workspace.Run("run", "a").ExitCode);
        var page = File.ReadAllText(workspace["out/index.html"]);
        Assert.Contains("Changed", page, StringComparison.Ordinal);
        Assert.Contains("Second", page, StringComparison.Ordinal);

        var good = File.ReadAllText(workspace["out/notebooks/a.ipynb"]);
        workspace.Edit("notebooks/a.ipynb", "\\u0022one\\u0022", "1 / int.Parse(\\u00220\\u0022)");
        Assert.Equal(1, workspace.Run().ExitCode);
        Assert.Equal((page, good), (File.ReadAllText(workspace["out/index.html"]), File.ReadAllText(workspace["out/notebooks/a.ipynb"])));
        Assert.EndsWith("  out/notebooks/a.failed.ipynb: the failed run\nb: fresh\n", workspace.Run("status").Output, StringComparison.Ordinal);
        // The other notebook alone: the page keeps the last good section of this one.
        Assert.Equal(0, workspace.Run("run", "b", "--force").ExitCode);
        Assert.Contains("Changed", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);

        workspace.Edit("notebooks/a.ipynb", "1 / int.Parse(\\u00220\\u0022)", "\\u0022mended\\u0022");
        Assert.Equal(0, workspace.Run().ExitCode);
        Assert.False(File.Exists(workspace["out/notebooks/a.failed.ipynb"]));
    }

    [Fact]
    public void Notebooks_of_one_name_in_two_folders_are_two()
    {
        Directory.CreateDirectory(workspace["drafts"]);
        File.WriteAllText(workspace["drafts/a.ipynb"], File.ReadAllText(workspace["notebooks/a.ipynb"]).Replace("First", "Draft", StringComparison.Ordinal));
        Assert.Equal(0, workspace.Run("run", "notebooks/a.ipynb", "drafts/a.ipynb").ExitCode);
        var page = File.ReadAllText(workspace["out/index.html"]);
        Assert.Contains("First", page, StringComparison.Ordinal);
        Assert.Contains("Draft", page, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(workspace["out/notebooks"], "a.ipynb", SearchOption.AllDirectories).Length);
        Assert.Equal(0, workspace.Run("run", "b").ExitCode);
        Assert.Contains("Draft", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_published_set_is_of_one_language()
    {
        var source = File.ReadAllText(workspace["notebooks/a.ipynb"]);
        File.WriteAllText(workspace["notebooks/a.ipynb"], source.Replace("\"metadata\":{},\"source\":\"# First\"", "\"metadata\":{\"tags\":[\"en\"]},\"source\":\"# English heading\"", StringComparison.Ordinal));
        workspace.Edit("notebooks/b.ipynb", "\"metadata\":{},\"source\":\"\\u0022two\\u0022\"", "\"metadata\":{\"tags\":[\"parameters\"]},\"source\":\"string language = \\u0022en\\u0022;\"");
        Assert.Equal(0, workspace.Run("publish", "--no-images").ExitCode);
        Assert.Contains("English heading", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);

        var part = workspace.Run("publish", "a", "--language", "zh", "--no-images");
        Assert.Equal(2, part.ExitCode);
        Assert.StartsWith("out holds notebooks in the other language (b), and what is published is of one language. Publish all: baogao publish --language zh.", part.Errors, StringComparison.Ordinal);
        var run = workspace.Run("run", "a", "--language", "zh");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Page: left as it is, as 1 of its 2 notebooks", run.Output, StringComparison.Ordinal);
        Assert.Contains("English heading", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);

        Assert.Equal(0, workspace.Run("publish", "--language", "zh", "--no-images").ExitCode);
        foreach (var file in (string[])["out/index.html", "out/slides.html"])
        {
            var text = File.ReadAllText(workspace[file]);
            Assert.Contains("<html lang=\"zh-CN\">", text, StringComparison.Ordinal);
            Assert.DoesNotContain("English heading", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_a_killed_run_left_goes_with_the_next_and_what_a_living_one_holds_stays()
    {
        Assert.Equal(0, workspace.Run().ExitCode);
        var dead = Process();
        var left = workspace[$"out/.index.html.{dead}.{Guid.NewGuid():N}.tmp"];
        var held = workspace[$"out/.index.html.{Environment.ProcessId}.{Guid.NewGuid():N}.tmp"];
        File.WriteAllText(left, "half");
        File.WriteAllText(held, "half");
        var (leftFolder, heldFolder) = (Directory.CreateTempSubdirectory("baogao-images-"), Directory.CreateTempSubdirectory("baogao-images-"));
        File.WriteAllText(Path.Combine(leftFolder.FullName, "owner.lock"), "");
        using (new FileStream(Path.Combine(heldFolder.FullName, "owner.lock"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
        {
            Assert.Equal(0, workspace.Run().ExitCode);
            Assert.Equal((false, true, false, true), (File.Exists(left), File.Exists(held), Directory.Exists(leftFolder.FullName), Directory.Exists(heldFolder.FullName)));
        }

        heldFolder.Delete(recursive: true);
    }

    private static int Process()
    {
        using var process = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        process.WaitForExit();
        return process.Id;
    }
}
