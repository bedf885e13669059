using System.Xml.Linq;
using Baogao.Loading.Schema;

namespace Baogao.Exchange.Workbooks;

/// <summary>Writes the part of a sheet. The order of the elements is that of the schema: with another one Excel says that the file is damaged.</summary>
internal static class SheetPart
{
    /// <summary>The namespace of sheets.</summary>
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const double Narrowest = 8;
    private const double Widest = 48;

    /// <summary>The sheet of a table: its header is frozen, every cell is text; the header and the keys of its rows are protected, without a password.</summary>
    /// <param name="table">The table.</param>
    /// <param name="lists">The drop-down lists of the workbook.</param>
    /// <param name="isFirst">Whether it is shown when the workbook is opened.</param>
    /// <param name="comments">The relationship of its comments.</param>
    public static XElement Of(TableText table, DropDowns lists, bool isFirst, string comments)
    {
        var schema = table.Schema;
        var last = CellName.Letters(schema.Columns.Count - 1);
        return new XElement(Main + "worksheet",
            new XElement(Main + "sheetPr", new XElement(Main + "pageSetUpPr", new XAttribute("fitToPage", 1))),
            new XElement(Main + "sheetViews", new XElement(Main + "sheetView", new XAttribute("workbookViewId", 0), isFirst ? new XAttribute("tabSelected", 1) : null,
                new XElement(Main + "pane", new XAttribute("ySplit", 1), new XAttribute("topLeftCell", "A2"), new XAttribute("activePane", "bottomLeft"), new XAttribute("state", "frozen")),
                new XElement(Main + "selection", new XAttribute("pane", "bottomLeft"), new XAttribute("activeCell", "A2"), new XAttribute("sqref", "A2")))),
            new XElement(Main + "cols", schema.Columns.Select((_, i) => new XElement(Main + "col",
                new XAttribute("min", i + 1), new XAttribute("max", i + 1), new XAttribute("width", Width(table, i)), new XAttribute("style", SheetStyles.Text), new XAttribute("customWidth", 1)))),
            new XElement(Main + "sheetData", table.Lines.Select((line, i) => Row(schema, line.Cells, i + 1))),
            new XElement(Main + "sheetProtection", new XAttribute("sheet", 1),
                ((string[])["formatCells", "formatColumns", "formatRows", "insertRows", "deleteRows", "sort", "autoFilter"]).Select(allowed => new XAttribute(allowed, 0))),
            new XElement(Main + "autoFilter", new XAttribute("ref", FormattableString.Invariant($"A1:{last}{table.Lines.Count}"))),
            Validations(schema, lists),
            new XElement(Main + "pageSetup", new XAttribute("paperSize", 9), new XAttribute("fitToHeight", 0), new XAttribute("orientation", "landscape")),
            // Numbers are texts on purpose; Excel marks each with a green corner.
            new XElement(Main + "ignoredErrors", new XElement(Main + "ignoredError", new XAttribute("sqref", FormattableString.Invariant($"A1:{last}{table.Lines.Count + 1000}")), new XAttribute("numberStoredAsText", 1))),
            new XElement(Main + "legacyDrawing", new XAttribute(WorkbookPackage.Relation + "id", comments)));
    }

    /// <summary>The hidden sheet that holds the lists, a column each.</summary>
    public static XElement Of(IReadOnlyList<IReadOnlyList<string>> lists) => new(Main + "worksheet", new XElement(Main + "sheetData",
        Enumerable.Range(0, lists.Select(list => list.Count).DefaultIfEmpty(0).Max()).Select(row => new XElement(Main + "row", new XAttribute("r", row + 1),
            lists.Select((list, column) => row < list.Count ? Cell(column, row + 1, list[row], SheetStyles.Text) : null)))));

    private static XElement Row(TableSchema schema, IReadOnlyList<string> cells, int number) => new(Main + "row", new XAttribute("r", number),
        cells.Select((text, column) => text.Length == 0 ? null
            : Cell(column, number, text, number == 1 ? SheetStyles.Head : schema.Key.Contains(schema.Columns[column]) ? SheetStyles.Key : SheetStyles.Text)));

    private static XElement Cell(int column, int row, string text, int style) => new(Main + "c",
        new XAttribute("r", CellName.Of(column, row)), new XAttribute("s", style), new XAttribute("t", "inlineStr"),
        new XElement(Main + "is", new XElement(Main + "t", text.Trim() == text ? null : new XAttribute(XNamespace.Xml + "space", "preserve"), XmlText.Write(text))));

    private static XElement? Validations(TableSchema schema, DropDowns lists)
    {
        List<XElement> validations =
        [
            .. from column in schema.Fields.Index()
               let offered = lists.Of(column.Item)
               where offered is not null
               let letters = CellName.Letters(column.Index)
               select new XElement(Main + "dataValidation",
                   new XAttribute("type", "list"), offered.IsClosed ? null : new XAttribute("errorStyle", "information"), new XAttribute("allowBlank", 1), new XAttribute("showErrorMessage", 1),
                   new XAttribute("errorTitle", column.Item.Name),
                   new XAttribute("error", offered.IsClosed ? "The column takes only the values of its list." : "The value is in no list of codes. It is shown as you write it."),
                   new XAttribute("sqref", FormattableString.Invariant($"{letters}2:{letters}{CellName.LastRow}")),
                   new XElement(Main + "formula1", lists.RangeOf(offered))),
        ];
        return validations.Count == 0 ? null : new XElement(Main + "dataValidations", new XAttribute("count", validations.Count), validations);
    }

    /// <summary>A Chinese character is as wide as two digits; the header leaves room for the button of the filter.</summary>
    private static double Width(TableText table, int column)
        => Math.Clamp(table.Lines.Max(line => line.Cells[column].Sum(c => c < 0x1100 ? 1 : 2) + (ReferenceEquals(line, table.Lines[0]) ? 4.0 : 1.5)), Narrowest, Widest);
}
