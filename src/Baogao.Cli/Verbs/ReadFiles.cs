using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Loading.Files;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Reading.Formats;

namespace Baogao.Cli.Verbs;

/// <summary>A report's file of a command line.</summary>
/// <param name="File">The file, as the user would write it.</param>
/// <param name="Name">Its path from the folder that was named, with slashes; of a file that was named itself its name.</param>
/// <param name="InFolder">True where a folder was named.</param>
internal sealed record ReadFile(string File, string Name, bool InFolder);

/// <summary>The files that a command line names: each itself, or all reports of a folder.</summary>
internal static class ReadFiles
{
    /// <summary>Lists them in order. What of a folder is left out is said on the error stream.</summary>
    /// <param name="named">Files and folders.</param>
    /// <param name="withTables">True to take <c>.csv</c> files of a folder too.</param>
    /// <param name="isWhole">False where a folder cannot be listed or holds no report.</param>
    public static IReadOnlyList<ReadFile> Of(IEnumerable<string> named, bool withTables, out bool isWhole)
    {
        var files = new List<ReadFile>();
        isWhole = true;
        foreach (var name in named)
        {
            if (!Directory.Exists(name))
            {
                files.Add(new ReadFile(name, Path.GetFileName(name), InFolder: false));
                continue;
            }

            try
            {
                var folder = ReportFolder.List(name, withTables);
                isWhole &= folder.Closed.Count == 0;
                files.AddRange(folder.Reports.Select(report => new ReadFile(FilesBelow.Join(name, report), report, InFolder: true)));
                SayLeftOut(name, folder, withTables);
            }
            catch (ReportFileException problem)
            {
                isWhole = false;
                Console.Error.WriteLine(Visible.Line(problem.Message));
            }
        }

        return files;
    }

    /// <summary>Refuses to write results among the reports.</summary>
    /// <exception cref="UsageException">The folder lies in one that is read.</exception>
    public static void RefuseAmong(IEnumerable<string> named, string folder)
    {
        if (named.FirstOrDefault(name => Directory.Exists(name) && IsInside(folder, name)) is { } reports)
        {
            throw new UsageException($"--out {Workspace.Show(folder)}: the results would lie among the reports of {Workspace.Show(reports)}. Name a folder outside it, such as --out readings.");
        }
    }

    private static bool IsInside(string folder, string reports) => RealPath.IsInside(Real(folder), Real(reports));

    private static string Real(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) is var full ? RealPath.Of(full) ?? full : path;

    private static void SayLeftOut(string name, ReportFolder folder, bool withTables)
    {
        if (folder.Others.Count > 0)
        {
            var tables = !withTables && folder.Others.Any(ReportFolder.IsTable) ? " For a .csv file, name the column of the text: --column." : "";
            var what = folder.Others.Count == 1 ? "1 file of another kind is" : FormattableString.Invariant($"{folder.Others.Count} files of other kinds are");
            Console.Error.WriteLine(Visible.Line($"{name}: {what} left out: {ReportFolder.Names(folder.Others)}.{tables}"));
        }

        foreach (var closed in folder.Closed)
        {
            Console.Error.WriteLine(Visible.Line($"{FilesBelow.Join(name, closed)} cannot be listed. See that you may read it."));
        }
    }
}
