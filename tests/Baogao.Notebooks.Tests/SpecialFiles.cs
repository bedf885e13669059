using System.Diagnostics;

namespace Baogao.Notebooks.Tests;

/// <summary>Makes what is no plain file: opening one would wait for ever or read without end.</summary>
internal static class SpecialFiles
{
    public static string Pipe(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders");
        using var process = Process.Start("mkfifo", path);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return path;
    }

    public static string Link(string path, string target)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows needs a right to make links");
        File.CreateSymbolicLink(path, target);
        return path;
    }

    /// <summary>A file of this size that takes no room on the disk.</summary>
    public static string Sparse(string path, long megabytes)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows would write all of it");
        using var file = File.Create(path);
        file.SetLength(megabytes << 20);
        return path;
    }
}
