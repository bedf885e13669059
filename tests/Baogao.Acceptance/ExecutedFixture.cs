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

    public ExecutedFixture() => Published = new(this);

    /// <summary>What is published of it.</summary>
    internal PublishedSet Published { get; }

    /// <summary>The workspace. Nothing in it may be changed.</summary>
    internal TestWorkspace Workspace => executed.Value.Workspace;

    /// <summary>What the run said.</summary>
    internal BuiltProgram.Result Run => executed.Value.Run;

    /// <summary>A copy with what the run made; where notebooks are named, of these alone.</summary>
    internal TestWorkspace Copy(params string[] notebooks)
    {
        Assert.True(Run.ExitCode == 0, Run.All);
        var copy = new TestWorkspace(Workspace.Root, "out");
        foreach (var path in notebooks.Length == 0 ? [] : Directory.GetFiles(copy["notebooks"], "*.ipynb").Where(path => !notebooks.Contains(Path.GetFileNameWithoutExtension(path))))
        {
            File.Delete(path);
            File.Delete(copy["out/notebooks/" + Path.GetFileName(path)]);
        }

        return copy;
    }

    public void Dispose()
    {
        Published.Dispose();
        if (executed.IsValueCreated)
        {
            executed.Value.Workspace.Dispose();
        }
    }
}
