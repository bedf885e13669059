using Baogao.Loading.Schema;

namespace Baogao.Loading.Tables;

/// <summary>Reads one CSV table: the delimiter, the header, the shape of the rows. What the cells hold is looked at later.</summary>
internal static class TableReader
{
    internal static Table Read(TableSchema schema, TextFile file, ProblemList problems)
    {
        var table = new Table(schema, file.Path);
        var isHeader = true;
        foreach (var record in CsvRecords.Read(file.Text))
        {
            if (record.Fault != RecordFault.None)
            {
                problems.Add(Fault(file.Path, record));
                table.IsWhole = false;
                if (isHeader)
                {
                    return table;
                }
            }
            else if (isHeader)
            {
                if (!HeaderIsGood(schema, file, record, problems))
                {
                    table.IsWhole = false;
                    return table;
                }

                table = table with { Schema = schema.Having([.. record.Cells.Select(cell => cell.Text)]) };
            }
            else
            {
                AddRow(table, record, problems);
            }

            isHeader = false;
        }

        if (table.Rows.Count == 0 && table.IsWhole)
        {
            problems.Add(ProblemCode.TableWithoutRows, file.Path, 0, 0, null, "The table has a header and no row. Add its rows, or take the table out of datapackage.json.");
        }

        return table;
    }

    private static bool HeaderIsGood(TableSchema schema, TextFile file, CsvRecord header, ProblemList problems)
    {
        if (header.Cells is [{ Text: var whole }] && schema.Columns.Count > 1 && Delimiter(whole) is { } delimiter)
        {
            problems.Add(ProblemCode.NotCommaSeparated, file.Path, 1, whole.IndexOf(delimiter.Character) + 1, null,
                $"The cells are separated by {delimiter.Name}. Separate them by commas; Excel does so where the system's list separator is a comma.");
            return false;
        }

        var differences = Columns.Compare(schema, [.. header.Cells.Select(cell => cell.Text)]);
        foreach (var difference in differences)
        {
            var code = difference.Fault switch
            {
                ColumnFault.Other => ProblemCode.HeaderMissing,
                ColumnFault.Missing => ProblemCode.ColumnMissing,
                ColumnFault.Unknown => ProblemCode.UnknownColumn,
                _ => ProblemCode.ColumnsOutOfOrder,
            };
            problems.Add(code, file.Path, 1, difference.Index < 0 ? 0 : header.Cells[difference.Index].Column, null, difference.Message);
        }

        return differences.Count == 0;
    }

    private static (char Character, string Name)? Delimiter(string header)
        => header.Contains(';') ? (';', "semicolons") : header.Contains('\t') ? ('\t', "tabs") : header.Contains('，') ? ('，', "full-width commas") : null;

    private static void AddRow(Table table, CsvRecord record, ProblemList problems)
    {
        var expected = table.Schema.Columns.Count;
        if (record.IsBlank)
        {
            problems.Add(ProblemCode.RowEmpty, table.Path, record.Line, 0, null, "The row is empty. Delete the line.");
        }
        else if (record.Cells.Count == expected)
        {
            table.Rows.Add(new Row(table, record.Line, record.Cells));
        }
        else
        {
            table.IsWhole = false;
            var (code, much) = record.Cells.Count < expected ? (ProblemCode.TooFewCells, "few") : (ProblemCode.TooManyCells, "many");
            var mend = much == "few" ? "Write a comma for every empty cell" : "Put a cell that holds a comma between quotation marks";
            problems.Add(code, table.Path, record.Line, 0, null,
                $"The row has too {much} cells: {Say.Number(record.Cells.Count)}, expected {Say.Number(expected)}. {mend}.");
        }
    }

    private static Problem Fault(string path, CsvRecord record)
    {
        var (code, message) = record.Fault switch
        {
            RecordFault.Unclosed => (ProblemCode.QuotationMarkNotClosed, "The quotation mark that opens here is never closed, and the rest of the table was not read. Close it, or take it away."),
            RecordFault.LineBreak => (ProblemCode.LineBreakInCell, "The cell that starts here holds a line break. Keep each row on one line."),
            _ => (ProblemCode.QuotationMarkInCell, "A quotation mark stands inside the cell, and the rest of the table was not read. Put the whole cell between quotation marks and double the one inside."),
        };
        var (line, column) = (record.Line, record.FaultColumn);
        return new Problem(code, Severity.Error, path, line, column, null, message);
    }
}
