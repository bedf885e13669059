using Baogao.Languages;
using Baogao.Loading.Files;
using Baogao.Loading.Problems;
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
            problems.Add(ProblemCode.TableWithoutRows, file.Path, 0, 0, null, Sentence.Of<ITableProblemTexts>(texts => texts.NoRows()));
        }

        return table;
    }

    private static bool HeaderIsGood(TableSchema schema, TextFile file, CsvRecord header, ProblemList problems)
    {
        if (header.Cells is [{ Text: var whole }] && schema.Columns.Count > 1 && DelimiterOf(whole) is { } delimiter)
        {
            problems.Add(ProblemCode.NotCommaSeparated, file.Path, 1, whole.IndexOf(delimiter.Character) + 1, null,
                Sentence.Of<ITableProblemTexts>(texts => texts.NotCommaSeparated(delimiter.Kind)));
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

    private static (char Character, Delimiter Kind)? DelimiterOf(string header)
        => header.Contains(';') ? (';', Delimiter.Semicolon) : header.Contains('\t') ? ('\t', Delimiter.Tab) : header.Contains('，') ? ('，', Delimiter.FullWidthComma) : null;

    private static void AddRow(Table table, CsvRecord record, ProblemList problems)
    {
        var expected = table.Schema.Columns.Count;
        if (record.IsBlank)
        {
            problems.Add(ProblemCode.RowEmpty, table.Path, record.Line, 0, null, Sentence.Of<ITableProblemTexts>(texts => texts.RowEmpty()));
        }
        else if (record.Cells.Count == expected)
        {
            table.Rows.Add(new Row(table, record.Line, record.Cells));
        }
        else
        {
            table.IsWhole = false;
            var cells = record.Cells.Count;
            var (code, message) = cells < expected
                ? (ProblemCode.TooFewCells, Sentence.Of<ITableProblemTexts>(texts => texts.TooFewCells(cells, expected)))
                : (ProblemCode.TooManyCells, Sentence.Of<ITableProblemTexts>(texts => texts.TooManyCells(cells, expected)));
            problems.Add(code, table.Path, record.Line, 0, null, message);
        }
    }

    private static Problem Fault(string path, CsvRecord record)
    {
        var (code, message) = record.Fault switch
        {
            RecordFault.Unclosed => (ProblemCode.QuotationMarkNotClosed, Sentence.Of<ITableProblemTexts>(texts => texts.QuotationMarkNotClosed())),
            RecordFault.LineBreak => (ProblemCode.LineBreakInCell, Sentence.Of<ITableProblemTexts>(texts => texts.LineBreakInCell())),
            _ => (ProblemCode.QuotationMarkInCell, Sentence.Of<ITableProblemTexts>(texts => texts.QuotationMarkInCell())),
        };
        var (line, column) = (record.Line, record.FaultColumn);
        return new Problem(code, Severity.Error, path, line, column, null, message);
    }
}
