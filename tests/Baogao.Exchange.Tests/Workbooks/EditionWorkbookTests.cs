using Baogao.Exchange.Workbooks;
using Baogao.Formatting;
using Baogao.Loading.Problems;
using Baogao.Tests.Analysis;
using Baogao.Tests.Loading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Baogao.Exchange.Tests.Workbooks;

/// <summary>An edition as a workbook.</summary>
public sealed class EditionWorkbookTests : IDisposable
{
    private readonly EditedBook book = new();

    public void Dispose() => book.Dispose();

    [Theory]
    [InlineData("gaohang-2022")]
    [InlineData("gaohang-2023")]
    [InlineData("pudong-2022")]
    [InlineData("shanghai-2022")]
    public void An_unchanged_workbook_gives_every_table_byte_by_byte(string edition)
    {
        using var folder = new TemporaryFolder();
        var (directory, path) = (Path.Join(RealData.Root, "data", edition), Path.Join(folder.Path, "a.xlsx"));
        var bytes = EditionWorkbook.Write(directory);
        Assert.Equal(bytes, EditionWorkbook.Write(directory));
        File.WriteAllBytes(path, bytes);
        var plan = WorkbookImport.Read(path, directory, Path.Join(folder.Path, ".candidate"));
        Assert.Empty(plan.Problems);
        Assert.Empty(plan.Differences);

        // Each table made anew of the sheet alone, as if its file were another one.
        var texts = EditionTexts.Read(directory);
        var sheets = WorkbookReader.Read(path);
        Assert.All(texts.Tables, table =>
        {
            var sheet = SheetTable.Read(sheets.Sheets.Single(sheet => sheet.Name == table.Schema.Name), table, table.Schema, false, [], []);
            var made = string.Concat(sheet.Rows.Select(row => row.Cells).Prepend(sheet.Schema.Columns).Select(row => string.Join(',', row.Select(CsvCell.Of)) + "\n"));
            Assert.Equal(File.ReadAllText(table.Path), made);
        });
    }

    [Fact]
    public void The_validator_finds_no_fault()
    {
        using var document = SpreadsheetDocument.Open(book.Path, isEditable: false);
        var faults = new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 }.SelectMany(version => new OpenXmlValidator(version).Validate(document));
        Assert.Empty(faults.Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public void Cells_are_texts_keys_are_protected_and_the_header_stays_in_sight()
    {
        using var document = SpreadsheetDocument.Open(book.Path, isEditable: false);
        var formats = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ToList();
        var sheet = Sheet(document, "figures");
        Assert.All(sheet.Descendants<Cell>(), cell =>
        {
            Assert.Equal("inlineStr", cell.DataType!.InnerText);
            Assert.Equal(49u, formats[(int)cell.StyleIndex!.Value].NumberFormatId!.Value);
        });
        Assert.Equal(["A1", "A2", "B1"], sheet.Descendants<Cell>().Where(cell => cell.CellReference!.Value is "A1" or "B1" or "A2" or "B2" && formats[(int)cell.StyleIndex!.Value].Protection!.Locked!.Value).Select(cell => cell.CellReference!.Value!).Order(StringComparer.Ordinal));
        Assert.All(sheet.Descendants<Column>(), column => Assert.False(formats[(int)column.Style!.Value].Protection!.Locked!.Value));
        var protection = Assert.Single(sheet.Elements<SheetProtection>());
        Assert.True(protection is { Sheet.Value: true, InsertRows.Value: false, DeleteRows.Value: false, Password: null, HashValue: null });
        Assert.Equal((1.0, "frozen"), (sheet.Descendants<Pane>().Single().VerticalSplit!.Value, sheet.Descendants<Pane>().Single().State!.InnerText));
    }

    [Fact]
    public void Coded_columns_offer_their_values_from_a_hidden_sheet()
    {
        using var document = SpreadsheetDocument.Open(book.Path, isEditable: false);
        var lists = Lists(document);
        Assert.Equal("hidden", document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Last().State!.InnerText);
        Assert.Equal(["actual", "estimate", "target", "stretch_target"], Offered("figures", "E").Values);
        Assert.Equal(["report", "yearbook"], Offered("figures", "Q").Values);
        Assert.Contains("g_unit", Offered("projects", "H").Values);
        // The units that the tables use stand first; a code that is in no list is good.
        Assert.Equal(["%", "亿元", "元", "项"], Offered("figures", "J").Values.Take(4));
        Assert.Equal(("stop", "information"), (Offered("figures", "E").Style, Offered("figures", "J").Style));
        Assert.DoesNotContain(Sheet(document, "figures").Descendants<DataValidation>(), rule => rule.SequenceOfReferences!.InnerText!.StartsWith('A'));

        (IReadOnlyList<string> Values, string Style) Offered(string sheet, string column)
        {
            var rule = Sheet(document, sheet).Descendants<DataValidation>().Single(rule => rule.SequenceOfReferences!.InnerText == $"{column}2:{column}1048576");
            return (lists[rule.Formula1!.Text], rule.ErrorStyle?.InnerText ?? "stop");
        }
    }

    [Fact]
    public void Each_head_says_in_a_comment_what_its_column_means()
    {
        using var document = SpreadsheetDocument.Open(book.Path, isEditable: false);
        var comments = Part(document, "bases").WorksheetCommentsPart!.Comments!.CommentList!.Elements<Comment>().ToList();
        Assert.Equal(["A1", "B1", "C1", "D1", "E1"], comments.Select(comment => comment.Reference!.Value!));
        Assert.Equal("覆盖范围 · Coverage\nWhat the number covers, as far as the source says", comments[3].InnerText);
        Assert.Single(Part(document, "bases").VmlDrawingParts);
    }

    [Fact]
    public void The_workbook_says_of_which_edition_it_is()
    {
        var content = WorkbookReader.Read(book.Path);
        Assert.Equal(("small", (int?)1, false), (content.Edition, content.Format, content.Counts1904));
    }

    [Fact]
    public void An_edition_with_errors_is_not_exported()
    {
        using var folder = new TemporaryFolder();
        var edition = new SmallEdition();
        edition.Set("figures", "tax_2022", "value", "x");
        edition.Write(folder.Path);
        Assert.Contains("BG2", Assert.Throws<ReportDataException>(() => EditionWorkbook.Write(folder.Path)).Message, StringComparison.Ordinal);
    }

    private static Dictionary<string, List<string>> Lists(SpreadsheetDocument document)
        => Sheet(document, "_lists").Descendants<Cell>().GroupBy(cell => cell.CellReference!.Value!.TrimEnd([.. "0123456789"]))
            .ToDictionary(column => $"_lists!${column.Key}$1:${column.Key}${column.Count()}", column => column.Select(cell => cell.InnerText).ToList());

    private static Worksheet Sheet(SpreadsheetDocument document, string name) => Part(document, name).Worksheet!;

    private static WorksheetPart Part(SpreadsheetDocument document, string name)
        => (WorksheetPart)document.WorkbookPart!.GetPartById(document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!);
}
