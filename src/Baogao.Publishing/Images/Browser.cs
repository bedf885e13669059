using System.Diagnostics;
using Baogao.Notebooks.Documents;

namespace Baogao.Publishing.Images;

/// <summary>A browser could not be found, or did not do what it was started for. The message says what to do.</summary>
public sealed class BrowserException : Exception
{
    /// <summary>Creates the exception.</summary>
    public BrowserException(string message)
        : base(message)
    {
    }
}

/// <summary>An installed browser of the Chromium family, run without a window and without a network.</summary>
public sealed class Browser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "microsoft-edge-stable", "msedge", "chrome"];

    private readonly TimeSpan limit;

    private Browser(string path, TimeSpan limit) => (Path, this.limit) = (path, limit);

    /// <summary>The program.</summary>
    public string Path { get; }

    /// <summary>The browser at a path, or the first of Edge, Chrome and Chromium that this machine has.</summary>
    /// <param name="path">The program, or null to look for one.</param>
    /// <param name="limit">How long it may run; two minutes unless given: a browser that starts on a busy machine takes its time.</param>
    /// <exception cref="BrowserException">There is none.</exception>
    public static Browser Find(string? path = null, TimeSpan? limit = null)
    {
        var found = path is null ? Candidates().FirstOrDefault(File.Exists) : File.Exists(path) ? System.IO.Path.GetFullPath(path) : null;
        return found is not null ? new Browser(found, limit ?? TimeSpan.FromMinutes(2))
            : throw new BrowserException(path is null
                ? "Charts of your own are drawn as images by an installed Edge, Chrome or Chromium, and none was found. Install one, or say where it is with --browser PATH."
                : $"There is no browser at {path}. Say where Edge, Chrome or Chromium is with --browser PATH.");
    }

    /// <summary>Opens a file and returns what its document has become when its scripts are done.</summary>
    /// <exception cref="BrowserException">It failed, or was not done within the limit. Its own processes are ended.</exception>
    public async Task<string> DumpAsync(string file, CancellationToken stop)
    {
        using var profile = new TemporaryFolder("browser");
        using var process = Start(file, profile.Path);
        profile.AddProcess(process.Id);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        ending.CancelAfter(limit);
        try
        {
            var errors = process.StandardError.ReadToEndAsync(ending.Token);
            var output = await process.StandardOutput.ReadToEndAsync(ending.Token).ConfigureAwait(false);
            await process.WaitForExitAsync(ending.Token).ConfigureAwait(false);
            return process.ExitCode == 0 ? output
                : throw new BrowserException(FormattableString.Invariant($"{Path} ended with exit code {process.ExitCode}: {LastLine(await errors.ConfigureAwait(false))}"));
        }
        catch (OperationCanceledException)
        {
            RunningProcess.End(process);
            await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            stop.ThrowIfCancellationRequested();
            throw new BrowserException(FormattableString.Invariant($"{Path} was not done within {limit.TotalSeconds:0} seconds and was ended. Try another browser with --browser PATH."));
        }
    }

    private Process Start(string file, string profile)
    {
        var start = new ProcessStartInfo(Path) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic",
            // A second wall behind the policy of the page that is opened: no name has an address, and a proxy that is not there stands before every connection.
            "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=http://127.0.0.1:9", "--proxy-bypass-list=<-loopback>", "--dns-prefetch-disable",
            "--virtual-time-budget=600000", $"--user-data-dir={profile}", "--dump-dom", new Uri(file).AbsoluteUri,
        ])
        {
            start.ArgumentList.Add(argument);
        }

        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
        {
            // Chromium refuses to run as root inside its sandbox. The one page that it opens is ours, and fetches nothing.
            start.ArgumentList.Insert(0, "--no-sandbox");
        }

        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            throw new BrowserException($"{Path} cannot be started: {e.Message}. Say where Edge, Chrome or Chromium is with --browser PATH.");
        }
    }

    private static IEnumerable<string> Candidates()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var programs = ((Environment.SpecialFolder[])[Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.LocalApplicationData])
            .Select(Environment.GetFolderPath).Where(folder => folder.Length > 0);
        return
        [
            .. Names.SelectMany(name => folders.Select(folder => System.IO.Path.Combine(folder, name + ending))),
            .. programs.SelectMany(folder => (string[])[System.IO.Path.Combine(folder, "Microsoft", "Edge", "Application", "msedge.exe"), System.IO.Path.Combine(folder, "Google", "Chrome", "Application", "chrome.exe")]),
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "/Applications/Chromium.app/Contents/MacOS/Chromium",
        ];
    }

    private static string LastLine(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "it said nothing";
}
