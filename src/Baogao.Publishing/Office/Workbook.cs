using Baogao.Languages;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Baogao.Publishing.Office;

/// <summary>Writes plain sheets as an .xlsx file: the same bytes for the same content and time.</summary>
internal static class Workbook
{
    /// <param name="sheets">The sheets in order; one at least. Their names are as <see cref="SheetNames"/> gives them.</param>
    /// <param name="title">The title among the properties of the file.</param>
    /// <param name="made">When it was made.</param>
    /// <param name="texts">The language of its own words.</param>
    /// <param name="key">What <see cref="OfficeProperties.IsMadeFrom"/> knows it by later; empty for nothing.</param>
    public static byte[] Write(IReadOnlyList<WorkbookSheet> sheets, string title, DateTimeOffset made, ITexts texts, string key = "")
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            var properties = document.AddCoreFilePropertiesPart();
            document.ChangeIdOfPart(properties, "rId2");
            OfficeProperties.Write(properties, title, texts.Tag, made, key);
            var strings = new SharedStrings();
            var laid = sheets.Select(sheet => SheetLayout.Of(sheet, texts)).ToList();
            foreach (var (i, layout) in laid.Index())
            {
                WorksheetWriter.Write(workbook.AddNewPart<WorksheetPart>(Id(i)), layout, strings, isFirst: i == 0, texts);
            }

            WorkbookStyles.Write(workbook.AddNewPart<WorkbookStylesPart>("styles"), laid.SelectMany(layout => layout.Decimals).Distinct());
            strings.Write(workbook.AddNewPart<SharedStringTablePart>("strings"));
            workbook.Workbook = Book(laid);
            workbook.Workbook.Save();
        }

        return OfficeZip.Write(stream);
    }

    private static string Id(int sheet) => FormattableString.Invariant($"sheet{sheet + 1}");

    private static DocumentFormat.OpenXml.Spreadsheet.Workbook Book(List<SheetLayout> sheets)
    {
        var names = sheets.SelectMany((sheet, i) => Names(sheet, (uint)i)).ToList();
        var book = new DocumentFormat.OpenXml.Spreadsheet.Workbook(
            new BookViews(new WorkbookView()),
            new Sheets(sheets.Select((sheet, i) => new Sheet { Name = sheet.Sheet.Name, SheetId = (uint)i + 1, Id = Id(i) })));
        if (names.Count > 0)
        {
            book.Append(new DefinedNames(names));
        }

        return book;
    }

    /// <summary>The heads that each printed page repeats, and the range of the filter, which Excel and LibreOffice look for under this name.</summary>
    private static IEnumerable<DefinedName> Names(SheetLayout sheet, uint number)
    {
        if (sheet.Sheet.IsPlain)
        {
            yield break;
        }

        var name = SheetNames.Quoted(sheet.Sheet.Name);
        if (sheet.Rows.Count > 0)
        {
            yield return new DefinedName(FormattableString.Invariant($"{name}!$A${sheet.HeadRow}:${sheet.LastColumn}${sheet.LastRow}")) { Name = "_xlnm._FilterDatabase", LocalSheetId = number, Hidden = true };
        }

        yield return new DefinedName(FormattableString.Invariant($"{name}!${sheet.HeadRow}:${sheet.HeadRow}")) { Name = "_xlnm.Print_Titles", LocalSheetId = number };
    }
}
