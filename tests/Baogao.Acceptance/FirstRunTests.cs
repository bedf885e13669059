namespace Baogao.Acceptance;

/// <summary>A notice says once for each workspace that running a notebook runs its code.</summary>
[Trait("Category", "Slow")]
public sealed class FirstRunTests : IDisposable
{
    private const string Notebook = "notebooks/08-quick.ipynb";
    private readonly TestWorkspace workspace = new();

    public FirstRunTests()
    {
        File.Delete(UserState.Marker(workspace.Root));
        Hostile.Write(workspace, "08-quick", ("code", "1"));
    }

    private string Notice
        => $"First run of the workspace {workspace.Root}: running a notebook runs its code on this machine, with your rights. Run only what you trust. This notice appears once for each workspace.\n";

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void The_notice_comes_with_the_first_run_alone()
    {
        workspace.Run("run", Notebook).EndedWith(0, errors: Notice);
        Assert.Equal(workspace.Root + "\n", File.ReadAllText(UserState.Marker(workspace.Root)));
        workspace.Run("run", Notebook, "--force").EndedWith(0, errors: "");
    }

    [Fact]
    public void Commands_that_run_nothing_do_not_count_as_a_run()
    {
        foreach (var verb in (string[][])[["status", Notebook], ["clean", Notebook], ["check"]])
        {
            Assert.Equal("", workspace.Run(verb).Errors);
            Assert.False(File.Exists(UserState.Marker(workspace.Root)));
        }
    }

    [Fact]
    public void A_state_folder_that_cannot_be_written_does_not_fail_the_run()
    {
        Directory.CreateDirectory(UserState.Marker(workspace.Root));
        var run = workspace.Run("run", Notebook);
        Directory.Delete(UserState.Marker(workspace.Root));
        run.EndedWith(0, errors: Notice);
    }
}
