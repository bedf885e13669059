using System.Diagnostics;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Tests.Documents;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_killed_writers_left_over_goes_with_the_next_write_and_a_living_ones_stays()
    {
        using var dead = Process.Start(new ProcessStartInfo("dotnet", "--version") { RedirectStandardOutput = true })!;
        dead.WaitForExit();
        folder.Write($".a.ipynb.{dead.Id}.0.tmp", "half");
        folder.Write($".a.ipynb.{Environment.ProcessId}.0.tmp", "half");
        folder.Write($".b.ipynb.{dead.Id}.0.tmp", "another target's");
        AtomicFile.WriteText(folder.File("a.ipynb"), "高行\n");
        Assert.Equal("高行\n", File.ReadAllText(folder.File("a.ipynb")));
        Assert.Equal(
            [$".a.ipynb.{Environment.ProcessId}.0.tmp", $".b.ipynb.{dead.Id}.0.tmp", "a.ipynb"],
            Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_cannot_be_written_leaves_the_target_and_nothing_beside_it()
    {
        Directory.CreateDirectory(folder.File("taken"));
        Assert.ThrowsAny<Exception>(() => AtomicFile.WriteText(folder.File("taken"), "x"));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Of_several_files_that_are_written_together_none_changes_where_one_cannot_be_written()
    {
        var (first, added, lost) = (Path.Combine(folder.Path, "a.csv"), Path.Combine(folder.Path, "b.json"), Path.Combine(folder.Path, "missing", "c.csv"));
        File.WriteAllText(first, "old");
        Assert.Throws<CannotWriteException>(() => AtomicFile.WriteTogether([(first, "new"u8.ToArray()), (added, "new"u8.ToArray()), (lost, "new"u8.ToArray())]));
        Assert.Equal(("old", false), (File.ReadAllText(first), File.Exists(added)));
        Assert.Equal([first], Directory.GetFiles(folder.Path));

        AtomicFile.WriteTogether([(first, "new"u8.ToArray()), (added, "new"u8.ToArray())]);
        Assert.Equal(("new", "new"), (File.ReadAllText(first), File.ReadAllText(added)));
    }
}
