using System.Xml.Linq;
using Baogao.Exchange.Workbooks;

namespace Baogao.Exchange.Tests.Workbooks;

/// <summary>What is wrong with a workbook is said with sheet and cell, all at once, and the edition stays as it is.</summary>
public sealed class BadWorkbookTests : IDisposable
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly EditedBook book = new();

    public void Dispose() => book.Dispose();

    [Fact]
    public void Faults_of_cells_are_told_together_with_those_that_the_loader_finds()
    {
        book.Cell("figures", "H2", "<c><f>SUM(H3:H4)</f><v>18.5</v></c>");
        book.Cell("figures", "I11", $"<c s=\"{book.Formats("h:mm")}\"><v>0.044444444444444446</v></c>");
        book.Text("figures", "H3", "17，8");
        book.Text("figures", "E4", "actuel");
        book.Text("rankings", "E2", "tax_revenu");
        Assert.Equal(
            [
                "figures!H2 value: the cell holds a formula, =SUM(H3:H4), and a result is not what the report states. Copy the cell and paste it as a value, as text.",
                "figures!H3 value: \"17，8\" has a decimal comma. Write 17.8. [BG220]",
            ],
            book.Problems().Take(2));
        Assert.Equal(["figures!E4 kind", "figures!I11 value_text", "rankings!E2 indicator"], book.Problems().Skip(2).Select(problem => problem.Split(':')[0]));
    }

    [Fact]
    public void A_row_of_a_sheet_is_the_line_that_a_message_names()
    {
        book.Text("figures", "A7", "tax_2023");
        Assert.Contains("figures!A7 figure: \"tax_2023\" is on line 5 already. Give this row another figure, or delete it. [BG", Assert.Single(book.Problems(), problem => problem.StartsWith("figures!A7", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_must_be_there_under_their_names()
    {
        book.Part("xl/workbook.xml", text => text.Replace("name=\"figures\"", "name=\"Figures (2)\"", StringComparison.Ordinal));
        Remove("bases");
        Assert.Equal(
            [
                "Figures (2): the sheet has the columns of figures, and another name. Name it figures.",
                "bases: the sheet is missing. Add it again from an export; to take all rows of a table away, delete its file and its entry in datapackage.json.",
                "workbook: what the other cells hold is checked once these are mended.",
            ],
            book.Problems());
    }

    [Fact]
    public void Columns_must_be_there_once_under_their_names()
    {
        book.Text("bases", "C1", "name_as_writen");
        book.Text("bases", "E1", "basis");
        Assert.Equal(
            [
                "bases: the column name_as_written is missing in row 1. Add it again, with what it held.",
                "bases: the column note is missing in row 1. Add it again, with what it held.",
                "bases!C1: bases has no column \"name_as_writen\". Did you mean name_as_written? Correct the name, or delete the column.",
                "bases!E1: the column basis is there twice, first in A1. Delete one.",
                "workbook: what the other cells hold is checked once these are mended.",
            ],
            book.Problems());
    }

    [Fact]
    public void Merged_cells_cells_under_no_column_and_empty_rows_are_told()
    {
        book.Sheet("bases", sheet => sheet.Element(Main + "sheetData")!.AddAfterSelf(new XElement(Main + "mergeCells", new XElement(Main + "mergeCell", new XAttribute("ref", "C2:D3")))));
        book.Text("bases", "H3", "aside");
        book.Rows("honours", data =>
        {
            data.Elements().Last().SetAttributeValue("r", "5");
            foreach (var cell in data.Elements().Last().Elements())
            {
                cell.SetAttributeValue("r", cell.Attribute("r")!.Value[..1] + "5");
            }
        });
        Assert.Equal(
            [
                "bases!C2:D3: the cells are merged, and a row of a table has a cell for each column. Unmerge them and fill each.",
                "bases!H3: the cell stands under no column of the table. Delete it, or move it under its column.",
                "honours!A3: The row is empty. Delete the line. [BG208]",
                "honours!A4: The row is empty. Delete the line. [BG208]",
            ],
            book.Problems());
    }

    [Fact]
    public void A_key_that_cannot_be_read_stops_the_rest_and_says_so()
    {
        book.Cell("figures", "A2", "<c t=\"e\"><v>#REF!</v></c>");
        Assert.Equal(["figures!A2 figure: the cell holds the error #REF!. Type the value.", "workbook: what the other cells hold is checked once these are mended."], book.Problems());
    }

    [Fact]
    public void A_workbook_of_another_edition_or_of_a_later_version_is_refused()
    {
        book.Part("docProps/custom.xml", text => text.Replace(">small<", ">large-2022<", StringComparison.Ordinal));
        Assert.Equal($"{book.Path}: the workbook is of the edition large-2022, not of small. Import it with --into large-2022, or export small and edit that.", Assert.Throws<WorkbookRefusedException>(book.Read).Message);
        book.Part("docProps/custom.xml", text => text.Replace(">large-2022<", ">small<", StringComparison.Ordinal).Replace(">1<", ">2<", StringComparison.Ordinal));
        Assert.Equal($"{book.Path}: a later version wrote the workbook (format 2; this one reads 1). Import it with that version.", Assert.Throws<WorkbookRefusedException>(book.Read).Message);
    }

    private void Remove(string name) => book.Part("xl/workbook.xml", text =>
    {
        var workbook = XElement.Parse(text);
        workbook.Element(Main + "sheets")!.Elements().Single(sheet => sheet.Attribute("name")!.Value == name).Remove();
        return workbook.ToString();
    });
}
