namespace Baogao.Acceptance;

/// <summary>What a run may replace and remove: what an earlier run made, and nothing else.</summary>
[Trait("Category", "Slow")]
public sealed class OutFolderTests(ExecutedPair executed) : IClassFixture<ExecutedPair>, IDisposable
{
    private readonly TestWorkspace workspace = ExecutedPair.New();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_folder_that_no_run_made_is_refused_and_stays_as_it_is()
    {
        Directory.CreateDirectory(workspace["mine"]);
        File.WriteAllText(workspace["mine/index.html"], "<p>mine</p>");
        var run = workspace.Run("publish", "--no-images", "--out", "mine");
        run.EndedWith(2, errors: "mine holds files, and no baogao.json says that an earlier run made them, so nothing is written there. Name a new or an empty folder: baogao publish --out FOLDER.\n");
        Assert.Equal(["index.html"], Directory.GetFileSystemEntries(workspace["mine"]).Select(Path.GetFileName));
        foreach (var folder in (string[])[".", "notebooks", "data/new", "notebooks/new"])
        {
            var among = workspace.Run("publish", "--no-images", "--out", folder);
            among.EndedWith(2, errors: $"--out {folder}: what is made would lie among what it is made from. Name a new folder, such as --out meeting.\n");
        }
    }

