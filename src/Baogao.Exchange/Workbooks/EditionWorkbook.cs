using System.Xml.Linq;

namespace Baogao.Exchange.Workbooks;

/// <summary>Writes an edition as a workbook (.xlsx) that people edit and WorkbookImport reads back.</summary>
public static class EditionWorkbook
{
    /// <summary>The version of the workbook's shape, which it carries. A workbook of a later one is not read.</summary>
    internal const int Format = 1;

    /// <summary>The property of the file that names the edition.</summary>
    internal const string EditionProperty = "Baogao edition";

    /// <summary>The property of the file that holds the version.</summary>
    internal const string FormatProperty = "Baogao format";

    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    /// <summary>
    /// The bytes of the workbook: a sheet for each table of the edition, with the columns of its file in their order, every cell as text exactly as the file holds it. The same
    /// edition gives the same bytes. Touches no file.
    /// </summary>
    /// <param name="directory">The edition's folder, or its name under <c>data/</c>.</param>
    /// <exception cref="Loading.Problems.ReportDataException">The edition has errors.</exception>
    public static byte[] Write(string directory)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var edition = EditionTexts.Read(directory);
        var package = new WorkbookPackage();
        const string Book = "xl/workbook.xml";
        package.Relate("", "officeDocument", Book);
        var lists = new DropDowns(edition.Edition);
        List<(string Name, string Id, bool IsHidden)> sheets = [.. edition.Tables.Select((table, i) => (table.Schema.Name, AddTable(package, table, lists, i + 1), false))];
        if (lists.Lists.Count > 0)
        {
            sheets.Add((DropDowns.Sheet, AddSheet(package, SheetPart.Of(lists.Lists), sheets.Count + 1), true));
        }

        package.Add(Book, Sheets + "sheet.main+xml", Workbook(edition, sheets));
        package.Relate(Book, "styles", "xl/styles.xml");
        package.Add("xl/styles.xml", Sheets + "styles+xml", SheetStyles.Part());
        AddProperties(package, edition);
        return package.Write();
    }

    private static string AddTable(WorkbookPackage package, TableText table, DropDowns lists, int number)
    {
        var (sheet, comments, drawing) = (SheetPath(number), FormattableString.Invariant($"xl/comments{number}.xml"), FormattableString.Invariant($"xl/drawings/vmlDrawing{number}.vml"));
        var id = package.Relate(sheet, "vmlDrawing", drawing);
        package.Relate(sheet, "comments", comments);
        package.Add(drawing, null, CommentParts.Drawing(table.Schema));
        package.Add(comments, Sheets + "comments+xml", CommentParts.Texts(table.Schema));
        return AddSheet(package, SheetPart.Of(table, lists, number == 1, id), number);
    }

    private static string AddSheet(WorkbookPackage package, XElement content, int number)
    {
        package.Add(SheetPath(number), Sheets + "worksheet+xml", content);
        return package.Relate("xl/workbook.xml", "worksheet", SheetPath(number));
    }

    private static string SheetPath(int number) => FormattableString.Invariant($"xl/worksheets/sheet{number}.xml");

    private static XElement Workbook(EditionTexts edition, IReadOnlyList<(string Name, string Id, bool IsHidden)> sheets)
    {
        var x = SheetPart.Main;
        return new XElement(x + "workbook", new XAttribute(XNamespace.Xmlns + "r", WorkbookPackage.Relation),
            new XElement(x + "bookViews", new XElement(x + "workbookView")),
            new XElement(x + "sheets", sheets.Select((sheet, i) => new XElement(x + "sheet", new XAttribute("name", sheet.Name), new XAttribute("sheetId", i + 1),
                sheet.IsHidden ? new XAttribute("state", "hidden") : null, new XAttribute(WorkbookPackage.Relation + "id", sheet.Id)))),
            // Excel and LibreOffice look for the range of a filter under this name.
            new XElement(x + "definedNames", edition.Tables.Select((table, i) => new XElement(x + "definedName", new XAttribute("name", "_xlnm._FilterDatabase"), new XAttribute("localSheetId", i), new XAttribute("hidden", 1),
                FormattableString.Invariant($"'{table.Schema.Name}'!$A$1:${CellName.Letters(table.Schema.Columns.Count - 1)}${table.Lines.Count}")))));
    }

    private static void AddProperties(WorkbookPackage package, EditionTexts edition)
    {
        XNamespace core = Core, dublin = "http://purl.org/dc/elements/1.1/", custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", values = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
        package.Relate("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        package.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", new XElement(core + "coreProperties",
            new XElement(dublin + "title", edition.Name), new XElement(dublin + "creator", "Baogao")));
        package.Relate("", "custom-properties", "docProps/custom.xml");
        package.Add("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", new XElement(custom + "Properties",
            Property(2, EditionProperty, new XElement(values + "lpwstr", edition.Name)), Property(3, FormatProperty, new XElement(values + "i4", Format))));

        XElement Property(int id, string name, XElement value) => new(custom + "property", new XAttribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"), new XAttribute("pid", id), new XAttribute("name", name), value);
    }
}
