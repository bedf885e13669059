using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Baogao.Publishing.Tests.Office;

/// <summary>A workbook as the SDK reads it.</summary>
internal static class ReadWorkbook
{
    /// <summary>What the validator of the SDK has against the file, for each version of Office that is in use.</summary>
    public static IReadOnlyList<string> Faults(byte[] bytes)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 }.SelectMany(version => new OpenXmlValidator(version).Validate(document)).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }

    public static IReadOnlyList<string> Names(byte[] bytes) => Read(bytes, book => book.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!));

    /// <summary>Each cell of a sheet that holds something: where, what, whether as text, and the format of its number.</summary>
    public static IReadOnlyList<(string At, string Value, bool IsText, string Format)> Cells(byte[] bytes, string name) => Read(bytes, book =>
    {
        var strings = book.SharedStringTablePart!.SharedStringTable!.Elements<SharedStringItem>().Select(item => item.InnerText).ToList();
        var styles = book.WorkbookStylesPart!.Stylesheet!;
        var formats = styles.NumberingFormats!.Elements<NumberingFormat>().ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode!.Value!);
        var looks = styles.CellFormats!.Elements<CellFormat>().ToList();
        return Sheet(book, name).Descendants<Cell>().Where(cell => cell.CellValue is not null).Select(cell =>
        {
            var isText = cell.DataType?.Value == CellValues.SharedString;
            var value = cell.CellValue!.Text;
            return (cell.CellReference!.Value!, isText ? strings[int.Parse(value, System.Globalization.CultureInfo.InvariantCulture)] : value, isText, formats.GetValueOrDefault(looks[(int)cell.StyleIndex!.Value].NumberFormatId!.Value, ""));
        });
    });

    public static Worksheet Sheet(WorkbookPart book, string name)
    {
        var id = book.Workbook!.Descendants<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!;
        return ((WorksheetPart)book.GetPartById(id)).Worksheet!;
    }

    public static IReadOnlyList<T> Read<T>(byte[] bytes, Func<WorkbookPart, IEnumerable<T>> read)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. read(document.WorkbookPart!)];
    }
}
