using Baogao.Loading.Problems;
using Baogao.Loading.Schema;

namespace Baogao.Exchange.Workbooks;

/// <summary>The header of a sheet: which column of the table stands where. The order of the columns in the sheet does not matter.</summary>
internal sealed class SheetHeader
{
    private readonly List<SheetProblem> problems = [];

    /// <param name="sheet">The sheet.</param>
    /// <param name="file">The table on disk.</param>
    /// <param name="whole">All columns that the table may have.</param>
    public SheetHeader(SheetContent sheet, TableText file, TableSchema whole)
    {
        var heads = sheet.Cells.Where(cell => cell.Row == 1).ToList();
        var columns = heads.ConvertAll(head => head.Text);
        Schema = whole.Having([.. file.Schema.Columns, .. columns]);
        foreach (var (i, head) in heads.Index())
        {
            if (head.Kind == SheetValue.Formula)
            {
                problems.Add(new(sheet.Name, head.Name, null, "the header holds a formula. Write the name of the column."));
            }
            else if (Schema.IndexOf(head.Text) < 0)
            {
                problems.Add(new(sheet.Name, head.Name, null, $"{sheet.Name} has no column \"{head.Text}\".{Nearest.Hint(head.Text, whole.Columns.Except(columns))} Correct the name, or delete the column."));
            }
            else if (columns.IndexOf(head.Text) < i)
            {
                problems.Add(new(sheet.Name, head.Name, null, $"the column {head.Text} is there twice, first in {heads[columns.IndexOf(head.Text)].Name}. Delete one."));
            }
        }

        problems.AddRange(Schema.Columns.Except(columns).Select(column => new SheetProblem(sheet.Name, null, null, $"the column {column} is missing in row 1. Add it again, with what it held.")));
        Places = problems.Count > 0 ? [] : [.. Schema.Columns.Select(column => heads[columns.IndexOf(column)].Column)];
    }

    /// <summary>The columns of the table, in its order: those of its file, and optional ones that the sheet adds.</summary>
    public TableSchema Schema { get; }

    /// <summary>The column of the sheet in which each stands, from 0; none where there are problems.</summary>
    public IReadOnlyList<int> Places { get; }

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<SheetProblem> Problems => problems;
}
