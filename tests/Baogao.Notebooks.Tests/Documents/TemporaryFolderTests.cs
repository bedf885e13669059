using System.Diagnostics;
using System.Globalization;

namespace Baogao.Notebooks.Tests.Documents;

/// <summary>What a killed process left is ended and deleted, and only that.</summary>
public sealed class TemporaryFolderTests
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    [Theory]
    [InlineData(Private, true)]
    [InlineData(Private | UnixFileMode.GroupRead, false)]
    [InlineData(Private | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute, false)]
    public void Processes_are_ended_only_where_no_other_user_could_have_named_them(UnixFileMode mode, bool isEnded)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes of folders");
        using var process = Process.Start("sleep", "60");
        var left = Directory.CreateTempSubdirectory("baogao-left-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(left, "owner.lock"), "");
            File.WriteAllText(Path.Combine(left, "processes"), string.Create(CultureInfo.InvariantCulture, $"{process.Id} {DateTime.UtcNow:O}\n"));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(left, mode);
            }

            Notebooks.Documents.TemporaryFolder.RemoveLeftOvers();
            Assert.Equal((isEnded, !isEnded), (process.HasExited, Directory.Exists(left)));
        }
        finally
        {
            process.Kill();
            if (Directory.Exists(left))
            {
                Directory.Delete(left, recursive: true);
            }
        }
    }

    /// <summary>A process can be killed while it deletes its folder: what is left must still be known for its own.</summary>
    [Fact]
    public async Task The_lock_is_the_last_file_to_go()
    {
        var folder = new Notebooks.Documents.TemporaryFolder("lock-last");
        for (var i = 0; i < 3000; i++)
        {
            File.WriteAllText(Path.Combine(folder.Path, $"{i}"), "");
        }

        var deleting = Task.Run(folder.Dispose, TestContext.Current.CancellationToken);
        var seen = new List<int>();
        while (!deleting.IsCompleted)
        {
            var hadLock = File.Exists(Path.Combine(folder.Path, "owner.lock"));
            if (!hadLock)
            {
                seen.Add(Files(folder.Path));
            }
        }

        await deleting;
        Assert.All(seen, left => Assert.Equal(0, left));
        Assert.False(Directory.Exists(folder.Path));

        static int Files(string folder)
        {
            try
            {
                return Directory.GetFiles(folder).Length;
            }
            catch (DirectoryNotFoundException)
            {
                return 0;
            }
        }
    }

    [Fact]
    public async Task Folders_that_another_run_deletes_meanwhile_are_passed_by_and_what_is_left_over_goes()
    {
        const int Enough = 500;
        using var done = new CancellationTokenSource();
        var deleted = 0;
        // Deleting throws where somebody else did it: a folder without a lock is not to be removed.
        var others = Task.Run(
            () =>
            {
                while (!done.IsCancellationRequested)
                {
                    foreach (var folder in Enumerable.Range(0, 50).Select(_ => Directory.CreateTempSubdirectory("baogao-short-")).ToList())
                    {
                        folder.Delete();
                        Interlocked.Increment(ref deleted);
                    }
                }
            },
            TestContext.Current.CancellationToken);
        for (var meanwhile = 0; meanwhile < Enough && !others.IsCompleted;)
        {
            var left = Directory.CreateTempSubdirectory("baogao-left-").FullName;
            File.WriteAllText(Path.Combine(left, "owner.lock"), "");
            var before = Volatile.Read(ref deleted);
            Notebooks.Documents.TemporaryFolder.RemoveLeftOvers();
            meanwhile += Volatile.Read(ref deleted) - before;
            // Another program of these tests may be the one that removes it, and need a moment more.
            Assert.True(SpinWait.SpinUntil(() => !Directory.Exists(left), TimeSpan.FromMinutes(1)), $"{left} was not removed.");
        }

        await done.CancelAsync();
        await others;
        Assert.InRange(deleted, Enough, int.MaxValue);
    }
}
