using System.Text.RegularExpressions;

namespace Baogao.Acceptance;

[Trait("Category", "Slow")]
public sealed partial class DeterminismTests(ExecutedFixture executed)
{
    [Fact]
    public void Two_runs_in_two_places_give_the_same_notebooks_byte_for_byte_but_for_the_timings()
    {
        var one = executed.Workspace;
        using var other = new TestWorkspace();
        foreach (var run in (BuiltProgram.Result[])[executed.Run, other.Run()])
        {
            Assert.True(run.ExitCode == 0, run.All);
        }

        var notebooks = Directory.GetFiles(one["out/notebooks"]).Select(path => Path.GetFileName(path)!).Order().ToList();
        Assert.Equal(10, notebooks.Count);
        foreach (var notebook in notebooks)
        {
            var text = File.ReadAllText(one["out/notebooks/" + notebook]);
            Assert.Matches(Timings(), text);
            Assert.Equal(Timings().Replace(text, ""), Timings().Replace(File.ReadAllText(other["out/notebooks/" + notebook]), ""));
            // What a run leaves in the page, it leaves with the same ids.
            Assert.DoesNotContain(one.Root, text, StringComparison.Ordinal);
        }
    }

    [GeneratedRegex("""
        "(iopub|shell)\.[a-z_.]+": "[0-9T:.Z-]+",?
        """)]
    private static partial Regex Timings();
}