    [Fact]
    public void A_link_does_not_lead_a_run_to_files_that_are_not_its_own()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows makes links for administrators only");
        workspace.Take(executed.Workspace, "out");
        var source = File.ReadAllText(workspace["notebooks/b.ipynb"]);
        Directory.Move(workspace["out/notebooks"], workspace["executed"]);
        foreach (var (link, target) in ((string, string)[])[("out/notebooks", "../notebooks"), ("out/images", "../notebooks/images"), ("out/notebooks/zh", "../../notebooks")])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(workspace[link])!);
            Directory.CreateSymbolicLink(workspace[link], target);
            var run = workspace.Run("run", "b");
            run.EndedWith(2, errors: $"{link} is a link, and what is made would replace files where it leads to. Remove the link, or name a new folder: baogao publish --out FOLDER.\n");
            Directory.Delete(workspace[link]);
        }

        Directory.CreateSymbolicLink(workspace["mine"], "data");
        Assert.Equal("--out mine: what is made would lie among what it is made from. Name a new folder, such as --out meeting.\n", workspace.Run("publish", "--no-images", "--out", "mine").Errors);
        Assert.Equal(source, File.ReadAllText(workspace["notebooks/b.ipynb"]));

        // A place that the user chose.
        Directory.CreateDirectory(workspace["elsewhere"]);
        Directory.CreateSymbolicLink(workspace["there"], "elsewhere");
        Assert.Equal(0, workspace.Run("publish", "--no-images", "--out", "there").ExitCode);
        Assert.True(File.Exists(workspace["elsewhere/index.html"]));
    }

    [Fact]
    public void A_mark_that_is_not_as_a_run_writes_it_is_refused_and_the_place_is_said()
    {
        Directory.CreateDirectory(workspace["out"]);
        foreach (var (mark, place) in ((string, string)[])
        [
            ("{\n", "$, line 2"), ("[]", "$, line 1"), ("null", "$"), ("{}", "$, line 1"),
            ("""{"note": "Another program's file."}""", "$.note"), ("""{"note": 3}""", "$.note, line 1"), ("""{"note": null}""", "$.note, line 1"),
            ("""{NOTE, "images": {"Key": "k", "Language": "English", "Files": null}}""", "$.images.Files, line 1"),
            ("""{NOTE, "images": {"Key": "k", "Language": "English"}}""", "$.images, line 1"),
            ("""{NOTE, "images": {"Key": 1, "Language": "English", "Files": []}}""", "$.images.Key, line 1"),
            ("""{NOTE, "images": {"Key": "k", "Language": "English", "Files": [null]}}""", "$.images.Files"),
            ("""{NOTE, "images": {"Key": "k", "Language": "English", "Files": ["../index.svg"]}}""", "$.images.Files"),
            ("""{NOTE, "images": {"Key": "k", "Language": "English", "Files": ["mine.docx"]}}""", "$.images.Files"),
            ("""{NOTE, "sources": []}""", "$.sources, line 1"),
            ("""{NOTE, "sources": {"x/a.ipynb": null}}""", "$.sources, x/a.ipynb"),
            ("""{NOTE, "sources": {"../../a.ipynb": "notebooks/a.ipynb"}}""", "$.sources, ../../a.ipynb"),
            ("""{NOTE, "sources": {"/x/a.ipynb": "notebooks/a.ipynb"}}""", "$.sources, /x/a.ipynb"),
            ("""{NOTE, "sources": {"x/a.ipynb": "data/datapackage.json"}}""", "$.sources, x/a.ipynb"),
        ])
        {
            var text = mark.Replace("NOTE", "\"note\": \"Baogao made this folder and replaces what it has made here. This file says so: leave it.\"", StringComparison.Ordinal);
            File.WriteAllText(workspace["out/baogao.json"], text);
            var run = workspace.Run("run", "a");
            run.EndedWith(2, errors: $"out/baogao.json is not as a run writes it, at {place}. Restore it, or name a new folder: baogao publish --out FOLDER.\n");
            Assert.Equal(text, File.ReadAllText(workspace["out/baogao.json"]));
        }
    }

    [Fact]
    public void Pipes_and_devices_in_the_folder_are_not_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders");
        Directory.CreateDirectory(workspace["out/notebooks"]);
        Pipe(workspace["out/baogao.json"]);
        const string Said = "out/baogao.json: The file is empty, or a pipe or device, and was not opened. Restore its contents, or move it away.\n";
        workspace.Run().EndedWith(2, errors: Said);
        File.Delete(workspace["out/baogao.json"]);
        File.CreateSymbolicLink(workspace["out/baogao.json"], "/dev/zero");
        workspace.Run().EndedWith(2, errors: Said);
        File.Delete(workspace["out/baogao.json"]);

        // A folder of before there was a mark: its executed notebooks are looked at, and one that is a pipe is replaced.
        Pipe(workspace["out/notebooks/a.ipynb"]);
        File.WriteAllText(workspace["out/notebooks/b.ipynb"], "{\n \"metadata\": {\n  \"baogao\": {");
        Assert.Equal(0, workspace.Run().ExitCode);
        Assert.StartsWith("{", File.ReadAllText(workspace["out/notebooks/a.ipynb"]), StringComparison.Ordinal);

        static void Pipe(string path)
        {
            using var process = System.Diagnostics.Process.Start("mkfifo", path);
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
    }

    [Fact]
    public void An_empty_folder_is_taken_and_out_without_the_mark_but_no_other_that_lost_it()
    {
        Directory.CreateDirectory(workspace["new"]);
        Assert.Equal(0, workspace.Run("publish", "--no-images", "--out", "new").ExitCode);
        Assert.Equal(["baogao.json", "figures.xlsx", "figures.zh.xlsx", "index.html", "notebooks", "slides.html", "slides.pptx", "slides.zh.html", "slides.zh.pptx"], Directory.GetFileSystemEntries(workspace["new"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
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
        workspace.Take(executed.Workspace, "out");
        workspace.Edit("notebooks/a.ipynb", "First", "Changed");
        Assert.Equal(0, workspace.Run("run", "a").ExitCode);
        var page = File.ReadAllText(workspace["out/index.html"]);
        Assert.Contains("Changed", page, StringComparison.Ordinal);
        Assert.Contains("Second", page, StringComparison.Ordinal);

        var good = File.ReadAllText(workspace["out/notebooks/a.ipynb"]);
        workspace.Edit("notebooks/a.ipynb", "\\u0022one\\u0022", "1 / int.Parse(\\u00220\\u0022)");
        Assert.Equal(1, workspace.Run().ExitCode);
        Assert.Equal(page, File.ReadAllText(workspace["out/index.html"]));
        Assert.Equal(good, File.ReadAllText(workspace["out/notebooks/a.ipynb"]));
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
    public void A_notebook_in_a_folder_below_notebooks_keeps_its_section_when_others_run()
    {
        Directory.CreateDirectory(workspace["notebooks/part/two"]);
        Hostile.Write(workspace, "part/two/c", ("markdown", "# Far below"), ("code", "\"three\""));
        Assert.Equal(0, workspace.Run("run", "notebooks/part/two/c.ipynb").ExitCode);
        Assert.Contains("\"part/two/c.ipynb\": \"notebooks/part/two/c.ipynb\"", File.ReadAllText(workspace["out/baogao.json"]), StringComparison.Ordinal);
        Assert.True(File.Exists(workspace["out/notebooks/part/two/c.ipynb"]));
        Assert.Equal(0, workspace.Run().ExitCode);
        var page = File.ReadAllText(workspace["out/index.html"]);
        // In the order of their paths, with an anchor and a link of its own.
        Assert.InRange(page.IndexOf("id=\"part-two-c\"", StringComparison.Ordinal), page.IndexOf("id=\"b\"", StringComparison.Ordinal), page.Length);
        Assert.Contains("href=\"notebooks/part/two/c.ipynb\"", page, StringComparison.Ordinal);
        Assert.StartsWith("part/two/c: fresh\n", workspace.Run("status", "notebooks/part/two/c.ipynb").Output, StringComparison.Ordinal);

        File.Delete(workspace["notebooks/part/two/c.ipynb"]);
        workspace.Edit("notebooks/a.ipynb", "First", "Changed");
        Assert.Equal(0, workspace.Run("run", "a").ExitCode);
        Assert.DoesNotContain("Far below", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_outside_the_workspace_that_only_the_record_of_an_earlier_run_names_is_not_read()
    {
        var outside = Directory.CreateTempSubdirectory("edition-").FullName;
        try
        {
            foreach (var file in Directory.GetFiles(workspace["data/shanghai-2022"]))
            {
                File.Copy(file, Path.Combine(outside, Path.GetFileName(file)));
            }

            workspace.Take(executed.Workspace, "out");
            var record = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(workspace["out/notebooks/b.ipynb"]))!;
            var editions = record["metadata"]!["baogao"]!["editions"]!;
            foreach (var (folder, expected) in ((string, bool)[])[(outside, false), ("../data/shanghai-2022", true)])
            {
                editions.AsObject().Clear();
                editions[folder] = System.Text.Json.Nodes.JsonNode.Parse("""{"read": ["series.csv"], "files": {}}""");
                File.WriteAllText(workspace["out/notebooks/b.ipynb"], record.ToJsonString());
                Assert.Equal(0, workspace.Run("run", "a", "--force").ExitCode);
                Assert.Equal(expected, File.ReadAllText(workspace["out/index.html"]).Contains("<code>shanghai-2022</code>", StringComparison.Ordinal));
            }
        }
        finally
        {
            Directory.Delete(outside, recursive: true);
        }
    }

    [Fact]
    public void A_parameter_is_set_by_its_name_with_or_without_the_sign_that_C_sharp_allows_before_it()
    {
        workspace.Edit("notebooks/b.ipynb", "\"metadata\":{},\"source\":\"\\u0022two\\u0022\"", "\"metadata\":{\"tags\":[\"parameters\"]},\"source\":\"string @class = \\u0022old\\u0022;\"");
        foreach (var (given, value) in ((string, string)[])[("@class=one", "one"), ("class=two", "two"), ("class=@three", "@three")])
        {
            var run = workspace.Run("run", "b", "-p", given);
            Assert.True(run.ExitCode == 0, run.All);
            Assert.Contains($"\\\"{value}\\\";", File.ReadAllText(workspace["out/notebooks/b.ipynb"]), StringComparison.Ordinal);
        }

        workspace.Run("run", "b", "-p", "@class=3", "-p", "class=4").EndedWith(2, errors: "-p class=4: expected name=value, each name once, such as -p language=zh.\n");
        workspace.Run("run", "b", "-p", "@=3").EndedWith(2, errors: "-p @=3: expected name=value, each name once, such as -p language=zh.\n");
    }

    [Fact]
    public void A_published_set_is_of_one_language()
    {
        var source = File.ReadAllText(workspace["notebooks/a.ipynb"]);
        File.WriteAllText(workspace["notebooks/a.ipynb"], source.Replace("# First", "# English heading", StringComparison.Ordinal));
        File.WriteAllText(workspace["notebooks/zh/a.ipynb"], source.Replace("# First", "# \\u4e2d\\u6587\\u6807\\u9898", StringComparison.Ordinal));
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
            // The page holds the other language too, hidden until a reader switches.
            Assert.DoesNotContain("English heading", text.Split("data-version=\"en\"")[0], StringComparison.Ordinal);
        }

        Assert.Equal((true, false), (File.Exists(workspace["out/slides.en.html"]), File.Exists(workspace["out/slides.zh.html"])));
        Assert.Contains("<a href=\"#a\">中文标题</a>", File.ReadAllText(workspace["out/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_killed_run_left_goes_with_the_next_and_what_a_living_one_holds_stays()
    {
        workspace.Take(executed.Workspace, "out");
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
