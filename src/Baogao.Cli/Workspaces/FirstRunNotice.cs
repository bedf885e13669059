using Baogao.Cli.Output;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Workspaces;

/// <summary>
/// Tells a user once for each workspace that running a notebook runs its code. Known workspaces are remembered in the user's state folder:
/// XDG_STATE_HOME where it is set, else ~/.local/state on Linux, LocalApplicationData on Windows, ~/Library/Application Support on macOS.
/// </summary>
internal static class FirstRunNotice
{
    /// <summary>Writes the notice to standard error unless this user has run the workspace before. Call it before the first cell runs.</summary>
    /// <remarks>A state folder that cannot be written never fails a run: the notice then comes again.</remarks>
    public static void Show(Workspace workspace)
    {
        var marker = StateFolder() is { } state ? Path.Combine(state, "baogao", "known-workspaces", ContentHash.Of(workspace.Root)) : null;
        if (File.Exists(marker))
        {
            return;
        }

        Console.Error.WriteLine($"First run of the workspace {Visible.Line(workspace.Root)}: running a notebook runs its code on this machine, with your rights. Run only what you trust. This notice appears once for each workspace.");
        try
        {
            if (marker is not null)
            {
                AtomicFile.MakeFolder(Path.GetDirectoryName(marker)!);
                AtomicFile.WriteText(marker, workspace.Root + "\n");
            }
        }
        catch (CannotWriteException)
        {
            // The notice was shown; that it comes again does no harm.
        }
    }

    private static string? StateFolder()
    {
        // The XDG specification says to ignore a relative path.
        if (Environment.GetEnvironmentVariable("XDG_STATE_HOME") is { Length: > 0 } given && Path.IsPathFullyQualified(given))
        {
            return given;
        }

        var (folder, below) = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? (Environment.SpecialFolder.LocalApplicationData, "")
            : (Environment.SpecialFolder.UserProfile, Path.Combine(".local", "state"));
        return Environment.GetFolderPath(folder, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } root ? Path.Combine(root, below) : null;
    }
}
