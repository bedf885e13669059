namespace Baogao.Acceptance;

/// <summary>Everything published once in each language, for all tests that look at it. One run of the notebooks serves both.</summary>
internal sealed class PublishedSet(ExecutedFixture executed) : IDisposable
{
    private readonly Lock one = new();
    private readonly Dictionary<string, TestWorkspace> workspaces = [];

    public void Dispose()
    {
        foreach (var workspace in workspaces.Values)
        {
            workspace.Dispose();
        }
    }

    /// <summary>The folder with what was published in a language. Several collections may ask for it at the same time.</summary>
    public string Folder(string language)
    {
        lock (one)
        {
            if (!workspaces.TryGetValue(language, out var workspace))
            {
                workspaces[language] = workspace = executed.Copy();
                var run = workspace.Run("publish", "--language", language);
                Assert.True(run.ExitCode == 0, run.All);
            }

            return workspace["out"];
        }
    }

    /// <summary>The language of a folder of <see cref="Folder"/>; null for another one.</summary>
    public string? Language(string? folder)
    {
        lock (one)
        {
            return workspaces.FirstOrDefault(each => each.Value["out"] == folder).Key;
        }
    }
}
