using Baogao.Exchange.Workbooks;
using Baogao.Loading.Files;

namespace Baogao.Exchange.Series;

/// <summary>Opens the file of a table by what it holds, whatever its name: a workbook, or text.</summary>
internal static class SourceFile
{
    private const string Expected = "a table, as .csv or .xlsx";

    /// <param name="path">The file.</param>
    /// <param name="options">The sheet that is wanted, and the year by which a header is known.</param>
    /// <exception cref="WorkbookRefusedException">It holds no table that can be read.</exception>
    public static SourceTable Read(string path, SeriesOptions options)
    {
        byte[] bytes;
        try
        {
            bytes = PlainFile.ReadBytes(path, WorkbookGuard.MostMegabytes);
        }
        catch (FileRefusedException refused)
        {
            throw new WorkbookRefusedException(path, refused.Message, refused);
        }

        if (bytes is [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            return Sheet(path, options.Sheet);
        }

        var text = TextDecoder.Decode(bytes, isTable: true)
            ?? throw new WorkbookRefusedException(path, $"the file is in no encoding that is known (UTF-8, UTF-16, GB18030, Big5), or is no text. Expected {Expected}.");
        return text.AsSpan().TrimStart().StartsWith("<") ? throw new WorkbookRefusedException(path, "this is a web page under the name of a table. Open it in Excel, WPS or LibreOffice and save it as an Excel workbook (.xlsx).")
            : string.IsNullOrWhiteSpace(text) ? throw new WorkbookRefusedException(path, $"the file is empty. Expected {Expected}.")
            : options.Sheet is not null ? throw new WorkbookRefusedException(path, "the file is text and has no sheets: leave --sheet out.")
            : TextTable.Read(path, text, options.Year);
    }

    private static SourceTable Sheet(string path, string? name)
    {
        var book = WorkbookReader.Read(path, Expected);
        var filled = book.Sheets.Where(sheet => sheet.Cells.Count > 0).ToList();
        var visible = filled.FindAll(sheet => !sheet.IsHidden);
        var names = string.Join(", ", filled.Select(sheet => sheet.Name));
        var sheet = filled.Count == 0 ? throw new WorkbookRefusedException(path, $"the workbook is empty. Expected {Expected}.")
            : name is not null ? filled.Find(sheet => sheet.Name == name) ?? throw new WorkbookRefusedException(path, $"the workbook has no sheet \"{name}\" with something in it. It has {names}.")
            : visible.Count == 1 ? visible[0]
            : filled.Count == 1 ? filled[0]
            : throw new WorkbookRefusedException(path, $"the workbook has the sheets {names}. Name one with --sheet.");
        return new SourceTable(sheet.Name, SourceTable.RowsOf(sheet.Cells.Where(cell => cell.Kind != SheetValue.Text || !string.IsNullOrWhiteSpace(cell.Text))), sheet.Merged, book.Counts1904);
    }
}
