using System.Diagnostics;

namespace Baogao.Acceptance;

/// <summary>A name that comes from a file can hold codes of a terminal and line ends: every verb shows them as text, so that nothing is hidden and no line is made up.</summary>
[Trait("Category", "Slow")]
public sealed class VisibleNameTests : IDisposable
{
    private const string Name = "b\u001b[2J\u009b1m\u202e\na: fresh";
    private const string Shown = "b\\u001b[2J\\u009b1m\\u202e\\u000aa: fresh";
    private readonly TestWorkspace workspace = new();

    public VisibleNameTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such names");
        Array.ForEach(Directory.GetFiles(workspace["notebooks"], "*.ipynb"), File.Delete);
        Hostile.Write(workspace, "a", ("code", "1"));
        Hostile.Write(workspace, Name, ("code", "Console.WriteLine(2)"));
    }

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Run_status_clean_and_publish_show_a_notebook_on_its_own_line()
    {
        Assert.Contains($"\n{Shown}: done, 1 cells", Say("run"), StringComparison.Ordinal);
        Assert.Contains($"\n{Shown}: unchanged, not run\n", Say("publish", "--no-images"), StringComparison.Ordinal);
        Assert.Contains($"\n{Shown}: fresh\n", Say("status"), StringComparison.Ordinal);
        File.WriteAllText(workspace[$"notebooks/{Name}.ipynb"], File.ReadAllText(workspace[$"out/notebooks/{Name}.ipynb"]));
        Assert.StartsWith($"notebooks/{Shown}.ipynb: cleaned\n", Say("clean"), StringComparison.Ordinal);
        Assert.Contains($"Those in notebooks/: a, {Shown}.\n", Say("run", "none"), StringComparison.Ordinal);
        Assert.Equal($"notebooks/{Shown}.ipynb declares no parameters.\n", Say("run", $"notebooks/{Name}.ipynb", "--help"));

        // What fails says its name too, and a cell's text may hold anything.
        Hostile.Write(workspace, Name, ("code", "throw new Exception(\"x\\u001b[2Jx\");"));
        var failed = Say("run");
        Assert.Contains($"\n{Shown}: failed in cell 1, 1 cells", failed, StringComparison.Ordinal);
        Assert.Contains("x\\u001b[2Jx", failed, StringComparison.Ordinal);
        File.WriteAllText(workspace[$"notebooks/{Name}.ipynb"], "{");
        foreach (var verb in (string[])["run", "clean", "status"])
        {
            Assert.Contains($"notebooks/{Shown}.ipynb:1:2: this is not JSON", Say(verb), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Check_and_tidy_show_an_edition_on_its_own_line()
    {
        Directory.Move(workspace["data/gaohang-2023"], workspace[$"data/{Name}"]);
        File.AppendAllText(workspace[$"data/{Name}/figures.csv"], "x\n");
        File.Copy(Path.Combine(BuiltProgram.Root, "notebooks", "02-rankings.ipynb"), workspace["notebooks/r.ipynb"]);
        // The library writes the code in its own way.
        var checkShown = $"data/{Name.Replace("\u001b", "U+001B", StringComparison.Ordinal).Replace("\u009b", "U+009B", StringComparison.Ordinal).Replace("\n", "U+000A", StringComparison.Ordinal).Replace("\u202e", "\\u202e", StringComparison.Ordinal)}";
        Assert.Contains($"\n{checkShown}/figures.csv:", "\n" + Say("check"), StringComparison.Ordinal);
        Assert.Contains($"\n{checkShown}/figures.csv:", "\n" + Say("run", "r", "--edition", Name), StringComparison.Ordinal);
        Assert.Contains($"\ndata/{Shown}/datapackage.json: tidy.\n", "\n" + Say("tidy"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_kernels_shows_the_name_that_another_program_gave()
    {
        Directory.CreateDirectory(workspace["jupyter/kernels/other"]);
        File.WriteAllText(workspace["jupyter/kernels/other/kernel.json"], """{"argv": [], "display_name": "Other\u001b[2J\nbaogao  C# (Baogao)"}""");
        var start = new ProcessStartInfo("dotnet", [BuiltProgram.Dll, "kernel", "list"]) { RedirectStandardOutput = true };
        start.Environment["JUPYTER_DATA_DIR"] = workspace["jupyter"];
        using var process = Process.Start(start)!;
        Assert.Contains("other  Other\\u001b[2J\\u000abaogao  C# (Baogao)  ", process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
    }

    /// <summary>All that a verb writes; its control characters are line ends.</summary>
    private string Say(params string[] arguments)
    {
        var said = workspace.Run(arguments).All;
        Assert.DoesNotContain(said, c => (char.IsControl(c) && c != '\n') || c == '\u202e');
        Assert.DoesNotContain("\na: fresh:", said, StringComparison.Ordinal);
        return said;
    }
}
