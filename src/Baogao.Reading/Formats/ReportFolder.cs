using Baogao.Loading.Files;

namespace Baogao.Reading.Formats;

/// <summary>Which reports lie in a folder and in the folders in it. Hidden files and the marks that Word leaves (<c>~$</c>) are left out; links to folders are not followed.</summary>
/// <param name="Reports">Paths of the reports from the folder, with slashes, in ordinal order.</param>
/// <param name="Others">Files of other kinds, in the same form.</param>
/// <param name="Closed">Folders in it that could not be listed, in the same form.</param>
public sealed record ReportFolder(IReadOnlyList<string> Reports, IReadOnlyList<string> Others, IReadOnlyList<string> Closed)
{
    private static readonly string[] Endings = [".txt", ".html", ".htm", ".docx", ".pdf"];

    /// <summary>Lists a folder. No file is opened.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="withTables">True to take <c>.csv</c> files for reports too.</param>
    /// <exception cref="ReportFileException">It cannot be listed, or holds no report.</exception>
    public static ReportFolder List(string folder, bool withTables = false)
    {
        var below = FilesBelow.Of(folder);
        if (below.Closed.Contains(""))
        {
            throw new ReportFileException($"{folder} cannot be listed. See that it is a folder that you may read.");
        }

        var files = below.Files.Where(file => !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal)).ToLookup(file => IsReport(file, withTables));
        var list = new ReportFolder([.. files[true]], [.. files[false]], below.Closed);
        return list.Reports.Count > 0 ? list : throw new ReportFileException(
            $"{folder} holds no report: no file that ends in {(withTables ? ".csv, " : "")}.txt, .html, .htm, .docx or .pdf{(list.Others.Count > 0 ? $". It holds {Names(list.Others)}" : "")}.");
    }

    /// <summary>Some names for a message: <c>a.xlsx, b.md and 12 more</c>.</summary>
    /// <param name="names">At least one.</param>
    public static string Names(IReadOnlyCollection<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        const int Most = 5;
        return names.Count <= Most ? string.Join(", ", names) : FormattableString.Invariant($"{string.Join(", ", names.Take(Most))} and {names.Count - Most} more");
    }

    /// <summary>Whether a file is one of many reports in a table.</summary>
    public static bool IsTable(string file) => Path.GetExtension(file).Equals(".csv", StringComparison.OrdinalIgnoreCase);

    private static bool IsReport(string file, bool withTables)
        => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) || (withTables && IsTable(file));
}
