using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Baogao.Acceptance;

/// <summary>Looking at a workspace ends, whatever lies in it: pipes, devices, links and files without end are not opened.</summary>
[Trait("Category", "Slow")]
public sealed class SpecialFileTests(ExecutedFixture executed) : IDisposable
{
    private const string Notebook = "notebooks/02-rankings.ipynb";
    private readonly TestWorkspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("status")]
    [InlineData("clean")]
    [InlineData("run")]
    [InlineData("publish")]
    public void A_folder_of_special_files_ends_every_command_with_the_reasons(string verb)
    {
        Pipe("notebooks/z1.ipynb");
        Link("notebooks/z2.ipynb", "/dev/zero");
        Link("notebooks/z3.ipynb", workspace["notebooks/z3.ipynb"]);
        Directory.CreateDirectory(workspace["notebooks/z4.ipynb"]);
        using (var large = File.Create(workspace["notebooks/z5.ipynb"]))
        {
            large.SetLength(5L << 30);
        }

        // Each by itself, so that every reason is seen.
        foreach (var (name, said) in ((string, string)[])
        [
            ("z1", "notebooks/z1.ipynb: The file is empty, or a pipe or device, and was not opened. Restore its contents, or move it away."),
            ("z2", "notebooks/z2.ipynb: The file is empty, or a pipe or device, and was not opened. Restore its contents, or move it away."),
            ("z5", "notebooks/z5.ipynb: The file is larger than 64 MB, the most that is read. Move it away, or make it smaller."),
        ])
        {
            var result = workspace.Run(verb, $"notebooks/{name}.ipynb");
            Assert.NotEqual(0, result.ExitCode);
            Assert.Contains(said, result.All, StringComparison.Ordinal);
        }

        Assert.Contains("z4.ipynb", workspace.Run(verb, "notebooks/z4.ipynb").Errors, StringComparison.Ordinal);
        Assert.NotEqual(0, workspace.Run(verb, "notebooks/z3.ipynb").ExitCode);
        if (verb is "status" or "clean")
        {
            Assert.NotEqual(0, workspace.Run(verb).ExitCode);
        }
    }

    [Fact]
    public void A_record_that_names_a_device_makes_stale_and_is_not_opened()
    {
        using var copy = executed.Copy();
        Assert.Equal(0, copy.Run("status", Notebook).ExitCode);
        var path = copy["out/notebooks/02-rankings.ipynb"];
        var record = JsonNode.Parse(File.ReadAllText(path))!;
        record["metadata"]!["baogao"]!["files"]!["/dev/zero"] = "0123456789abcdef";
        record["metadata"]!["baogao"]!["files"]!["/x\u001b[2J\n02-rankings: fresh"] = "0123456789abcdef";
        File.WriteAllText(path, record.ToJsonString());
        var status = copy.Run("status", Notebook);
        Assert.Equal(7, status.ExitCode);
        Assert.Contains("  /dev/zero: lies outside the workspace, so it was not opened\n", status.Output, StringComparison.Ordinal);
        Assert.Contains("  /x\\u001b[2J\\u000a02-rankings: fresh: lies outside the workspace, so it was not opened\n", status.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Executed_notebooks_and_pages_that_are_pipes_are_not_opened()
    {
        Directory.CreateDirectory(workspace["out/notebooks"]);
        Pipe("out/notebooks/02-rankings.ipynb");
        Pipe("out/index.html");
        Assert.Contains("never run", workspace.Run("status", Notebook).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_and_the_text_of_a_report_are_not_read_from_a_device()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs /dev/zero");
        workspace.Run("run", "--params", "/dev/zero").EndedWith(2, errors: "--params /dev/zero: The file is empty, or a pipe or device, and was not opened. Restore its contents, or move it away.\n");
        Assert.Contains("/dev/zero: The file holds no text. Give the text of the report. [BG402]", workspace.Run("check", "data/gaohang-2022", "--source", "/dev/zero").All, StringComparison.Ordinal);
    }

    private void Pipe(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders");
        using var process = Process.Start("mkfifo", workspace[path]);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(workspace[path], target);
}
