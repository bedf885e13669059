using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baogao.Exchange.Workbooks;

/// <summary>Reads a workbook as Excel, WPS, LibreOffice and this library write it.</summary>
internal static class WorkbookReader
{
    /// <param name="path">The file.</param>
    /// <param name="expected">What was expected, for a file that is no workbook.</param>
    /// <exception cref="WorkbookRefusedException">It cannot be read.</exception>
    public static WorkbookContent Read(string path, string expected = WorkbookGuard.Exported)
    {
        var bytes = WorkbookGuard.Read(path, expected);
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            return Read(document);
        }
        // What the SDK throws where a part is missing, or is not what the schema says.
        catch (Exception problem) when (problem is XmlException or FormatException or InvalidDataException or IOException or OpenXmlPackageException or InvalidOperationException or ArgumentException or OverflowException)
        {
            throw new WorkbookRefusedException(path, "the file is damaged: a part of it is missing or cannot be read. Open it in Excel, WPS or LibreOffice, which may mend it, and save it again.", problem);
        }
    }

    private static WorkbookContent Read(SpreadsheetDocument document)
    {
        var book = document.WorkbookPart ?? throw new InvalidDataException("There is no workbook.");
        var workbook = book.Workbook ?? throw new InvalidDataException("The workbook is empty.");
        var reader = new SheetReader(book);
        var properties = document.CustomFilePropertiesPart?.Properties?.Elements<CustomDocumentProperty>().ToList() ?? [];
        return new WorkbookContent(
            Property(EditionWorkbook.EditionProperty), int.TryParse(Property(EditionWorkbook.FormatProperty), NumberStyles.None, CultureInfo.InvariantCulture, out var format) ? format : null,
            workbook.WorkbookProperties?.Date1904?.Value ?? false,
            [.. from sheet in workbook.Sheets?.Elements<Sheet>() ?? []
                // A chart may be a sheet of its own.
                let part = book.GetPartById(sheet.Id?.Value ?? "") as WorksheetPart
                where part is not null
                select reader.Read(part, sheet.Name?.Value ?? "", sheet.State is { } state && state.Value != SheetStateValues.Visible)]);

        string? Property(string name) => properties.Find(property => property.Name?.Value == name)?.InnerText;
    }
}
