using Baogao.Loading.Package;
using Baogao.Loading.Problems;

namespace Baogao.Exchange.Workbooks;

/// <summary>An edition as it would be, in a folder of its own for as long as it is checked: the loader reads folders.</summary>
internal static class Candidate
{
    /// <summary>Writes the tables and the package into a folder, loads it as any edition, and deletes it.</summary>
    /// <param name="edition">The edition on disk.</param>
    /// <param name="folder">The folder: not there yet.</param>
    /// <param name="tables">What each table would hold.</param>
    /// <param name="package">What <c>datapackage.json</c> would hold; null where it stays as it is.</param>
    /// <returns>What the loader says; each problem names a file in the folder.</returns>
    public static IReadOnlyList<Problem> Check(EditionTexts edition, string folder, IEnumerable<(TableText File, byte[] Bytes)> tables, byte[]? package = null)
    {
        try
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Join(folder, PackageReader.FileName), package ?? File.ReadAllBytes(Path.Join(edition.Directory, PackageReader.FileName)));
            foreach (var (file, bytes) in tables)
            {
                File.WriteAllBytes(Path.Join(folder, file.Schema.FileName), bytes);
            }

            return ReportReader.Read(folder).Problems;
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>A problem of a table as one of its sheet. Lines of a table that stands in the order of the sheet are the rows of the sheet.</summary>
    public static SheetProblem InSheet(Problem problem, IReadOnlyDictionary<string, SheetTable> sheets)
    {
        var table = Path.GetFileNameWithoutExtension(problem.File);
        var message = $"{problem.Message} [{problem.Code.Printed()}]";
        if (!sheets.TryGetValue(table, out var sheet))
        {
            return new SheetProblem(Path.GetFileName(problem.File), null, problem.Field, message);
        }

        var place = problem.Field is { } field && sheet.Schema.IndexOf(field) is >= 0 and var index ? sheet.Places[index] : 0;
        return new SheetProblem(table, problem.Line == 0 ? null : CellName.Of(place, problem.Line), problem.Field, message);
    }
}
