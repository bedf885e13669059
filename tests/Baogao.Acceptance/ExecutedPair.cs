namespace Baogao.Acceptance;

/// <summary>A workspace with two notebooks that are quick to run, in which both were run once. Who needs what the run made takes a copy of <c>out</c>.</summary>
public sealed class ExecutedPair : IDisposable
{
    private readonly Lazy<TestWorkspace> executed = new(() =>
    {
        var workspace = New();
        var run = workspace.Run();
        Assert.True(run.ExitCode == 0, run.All);
        return workspace;
    });

    /// <summary>The workspace. Nothing in it may be changed.</summary>
    internal TestWorkspace Workspace => executed.Value;

    public void Dispose()
    {
        if (executed.IsValueCreated)
        {
            executed.Value.Dispose();
        }
    }

    /// <summary>The same two notebooks, which have not run.</summary>
    internal static TestWorkspace New()
    {
        var workspace = new TestWorkspace();
        Array.ForEach(Directory.GetFiles(workspace["notebooks"], "*.ipynb"), File.Delete);
        Hostile.Write(workspace, "a", ("markdown", "# First"), ("code", "\"one\""));
        Hostile.Write(workspace, "b", ("markdown", "# Second"), ("code", "\"two\""));
        return workspace;
    }
}
