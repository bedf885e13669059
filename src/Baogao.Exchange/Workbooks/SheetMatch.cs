using Baogao.Loading.Problems;
using Baogao.Loading.Schema;

namespace Baogao.Exchange.Workbooks;

/// <summary>Finds the sheet of each table of an edition. A sheet counts by its name; one that was renamed is known by its columns, and reported.</summary>
internal static class SheetMatch
{
    /// <summary>The sheets by the names of their tables. What is missing is among the problems, what is left out among the notes.</summary>
    public static IReadOnlyDictionary<string, SheetContent> Find(WorkbookContent book, EditionTexts edition, List<SheetProblem> problems, List<SheetProblem> notes)
    {
        var tables = edition.Tables.Select(table => table.Schema).ToDictionary(table => table.Name, StringComparer.Ordinal);
        var found = book.Sheets.Where(sheet => tables.ContainsKey(sheet.Name)).DistinctBy(sheet => sheet.Name).ToDictionary(sheet => sheet.Name, StringComparer.Ordinal);
        var others = book.Sheets.Where(sheet => !tables.ContainsKey(sheet.Name) && sheet.Name != DropDowns.Sheet).ToList();
        foreach (var table in tables.Values.Where(table => !found.ContainsKey(table.Name)))
        {
            var renamed = others.Find(sheet => Columns(sheet) is var columns && columns.Count(table.Columns.Contains) * 2 > Math.Max(table.Columns.Count, columns.Count));
            problems.Add(renamed is null
                ? new(table.Name, null, null, "the sheet is missing. Add it again from an export; to take all rows of a table away, delete its file and its entry in datapackage.json.")
                : new(renamed.Name, null, null, $"the sheet has the columns of {table.Name}, and another name. Name it {table.Name}."));
            others.Remove(renamed!);
        }

        notes.AddRange(others.Select(sheet => new SheetProblem(sheet.Name, null, null, EditionSchema.Table(sheet.Name) is null
            ? $"the sheet is no table of {edition.Name} and is left out.{Nearest.Hint(sheet.Name, tables.Keys.Except(found.Keys))}"
            : $"{edition.Name} has no table of this name, and the sheet is left out. To add the table: write {sheet.Name}.csv and name it in datapackage.json first.")));
        notes.AddRange(found.Values.Where(sheet => sheet.IsHidden).Select(sheet => new SheetProblem(sheet.Name, null, null, "the sheet is hidden, and imported like the others.")));
        return found;
    }

    private static List<string> Columns(SheetContent sheet) => [.. sheet.Cells.Where(cell => cell.Row == 1).Select(cell => cell.Text)];
}
