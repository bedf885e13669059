using Baogao.Loading.Files;
using Baogao.Loading.Problems;

namespace Baogao.Exchange.Sql;

/// <summary>An edition that cannot be loaded.</summary>
/// <param name="Folder">Its folder.</param>
/// <param name="Problems">What is wrong, an error at least.</param>
public sealed record UnloadedEdition(string Folder, IReadOnlyList<Problem> Problems)
{
    /// <summary>A line that names it, says how to see what is wrong, and what the first error is.</summary>
    public override string ToString()
        => $"{Folder.Replace(Path.DirectorySeparatorChar, '/')} is left out, as it cannot be loaded: {Problems.First(problem => problem.Severity == Severity.Error)} All problems: baogao check";
}

/// <summary>Editions that lie in a folder: those of its folders that hold a <c>datapackage.json</c>, and those one level deeper in a folder that holds none.</summary>
internal static class EditionFolders
{
    private const string Package = "datapackage.json";

    /// <summary>Loads them in the order of their paths; those that cannot be loaded are named with what is wrong.</summary>
    internal static (IReadOnlyList<Report> Reports, IReadOnlyList<UnloadedEdition> Unloaded) Load(string data)
    {
        var (reports, unloaded) = (new List<Report>(), new List<UnloadedEdition>());
        foreach (var folder in Find(data))
        {
            try
            {
                reports.Add(Report.Load(folder));
            }
            catch (ReportDataException problem)
            {
                unloaded.Add(new UnloadedEdition(folder, problem.Problems));
            }
        }

        return (reports, unloaded);
    }

    /// <summary>The folder <c>data</c> in the current folder or the nearest above it.</summary>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    internal static string Nearest()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "data")))
            {
                return Path.GetRelativePath(Environment.CurrentDirectory, Path.Combine(folder.FullName, "data"));
            }
        }

        throw new DirectoryNotFoundException($"There is no folder data in {Environment.CurrentDirectory} or above it. Change to the folder of the project, or name the folder that holds the editions.");
    }

    internal static IReadOnlyList<string> Find(string data)
        => [.. Folders(data).SelectMany(folder => IsEdition(folder) ? [folder] : Folders(folder).Where(IsEdition))];

    private static bool IsEdition(string folder) => PlainFile.Look(Path.Join(folder, Package), mostMegabytes: 1) != FileRefusal.Missing;

    // A link may lead to any place; a name that starts with a point is a folder that is being written.
    private static IEnumerable<string> Folders(string folder)
        => Directory.EnumerateDirectories(folder).Where(path => !Path.GetFileName(path).StartsWith('.') && new DirectoryInfo(path).LinkTarget is null).Order(StringComparer.Ordinal);
}
