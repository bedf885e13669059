using System.Diagnostics;

namespace Baogao.Acceptance;

/// <summary>Disks that are full and folders that cannot be written: the message says what, where and how to mend it, and what was there before stays whole.</summary>
[Trait("Category", "Slow")]
public sealed class FaultTests(ExecutedFixture executed) : IDisposable
{
    private const string Rankings = "notebooks/02-rankings.ipynb";
    private readonly TestWorkspace workspace = executed.Copy("02-rankings");

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_disk_without_room_is_said_and_the_earlier_files_stay_whole()
    {
        Assert.Equal(0, workspace.Run("publish", Rankings, "--no-images").ExitCode);
        var before = Files();
        // The smaller limit first: what it refuses is written under the larger one, and then does not run again.
        foreach (var (kilobytes, file) in ((int, string)[])[(8, "out/notebooks/02-rankings.ipynb"), (2048, "out/index.html")])
        {
            // A file that grows past this size is refused as on a full disk. The runtime's own shared memory would be refused too, so it does without.
            var run = Shell($"ulimit -f {kilobytes}; trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; exec \"$@\"", "publish", Rankings, "-p", "language=zh", "--no-images");
            Assert.Equal(5, run.ExitCode);
            Assert.Equal($"Cannot write {file}: the file is larger than this disk, or this account, allows. What was there before is whole. Mend that, or publish elsewhere: baogao publish --out FOLDER.\n", run.Errors);
            var after = Files();
            // Workbooks and decks are small enough, and those in English have another name beside a Chinese page.
            Assert.Equal(before.Keys, after.Keys.Where(name => name is not ("out/figures.en.xlsx" or "out/slides.en.pptx")));
            Assert.Equal(before[file], after[file]);
            Assert.Equal(before["out/slides.html"], after["out/slides.html"]);
        }

        var mended = workspace.Run("publish", Rankings, "-p", "language=zh", "--no-images");
        Assert.True(mended.ExitCode == 0, mended.All);
    }

    [Fact]
    public void A_full_disk_is_said_and_nothing_half_written_is_left_on_it()
    {
        // A disk of 2 MB that only this process sees; not every system lets one be made.
        var alone = Environment.IsPrivilegedProcess ? "unshare -m" : "unshare -rm";
        Assert.SkipWhen(Shell($"exec {alone} true").ExitCode != 0, "no right to mount a small disk");
        Directory.CreateDirectory(workspace["small"]);
        var run = Shell(
            $"exec {alone} bash -c 'mount -t tmpfs -o size=2m tmpfs small || exit 77; \"$@\"; code=$?; find small -type f; exit $code' bash \"$@\"",
            "publish", Rankings, "--out", "small", "--no-images");
        Assert.SkipWhen(run.ExitCode == 77, "no right to mount a small disk");
        run.EndedWith(5, errors: "Cannot write small/index.html: the disk is full. What was there before is whole. Mend that, or publish elsewhere: baogao publish --out FOLDER.\n");
        Assert.Equal(["small/baogao.json", "small/figures.xlsx", "small/figures.zh.xlsx", "small/notebooks/02-rankings.ipynb", "small/slides.pptx", "small/slides.zh.pptx"], run.Output.Split('\n').Where(line => line.StartsWith("small/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_folder_without_the_right_to_write_is_said()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs Unix permissions");
        Directory.CreateDirectory(workspace["shared"]);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(workspace["shared"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        // Root may write everywhere, unless it gives up just that.
        Assert.SkipWhen(Environment.IsPrivilegedProcess && Shell("exec setpriv --bounding-set -dac_override true").ExitCode != 0, "runs as root, and there is no setpriv");
        var run = Environment.IsPrivilegedProcess
            ? Shell("exec setpriv --bounding-set -dac_override \"$@\"", "publish", Rankings, "--out", "shared")
            : workspace.Run("publish", Rankings, "--out", "shared");
        run.EndedWith(5, errors: "Cannot write shared/baogao.json: there is no right to write there. What was there before is whole. Mend that, or publish elsewhere: baogao publish --out FOLDER.\n");
        Assert.Empty(Directory.GetFileSystemEntries(workspace["shared"]));
    }

    private SortedDictionary<string, byte[]> Files() => new(
        Directory.GetFiles(workspace["out"], "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(workspace.Root, path).Replace('\\', '/'), File.ReadAllBytes),
        StringComparer.Ordinal);

    /// <summary>Runs a script of the shell to which the built program with its arguments is given.</summary>
    private BuiltProgram.Result Shell(string script, params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        var start = new ProcessStartInfo("bash", ["-c", script, "bash", .. arguments.Length == 0 ? arguments : ["dotnet", BuiltProgram.Dll, .. arguments]]) { WorkingDirectory = workspace.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(6)), "The program did not end within six minutes.");
        return new BuiltProgram.Result(process.ExitCode, text, errors.Result);
    }
}
