namespace Baogao.Notebooks.Execution;

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

    /// <summary>The path that a record means.</summary>
    public static string FullPath(string recorded, string folder) => Path.GetFullPath(recorded.Replace('\0', '\ufffd'), folder);

    /// <summary>True where the path lies in one of the folders, and so does the file that it leads to where it is a link.</summary>
    public bool MayOpen(string path)
    {
        if (!IsInside(path))
        {
            return false;
        }

        try
        {
            return new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) is not { } target || IsInside(target.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // There is no such file, or links lead in a circle: then it is not opened either.
            return true;
        }
    }

    private bool IsInside(string path) => allowed.Any(folder => Path.GetRelativePath(folder, path) is var relative
        && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative));
}
