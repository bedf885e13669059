using System.Globalization;
using Baogao.Languages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baogao.Publishing.Office;

/// <summary>Writes the part of one sheet, row by row. The order of the elements is that of the schema: with another one Excel says that the file is damaged.</summary>
internal sealed class WorksheetWriter : IDisposable
{
    private const uint A4 = 9;

    // Excel to 2007 shows a longer text in the text format as ####.
    private const int MostInTextFormat = 255;

    private readonly OpenXmlWriter xml;
    private readonly SheetLayout layout;
    private readonly SharedStrings strings;

    private WorksheetWriter(WorksheetPart part, SheetLayout layout, SharedStrings strings)
        => (xml, this.layout, this.strings) = (OpenXmlWriter.Create(part), layout, strings);

    /// <param name="part">The part to write to.</param>
    /// <param name="layout">The sheet.</param>
    /// <param name="strings">The texts of the workbook.</param>
    /// <param name="isFirst">True for the sheet that is shown when the workbook is opened.</param>
    /// <param name="words">The words of the foot of a printed page.</param>
    public static void Write(WorksheetPart part, SheetLayout layout, SharedStrings strings, bool isFirst, IWorkbookTexts words)
    {
        using var writer = new WorksheetWriter(part, layout, strings);
        writer.Write(isFirst, words);
    }

    public void Dispose() => xml.Dispose();

    private bool IsPlain => layout.Sheet.IsPlain;

    private int Columns => layout.Sheet.Heads.Count;

    private void Write(bool isFirst, IWorkbookTexts words)
    {
        xml.WriteStartElement(new Worksheet());
        if (!IsPlain)
        {
            xml.WriteElement(new SheetProperties(new PageSetupProperties { FitToPage = true }));
        }

        xml.WriteElement(new SheetViews(View(isFirst)));
        xml.WriteElement(new SheetFormatProperties { DefaultRowHeight = ColumnWidths.LineHeight });
        xml.WriteElement(new Columns(layout.Widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })));
        WriteRows();
        WriteRest(words);
        xml.WriteEndElement();
    }

    private SheetView View(bool isFirst)
    {
        var view = new SheetView { WorkbookViewId = 0, TabSelected = isFirst, ShowGridLines = IsPlain };
        if (!IsPlain)
        {
            var below = FormattableString.Invariant($"A{layout.HeadRow + 1}");
            view.Append(
                new Pane { VerticalSplit = layout.HeadRow, TopLeftCell = below, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
                new Selection { Pane = PaneValues.BottomLeft, ActiveCell = below, SequenceOfReferences = new ListValue<StringValue>([below]) });
        }

        return view;
    }

    private void WriteRows()
    {
        xml.WriteStartElement(new SheetData());
        foreach (var (i, line) in layout.Above.Index())
        {
            WriteLine(i + 1, line, i == 0 ? CellStyle.Title : CellStyle.Note);
        }

        WriteRow(layout.HeadRow, [.. layout.Sheet.Heads.Select(WorkbookCell.Of)], CellStyle.Head);
        foreach (var (i, row) in layout.Rows.Index())
        {
            WriteRow(layout.HeadRow + 1 + i, row, CellStyle.Text);
        }

        // A row stays empty: what stands right under a table is taken for a part of it when it is sorted.
        foreach (var (i, line) in layout.Below.Index())
        {
            WriteLine(layout.LastRow + 2 + i, line, CellStyle.Note);
        }

        xml.WriteEndElement();
    }

    private void WriteLine(int number, string text, CellStyle style)
    {
        var height = ColumnWidths.Height([(text, layout.Widths.Sum())], style == CellStyle.Title ? WorkbookStyles.TitleScale : 1);
        xml.WriteElement(new Row(Cell(0, number, WorkbookCell.Of(text), style)) { RowIndex = (uint)number, Height = height, CustomHeight = true });
    }

    private void WriteRow(int number, IReadOnlyList<WorkbookCell> cells, CellStyle text)
    {
        // An empty cell behind a chart is left out: the chart takes a text for zero, and a gap is to stay a gap.
        var row = new Row(cells.Index().Where(each => !IsPlain || each.Item.Text.Length > 0).Select(each => Cell(each.Index, number, each.Item, each.Item.Sheet is not null ? CellStyle.Link : text == CellStyle.Text && each.Item.Text.Length > MostInTextFormat ? CellStyle.LongText : text))) { RowIndex = (uint)number };
        if (!IsPlain)
        {
            // Excel and LibreOffice fit a row when it is edited; WPS and previews take the height that is given.
            row.Height = ColumnWidths.Height(cells.Select((cell, column) => (cell.Text, layout.Widths[column])));
        }

        xml.WriteElement(row);
    }

    private Cell Cell(int column, int row, WorkbookCell cell, CellStyle style)
    {
        var reference = SheetLayout.Column(column) + row.ToString(CultureInfo.InvariantCulture);
        return cell.Number is { } number
            ? new Cell { CellReference = reference, StyleIndex = WorkbookStyles.Of(number.Scale), CellValue = new CellValue(number) }
            // A cell with an empty text would count as filled.
            : cell.Text.Length == 0 ? new Cell { CellReference = reference, StyleIndex = (uint)style }
            : new Cell { CellReference = reference, StyleIndex = (uint)style, DataType = CellValues.SharedString, CellValue = new CellValue(strings.NumberOf(cell.Text)) };
    }

    private void WriteRest(IWorkbookTexts words)
    {
        if (IsPlain)
        {
            return;
        }

        if (layout.Rows.Count > 0)
        {
            xml.WriteElement(new AutoFilter { Reference = Range(layout.HeadRow, layout.LastRow) });
        }

        int[] lines = [.. Enumerable.Range(1, layout.Above.Count), .. Enumerable.Range(layout.LastRow + 2, layout.Below.Count)];
        if (lines.Length > 0 && Columns > 1)
        {
            xml.WriteElement(new MergeCells(lines.Select(line => new MergeCell { Reference = Range(line, line) })) { Count = (uint)lines.Length });
        }

        var links = layout.Rows.SelectMany((row, i) => row.Select((cell, column) => (Cell: cell, At: SheetLayout.Column(column) + (layout.HeadRow + 1 + i).ToString(CultureInfo.InvariantCulture))).Where(link => link.Cell.Sheet is not null)).ToList();
        if (links.Count > 0)
        {
            xml.WriteElement(new Hyperlinks(links.Select(link => new Hyperlink { Reference = link.At, Location = SheetNames.Quoted(link.Cell.Sheet!) + "!A1", Display = link.Cell.Text })));
        }

        xml.WriteElement(new PageMargins { Left = 0.5, Right = 0.5, Top = 0.6, Bottom = 0.7, Header = 0.3, Footer = 0.3 });
        xml.WriteElement(new PageSetup { PaperSize = A4, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        xml.WriteElement(new HeaderFooter(new OddFooter($"&L&A&R{words.PrintedPage("&P", "&N")}")));
        // Sections such as 2.0 are texts on purpose; Excel marks each with a green corner.
        xml.WriteElement(new IgnoredErrors(new IgnoredError { SequenceOfReferences = new ListValue<StringValue>([Range(layout.HeadRow, layout.LastRow)]), NumberStoredAsText = true }));
    }

    private string Range(int first, int last) => FormattableString.Invariant($"A{first}:{layout.LastColumn}{last}");
}
