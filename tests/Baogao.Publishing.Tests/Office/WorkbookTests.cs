using System.IO.Compression;
using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Publishing.Office;
using DocumentFormat.OpenXml.Spreadsheet;
using Workbook = Baogao.Publishing.Office.Workbook;

namespace Baogao.Publishing.Tests.Office;

public partial class WorkbookTests
{
    private static readonly DateTimeOffset Made = new(2023, 1, 9, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void ASheet_IsValid_AndHoldsItsCells()
    {
        var bytes = Write(Sheet([WorkbookCell.Of("税收"), WorkbookCell.Of(2.70m)], [WorkbookCell.Of("GDP"), WorkbookCell.Of(-5m)]) with { Above = ["Title & more", "2 of 3 not confirmed"], Below = ["Source: the report"] });

        Assert.Empty(ReadWorkbook.Faults(bytes));
        Assert.Equal(
            [("A1", "Title & more", true, ""), ("A2", "2 of 3 not confirmed", true, ""), ("A3", "name", true, ""), ("B3", "value", true, ""), ("A4", "税收", true, ""), ("B4", "2.70", false, "0.00"), ("A5", "GDP", true, ""), ("B5", "-5", false, "0"), ("A7", "Source: the report", true, "")],
            ReadWorkbook.Cells(bytes, "Figures"));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86")]
    [InlineData("-")]
    [InlineData("@SUM(A1)")]
    [InlineData("007")]
    [InlineData("2.0")]
    [InlineData("1e5")]
    [InlineData("'quoted'")]
    [InlineData("<b>bold</b> & \"more\"")]
    [InlineData(" space ")]
    [InlineData("two\nlines")]
    [InlineData("TRUE")]
    [InlineData("\u202Eright to left")]
    [InlineData("😀 报告")]
    public void ATextCell_StaysTheText(string text)
    {
        var bytes = Write(Sheet([WorkbookCell.Of(text), WorkbookCell.Of(1)]));

        Assert.Contains(("A2", text, true, ""), ReadWorkbook.Cells(bytes, "Figures"));
        Assert.DoesNotContain(ReadWorkbook.Read(bytes, book => ReadWorkbook.Sheet(book, "Figures").Descendants<CellFormula>()), _ => true);
        Assert.Empty(ReadWorkbook.Faults(bytes));
    }

    [Fact]
    public void AnEmptyText_IsAnEmptyCell() => Assert.DoesNotContain("A2", ReadWorkbook.Cells(Write(Sheet([WorkbookCell.Of(""), WorkbookCell.Of(1)])), "Figures").Select(cell => cell.At));

    [Fact]
    public void WhatXmlForbids_IsLeftOut()
        => Assert.Contains(("A2", "abcd\ne", true, ""), ReadWorkbook.Cells(Write(Sheet([WorkbookCell.Of("a\0b\u0001c\uD800d\r\ne\uFFFF")])), "Figures"));

    [Fact]
    public void ANumberOfACharacter_IsEscaped()
        // Excel shows _x005F_ as _, and what follows as it is.
        => Assert.Contains(("A2", "a_x005F_x0041_b", true, ""), ReadWorkbook.Cells(Write(Sheet([WorkbookCell.Of("a_x0041_b")])), "Figures"));

    [Fact]
    public void ANumberOfMoreDigitsThanACellHolds_StaysText()
    {
        var cells = ReadWorkbook.Cells(Write(Sheet([WorkbookCell.Of(1234567890123456m), WorkbookCell.Of(123456789012.345m)])), "Figures");

        Assert.Contains(("A2", "1234567890123456", true, ""), cells);
        Assert.Contains(("B2", "123456789012.345", false, "0.000"), cells);
    }

    [Fact]
    public void ATextLongerThanACell_IsCut_AndALineSaysSo()
    {
        var cells = ReadWorkbook.Cells(Write(Sheet([WorkbookCell.Of(new string('报', 32766) + "😀告")], [WorkbookCell.Of(new string('告', 32767))])), "Figures");

        Assert.Equal(new string('报', 32766) + "…", cells.Single(cell => cell.At == "A2").Value);
        Assert.Equal(new string('告', 32767), cells.Single(cell => cell.At == "A3").Value);
        Assert.Equal("1 text is longer than the 32767 characters that a cell holds, and cut.", cells.Single(cell => cell.At == "A5").Value);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void RowsMoreThanASheetHolds_AreCut_AndALineSaysSo()
    {
        IReadOnlyList<WorkbookCell> row = [WorkbookCell.Of(1)];
        var bytes = Write(new WorkbookSheet("Figures", ["value"], [.. Enumerable.Repeat(row, 1_048_577)]) { Above = ["Title"] });

        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.Equal("1048575", LastRow().Match(sheet.ReadToEnd()).Groups[1].Value);
        using var texts = new StreamReader(zip.GetEntry("xl/sharedStrings.xml")!.Open());
        Assert.Contains("A sheet holds no more: the first 1048571 of 1048577 rows.", texts.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void ASheet_IsMadeForReadingAndPrinting()
    {
        var bytes = Write(Sheet([WorkbookCell.Of("a"), WorkbookCell.Of("b")]) with { Name = "Bob's", Above = ["Title"] });
        var sheet = ReadWorkbook.Read<string>(bytes, book => [ReadWorkbook.Sheet(book, "Bob's").OuterXml])[0];

        Assert.Contains("<x:pane ySplit=\"2\" topLeftCell=\"A3\" activePane=\"bottomLeft\" state=\"frozen\"", sheet, StringComparison.Ordinal);
        Assert.Contains("<x:autoFilter ref=\"A2:B3\"", sheet, StringComparison.Ordinal);
        Assert.Contains("<x:mergeCell ref=\"A1:B1\"", sheet, StringComparison.Ordinal);
        Assert.Contains("<x:pageSetup paperSize=\"9\" fitToWidth=\"1\" fitToHeight=\"0\" orientation=\"landscape\"", sheet, StringComparison.Ordinal);
        Assert.Contains("&amp;L&amp;A&amp;RPage &amp;P of &amp;N", sheet, StringComparison.Ordinal);
        Assert.Equal(["'Bob''s'!$A$2:$B$3", "'Bob''s'!$2:$2"], ReadWorkbook.Read(bytes, book => book.Workbook!.Descendants<DefinedName>().Select(name => name.Text)));
    }

    [Fact]
    public void ALink_LeadsToItsSheet_WithinTheWorkbook()
    {
        var bytes = Write(Sheet([WorkbookCell.LinkTo("Bob's")]), Sheet([WorkbookCell.Of(1)]) with { Name = "Bob's" });

        Assert.Equal(["'Bob''s'!A1"], ReadWorkbook.Read(bytes, book => ReadWorkbook.Sheet(book, "Figures").Descendants<Hyperlink>().Select(link => link.Location!.Value)));
        Assert.Empty(ReadWorkbook.Faults(bytes));
    }

    [Fact]
    public void APlainSheet_IsATableAlone()
    {
        var bytes = Write(Sheet([WorkbookCell.Of("a"), WorkbookCell.Of(1.5m)]) with { IsPlain = true });

        Assert.Equal(["A1", "B1", "A2", "B2"], ReadWorkbook.Cells(bytes, "Figures").Select(cell => cell.At));
        Assert.Empty(ReadWorkbook.Read(bytes, book => book.Workbook!.Descendants<DefinedName>()));
        Assert.Empty(ReadWorkbook.Faults(bytes));
    }

    [Fact]
    public void TheSameContent_GivesTheSameBytes_AndNoRandomName()
    {
        var sheet = Sheet([WorkbookCell.Of("a"), WorkbookCell.Of(1.5m)]);
        var bytes = Write(sheet);

        Assert.Equal(bytes, Write(sheet));
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.Equal(
            ["[Content_Types].xml", "_rels/.rels", "docProps/core.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"],
            zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry =>
        {
            using var reader = new StreamReader(entry.Open());
            Assert.DoesNotMatch(RandomId(), reader.ReadToEnd());
        });
    }

    private static WorkbookSheet Sheet(params IReadOnlyList<IReadOnlyList<WorkbookCell>> rows)
        => new("Figures", [.. new[] { "name", "value" }.Take(rows.Max(row => row.Count))], rows);

    private static byte[] Write(params IReadOnlyList<WorkbookSheet> sheets) => Workbook.Write(sheets, "Figures", Made, Language.English.Texts());

    [GeneratedRegex("<x:row r=\"([0-9]+)\"", RegexOptions.RightToLeft)]
    private static partial Regex LastRow();

    [GeneratedRegex("Id=\"R[0-9a-f]{16}")]
    private static partial Regex RandomId();
}
