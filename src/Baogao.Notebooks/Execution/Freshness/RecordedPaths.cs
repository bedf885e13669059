namespace Baogao.Notebooks.Execution.Freshness;

/// <summary>
/// Which of the paths that a record names may be opened. A record is part of a file that someone else may have written, so these are files of the
/// workspace and of the edition that the user named, the packages of NuGet and the runtime, and nothing else: no device, no share of another machine.
/// </summary>
internal sealed class RecordedPaths(IEnumerable<string> folders)
{
    private static readonly string[] Shared =
    [
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } packages && Path.IsPathFullyQualified(packages)
            ? packages : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify), ".nuget", "packages"),
        Path.GetDirectoryName(typeof(object).Assembly.Location)!,
    ];

    private readonly string[] allowed = [.. folders, .. Shared];
    private readonly Lazy<string[]> real = new(() => [.. folders.Concat(Shared).Select(RealPath.Of).OfType<string>()]);

    /// <summary>The path that a record means.</summary>
    public static string FullPath(string recorded, string folder) => Path.GetFullPath(recorded.Replace('\0', '\ufffd'), folder);

    /// <summary>True where the path lies in one of the folders, and still does when every link on its way is followed. Opens nothing.</summary>
    // Where links lead in a circle there is nothing that could be opened.
    public bool MayOpen(string path) => IsInside(path, allowed) && (RealPath.Of(path) is not { } target || IsInside(target, real.Value));

    private static bool IsInside(string path, string[] folders) => folders.Any(folder => RealPath.IsInside(path, folder));
}
