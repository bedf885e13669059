using System.ComponentModel;
using System.Diagnostics;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Verbs;

/// <summary>The name under which git records a person's work.</summary>
internal static class GitUser
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>git's <c>user.name</c> in a folder; null where there is no git, no name, or no answer.</summary>
    public static string? Name(string folder)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["config", "user.name"]) { WorkingDirectory = Directory.Exists(folder) ? folder : ".", RedirectStandardOutput = true, RedirectStandardError = true })!;
            var name = git.StandardOutput.ReadToEndAsync();
            if (!name.Wait(Longest) || !git.WaitForExit(Longest))
            {
                RunningProcess.End(git);
                return null;
            }

            return git.ExitCode == 0 && name.Result.Trim() is { Length: > 0 } said ? said : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
