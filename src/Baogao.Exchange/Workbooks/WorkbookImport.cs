using Baogao.Loading.Problems;
using Baogao.Loading.Schema;

namespace Baogao.Exchange.Workbooks;

/// <summary>Reads a workbook that <see cref="EditionWorkbook"/> wrote and people edited, checks it as an edition is checked, and says what it would change.</summary>
public static class WorkbookImport
{
    /// <summary>Reads a workbook against the edition that it is to go into. Writes nothing but the folder of the candidate, which it deletes.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="directory">The edition's folder, or its name under <c>data/</c>.</param>
    /// <param name="candidate">A folder beside the edition that is not there, in which the tables are checked as they would be.</param>
    /// <exception cref="WorkbookRefusedException">The file is no workbook, or one of another edition.</exception>
    /// <exception cref="ReportDataException">The edition on disk has errors.</exception>
    public static ImportPlan Read(string path, string directory, string candidate)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(directory);
        ArgumentNullException.ThrowIfNull(candidate);
        var edition = EditionTexts.Read(directory);
        var book = WorkbookReader.Read(path);
        RefuseForeign(path, book, edition.Name);
        var (problems, notes) = (new List<SheetProblem>(), new List<SheetProblem>());
        if (book.Edition is null)
        {
            notes.Add(new("", null, null, $"it does not say of which edition it is, and is taken for {edition.Name}."));
        }

        var found = SheetMatch.Find(book, edition, problems, notes);
        var sheets = found.ToDictionary(each => each.Key, each => SheetTable.Read(each.Value, Table(edition, each.Key), Whole(edition, each.Key), book.Counts1904, problems, notes), StringComparer.Ordinal);
        if (sheets.Count < edition.Tables.Count || sheets.Values.Any(sheet => !sheet.IsKeyed))
        {
            problems.Add(new("", null, null, "what the other cells hold is checked once these are mended."));
            return Refused();
        }

        List<TableMerge> merged = [.. edition.Tables.Select(table => TableMerge.Of(table, sheets[table.Schema.Name]))];
        var told = problems.Where(problem => problem.Cell is not null).Select(problem => (problem.Sheet, problem.Cell)).ToHashSet();
        var checkedProblems = Candidate.Check(edition, candidate, merged.Select(table => (table.File, table.InSheetOrder)));
        foreach (var problem in checkedProblems)
        {
            var placed = Candidate.InSheet(problem, sheets);
            if (!told.Contains((placed.Sheet, placed.Cell)))
            {
                (problem.Severity == Severity.Error ? problems : notes).Add(placed);
            }
        }

        if (problems.Count > 0)
        {
            return Refused();
        }

        // In the order of the file a rule could still find something: what is written is what was checked.
        List<TableMerge> changed = [.. merged.Where(table => table.IsChanged)];
        if (changed.Exists(table => !table.Bytes.AsSpan().SequenceEqual(table.InSheetOrder)))
        {
            problems.AddRange(Candidate.Check(edition, candidate, merged.Select(table => (table.File, table.Bytes))).Where(problem => problem.Severity == Severity.Error)
                .Select(problem => new SheetProblem(Path.GetFileNameWithoutExtension(problem.File), null, problem.Field, $"{problem.Message} [{problem.Code.Printed()}]")));
        }

        return problems.Count > 0 ? Refused()
            : new ImportPlan(edition.Name, edition.Directory, [], Ordered(notes), [.. changed.Select(table => table.Difference)], [.. changed.Select(table => new ImportedFile(table.File.Path, table.File.Bytes, table.Bytes))]);

        ImportPlan Refused() => new(edition.Name, edition.Directory, Ordered(problems), Ordered(notes), [], []);

        IReadOnlyList<SheetProblem> Ordered(List<SheetProblem> found) => SheetProblem.Ordered(found, [.. book.Sheets.Select(sheet => sheet.Name)]);
    }

    private static void RefuseForeign(string path, WorkbookContent book, string edition)
    {
        if (book.Edition is { } other && other != edition)
        {
            throw new WorkbookRefusedException(path, $"the workbook is of the edition {other}, not of {edition}. Import it with --into {other}, or export {edition} and edit that.");
        }

        if (book.Format > EditionWorkbook.Format)
        {
            throw new WorkbookRefusedException(path, FormattableString.Invariant($"a later version wrote the workbook (format {book.Format}; this one reads {EditionWorkbook.Format}). Import it with that version."));
        }
    }

    private static TableText Table(EditionTexts edition, string name) => edition.Tables.Single(table => table.Schema.Name == name);

    /// <summary>All columns that a table may have, with the constraints that the package states.</summary>
    private static TableSchema Whole(EditionTexts edition, string name) => edition.Edition.Package.Tables.Single(table => table.Name == name);
}
