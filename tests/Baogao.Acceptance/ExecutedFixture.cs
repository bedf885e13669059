[assembly: AssemblyFixture(typeof(Baogao.Acceptance.ExecutedFixture))]

namespace Baogao.Acceptance;

/// <summary>A workspace in which every notebook was run once, for all tests. Who changes something takes a copy: what has run there is fresh.</summary>
public sealed class ExecutedFixture : IDisposable
{
    private readonly Lazy<(TestWorkspace Workspace, BuiltProgram.Result Run)> executed = new(() =>
    {
        var workspace = new TestWorkspace();
        return (workspace, workspace.Run());
    });

    /// <summary>The workspace. Nothing in it may be changed.</summary>
    internal TestWorkspace Workspace => executed.Value.Workspace;

    /// <summary>What the run said.</summary>
    internal BuiltProgram.Result Run => executed.Value.Run;

    /// <summary>A copy with what the run made.</summary>
    internal TestWorkspace Copy()
    {
        Assert.True(Run.ExitCode == 0, Run.All);
        return new TestWorkspace(Workspace.Root, "out");
    }

    public void Dispose()
    {
        if (executed.IsValueCreated)
        {
            executed.Value.Workspace.Dispose();
        }
    }
}
