using Baogao.Loading.Schema;

namespace Baogao.Exchange.Workbooks;

/// <summary>A row of a sheet as the row of a table.</summary>
/// <param name="Row">Its row in the sheet.</param>
/// <param name="Cells">Its cells, in the order of the table's columns.</param>
internal sealed record SheetRow(int Row, IReadOnlyList<string> Cells);

/// <summary>A sheet that was read as a table.</summary>
/// <param name="Schema">The columns, in their order: those of the table, and optional ones that the sheet adds.</param>
/// <param name="Places">The column of the sheet in which each stands, from 0.</param>
/// <param name="Rows">The rows with something in them, in the order of the sheet.</param>
/// <param name="IsKeyed">False where a cell of a key, or the header, could not be read: then nothing can be said of the rows.</param>
internal sealed record SheetTable(TableSchema Schema, IReadOnlyList<int> Places, IReadOnlyList<SheetRow> Rows, bool IsKeyed)
{
    /// <summary>Reads a sheet; what is wrong with it is added to the problems, what was read otherwise to the notes.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="file">The table on disk.</param>
    /// <param name="whole">All columns that the table may have.</param>
    /// <param name="counts1904">Whether dates count from 1904.</param>
    /// <param name="problems">What is wrong.</param>
    /// <param name="notes">What was mended.</param>
    public static SheetTable Read(SheetContent sheet, TableText file, TableSchema whole, bool counts1904, List<SheetProblem> problems, List<SheetProblem> notes)
    {
        problems.AddRange(sheet.Merged.Select(range => new SheetProblem(sheet.Name, range, null, "the cells are merged, and a row of a table has a cell for each column. Unmerge them and fill each.")));
        var header = new SheetHeader(sheet, file, whole);
        problems.AddRange(header.Problems);
        return header.Problems.Count > 0 ? new(file.Schema, [], [], IsKeyed: false) : ReadRows(sheet, file, header, counts1904, problems, notes);
    }

    private static SheetTable ReadRows(SheetContent sheet, TableText file, SheetHeader header, bool counts1904, List<SheetProblem> problems, List<SheetProblem> notes)
    {
        var (schema, places) = (header.Schema, header.Places);
        var before = file.Rows.DistinctBy(row => TableText.Key(file.Schema, row.Cells)).ToDictionary(row => TableText.Key(file.Schema, row.Cells), row => row.Cells, StringComparer.Ordinal);
        var (rows, isKeyed) = (new List<SheetRow>(), true);
        problems.AddRange(sheet.Cells.Where(cell => cell.Row > 1 && !places.Contains(cell.Column))
            .Select(cell => new SheetProblem(sheet.Name, cell.Name, null, "the cell stands under no column of the table. Delete it, or move it under its column.")));
        foreach (var cells in sheet.Cells.Where(cell => cell.Row > 1 && places.Contains(cell.Column)).GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            var byPlace = cells.GroupBy(cell => cell.Column).ToDictionary(cell => cell.Key, cell => cell.Last());
            // The key first: it says which row of the table this is.
            var key = string.Join(", ", schema.Key.Select(column => Result(column, null).Text));
            var old = before.GetValueOrDefault(key);
            var texts = new List<string>();
            foreach (var field in schema.Fields)
            {
                var result = Result(field.Name, file.Schema.IndexOf(field.Name) is >= 0 and var index ? old?[index] : null);
                var name = byPlace.GetValueOrDefault(Place(field.Name))?.Name;
                if (result.Fault is not null)
                {
                    problems.Add(new SheetProblem(sheet.Name, name, field.Name, result.Fault));
                    isKeyed &= !schema.Key.Contains(field.Name);
                }

                if (result.Mended is not null)
                {
                    notes.Add(new SheetProblem(sheet.Name, name, field.Name, result.Mended + "."));
                }

                // A cell that cannot be read is checked as the table has it, so that its fault is told once.
                texts.Add(result.Fault is null ? result.Text : file.Schema.IndexOf(field.Name) is >= 0 and var place && old is not null ? old[place] : "");
            }

            rows.Add(new SheetRow(cells.Key, texts));

            CellResult Result(string column, string? held)
                => byPlace.TryGetValue(Place(column), out var cell) ? CellText.Of(cell, schema.Fields[schema.IndexOf(column)], held, counts1904) : new CellResult("");
        }

        return new SheetTable(schema, places, rows, isKeyed);

        int Place(string column) => places[schema.IndexOf(column)];
    }
}
