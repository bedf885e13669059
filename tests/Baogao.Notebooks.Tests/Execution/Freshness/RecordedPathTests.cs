using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Inputs;

namespace Baogao.Notebooks.Tests.Execution.Freshness;

/// <summary>A record in an executed notebook names files of the workspace, and what is no plain file is never opened.</summary>
[Trait("Category", "Slow")]
public sealed class RecordedPathTests(FreshnessFixture run) : IClassFixture<FreshnessFixture>
{
    private const string Outside = "lies outside the workspace, so it was not opened";

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/etc/passwd")]
    [InlineData("//server/share/x.dll")]
    [InlineData("../../outside.csx")]
    [InlineData("../workspace-beside/../../x")]
    public void A_file_outside_the_workspace_is_not_opened(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Unix paths");
        var shown = Path.GetRelativePath(run.Folder.Path, Path.GetFullPath(path, run.Folder.File("work")));
        Assert.Equal($"{shown}: {Outside}", run.Reasons(executed: With("files", path, "0123456789abcdef")));
        Assert.Equal($"{shown}: {Outside}", run.Reasons(executed: With("editions", path, new JsonObject { ["x.csv"] = null })));
    }

    [Fact]
    public void A_pipe_and_a_link_to_a_device_in_the_workspace_are_not_opened()
    {
        try
        {
            SpecialFiles.Pipe(run.Folder.File("work/p.csx"));
            SpecialFiles.Pipe(run.Folder.File("work/p.dll"));
            SpecialFiles.Link(run.Folder.File("work/d.csx"), "/dev/zero");
            Assert.Equal("work/p.csx: is not there", run.Reasons(executed: With("files", "p.csx", "0")));
            Assert.Equal("work/p.dll: is not there", run.Reasons(executed: With("files", "p.dll", "0")));
            Assert.Equal($"work/d.csx: {Outside}", run.Reasons(executed: With("files", "d.csx", "0")));
        }
        finally
        {
            foreach (var file in (string[])["work/p.csx", "work/p.dll", "work/d.csx"])
            {
                File.Delete(run.Folder.File(file));
            }
        }
    }

    [Fact]
    public void A_path_through_a_folder_that_is_a_link_out_of_the_workspace_is_not_opened()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("a.csx", "int a = 1;");
        Directory.CreateDirectory(elsewhere.File("inner"));
        foreach (var file in Directory.EnumerateFiles(run.Folder.File("data/town")))
        {
            File.Copy(file, elsewhere.File("inner/" + Path.GetFileName(file)));
        }

        SpecialFiles.Link(run.Folder.File("work/out"), elsewhere.Path);
        // A link that leads to a link, each seen from its own folder.
        SpecialFiles.Link(run.Folder.File("work/lib/far"), "../out/inner");
        SpecialFiles.Link(run.Folder.File("work/near"), "lib/../../data");
        try
        {
            // As it is, the file would be found and be the same.
            var hash = FileHash.Of(elsewhere.File("a.csx"));
            Assert.Equal($"work/out/a.csx: {Outside}", run.Reasons(executed: With("files", "out/a.csx", hash!)));
            Assert.Equal($"work/out/none.csx: {Outside}", run.Reasons(executed: With("files", "out/none.csx", "0")));
            Assert.Equal($"work/lib/far/figures.csv: {Outside}", run.Reasons(executed: With("files", "lib/far/figures.csv", "0")));
            var edition = run.Executed.Metadata["baogao"]!["editions"]!["../data/town"]!;
            Assert.Equal($"work/out/inner: {Outside}", run.Reasons(executed: With("editions", "out/inner", edition.DeepClone())));
            // A link that stays in the workspace is followed.
            Assert.Equal("", run.Reasons(executed: With("editions", "near/town", edition.DeepClone())));
        }
        finally
        {
            Array.ForEach((string[])["work/out", "work/lib/far", "work/near"], link => File.Delete(run.Folder.File(link)));
        }
    }

    [Theory]
    [InlineData("a\0b", "work/a\ufffdb: is not there")]
    [InlineData("lib", "work/lib: is not there")]
    public void A_path_that_no_file_has_is_missing(string path, string reason) => Assert.Equal(reason, run.Reasons(executed: With("files", path, "0")));

    [Fact]
    public void An_edition_of_the_workspace_names_files_of_its_own_folder()
    {
        var executed = NotebookDocument.Parse(run.Executed.ToString(), "n.ipynb");
        var record = executed.Metadata["baogao"]!["editions"]!["../data/town"]!;
        var (edition, read) = (record["files"]!.AsObject(), record["read"]!.AsArray());
        var package = edition["datapackage.json"]!.DeepClone();
        edition["../../../../etc/passwd"] = package;
        edition["/dev/zero"] = package.DeepClone();
        Array.ForEach((string[])["../../../../etc/passwd", "/dev/zero"], name => read.Add(name));
        var reasons = run.Reasons(executed: executed).Split('\n');
        Assert.Equal(2, reasons.Length);
        Assert.All(reasons, reason => Assert.EndsWith(": is not there, or cannot be read", reason, StringComparison.Ordinal));
    }

    private NotebookDocument With(string member, string path, JsonNode value)
    {
        var executed = NotebookDocument.Parse(run.Executed.ToString(), "n.ipynb");
        executed.Metadata["baogao"]![member]![path] = value;
        return executed;
    }
}
