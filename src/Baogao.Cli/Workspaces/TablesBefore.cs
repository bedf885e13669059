using System.Globalization;
using Baogao.Exchange.Workbooks;
using Baogao.Notebooks.Documents;

namespace Baogao.Cli.Workspaces;

/// <summary>Keeps the tables that an import writes over: in <c>.baogao/before/EDITION/TIME/</c> of the workspace, or beside the edition where there is none.</summary>
internal static class TablesBefore
{
    /// <summary>Copies what the tables hold.</summary>
    /// <returns>The folder of the copies.</returns>
    /// <exception cref="CannotWriteException">It could not.</exception>
    public static string Keep(string directory, IReadOnlyList<ImportedFile> files, DateTimeOffset now)
    {
        var edition = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        var above = Path.GetDirectoryName(edition)!;
        var root = Workspace.TryFind(above)?.Root ?? above;
        var name = Path.Combine(root, ".baogao", "before", Path.GetFileName(edition), now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        var folder = name;
        for (var i = 2; Path.Exists(folder); i++)
        {
            folder = FormattableString.Invariant($"{name}-{i}");
        }

        AtomicFile.MakeFolder(folder);
        foreach (var file in files.Where(file => file.Before is not null))
        {
            AtomicFile.WriteBytes(Path.Combine(folder, Path.GetFileName(file.Path)), file.Before!);
        }

        return folder;
    }
}
