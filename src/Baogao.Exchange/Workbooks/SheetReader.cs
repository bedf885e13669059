using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baogao.Exchange.Workbooks;

/// <summary>Reads the sheets of a workbook row by row, so that a large one does not fill the memory.</summary>
internal sealed class SheetReader(WorkbookPart book)
{
    // A table of an edition has far fewer; a sheet with more is not worth the memory.
    private const int MostCells = 2_000_000;

    private readonly List<string> strings = [.. SharedStrings(book)];
    private readonly List<CellFormat> formats = [.. Formats(book)];

    public SheetContent Read(WorksheetPart part, string name, bool isHidden)
    {
        var (cells, merged, last) = (new List<SheetCell>(), new List<string>(), 0);
        using var xml = OpenXmlReader.Create(part);
        while (xml.Read())
        {
            if (xml.ElementType == typeof(Row) && xml.IsStartElement)
            {
                var row = (Row)xml.LoadCurrentElement()!;
                // Some programs number neither rows nor cells: each follows the one before.
                last = row.RowIndex is { } index ? checked((int)index.Value) : last + 1;
                Read(row, last, cells);
                if (cells.Count > MostCells)
                {
                    throw new InvalidDataException($"{name} has more than {MostCells} cells.");
                }
            }
            else if (xml.ElementType == typeof(MergeCell) && xml.IsStartElement)
            {
                merged.Add(((MergeCell)xml.LoadCurrentElement()!).Reference?.Value ?? "?");
            }
        }

        return new SheetContent(name, isHidden, cells, merged);
    }

    private void Read(Row row, int number, List<SheetCell> cells)
    {
        var column = -1;
        foreach (var cell in row.Elements<Cell>())
        {
            column = cell.CellReference?.Value is { } name && CellName.ColumnOf(name) is { } named ? named : column + 1;
            var (kind, text) = Value(cell);
            if (text.Length > 0 || kind == SheetValue.Formula)
            {
                cells.Add(new SheetCell(number, column, kind, text, Format(cell)));
            }
        }
    }

    private (SheetValue Kind, string Text) Value(Cell cell)
    {
        if (cell.CellFormula is { } formula)
        {
            return (SheetValue.Formula, formula.Text);
        }

        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value ?? CellValues.Number;
        return type == CellValues.SharedString ? (SheetValue.Text, value.Length == 0 ? "" : strings[int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)])
            : type == CellValues.InlineString ? (SheetValue.Text, cell.InlineString is { } inline ? Text(inline) : "")
            : type == CellValues.String ? (SheetValue.Text, XmlText.Read(value))
            : type == CellValues.Boolean ? (SheetValue.Boolean, value.Trim() is "1" or "true" ? "TRUE" : value.Length == 0 ? "" : "FALSE")
            : type == CellValues.Error ? (SheetValue.Error, value)
            : type == CellValues.Date ? (SheetValue.Text, value)
            : (SheetValue.Number, value.Trim());
    }

    private CellFormat Format(Cell cell) => cell.StyleIndex is { } style && style.Value < formats.Count ? formats[(int)style.Value] : default;

    /// <summary>A text may come in runs of different fonts. How a Chinese or Japanese word is said is no part of it.</summary>
    private static string Text(OpenXmlElement text) => XmlText.Read(string.Concat(text.Elements().Select(each => each is Text plain ? plain.Text : each is Run run ? run.Text?.Text : null)));

    private static IEnumerable<string> SharedStrings(WorkbookPart book)
    {
        if (book.SharedStringTablePart is { } part)
        {
            using var xml = OpenXmlReader.Create(part);
            while (xml.Read())
            {
                if (xml.ElementType == typeof(SharedStringItem) && xml.IsStartElement)
                {
                    yield return Text(xml.LoadCurrentElement()!);
                }
            }
        }
    }

    private static IEnumerable<CellFormat> Formats(WorkbookPart book)
    {
        var styles = book.WorkbookStylesPart?.Stylesheet;
        var own = styles?.NumberingFormats?.Elements<NumberingFormat>().ToLookup(format => format.NumberFormatId?.Value ?? 0, format => format.FormatCode?.Value ?? "");
        return styles?.CellFormats?.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().Select(format => format.NumberFormatId?.Value ?? 0)
            .Select(id => own?[id].FirstOrDefault() is { } code ? CellFormat.Of(code) : CellFormat.BuiltIn(id)) ?? [];
    }
}
