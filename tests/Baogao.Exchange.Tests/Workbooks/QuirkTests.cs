using System.Xml.Linq;

namespace Baogao.Exchange.Tests.Workbooks;

/// <summary>Workbooks as Excel, WPS and other programs write them.</summary>
public sealed class QuirkTests : IDisposable
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly EditedBook book = new();

    public void Dispose() => book.Dispose();

    [Fact]
    public void Shared_strings_come_in_runs_with_phonetics_and_blanks()
    {
        Shared(
            "<si><r><rPr><b/></rPr><t>预算</t></r><r><t xml:space=\"preserve\">收入 </t></r><r><t>一</t></r><rPh sb=\"0\" eb=\"2\"><t>ユサン</t></rPh><phoneticPr fontId=\"1\"/></si>",
            "<si><t>a_x0041__x005F_x0042_</t></si>");
        book.Cell("bases", "C2", "<c t=\"s\" s=\"1\"><v>0</v></c>");
        book.Cell("bases", "E2", "<c t=\"s\"><v>1</v></c>");
        Assert.Equal(File.ReadAllText(Path.Join(book.Edition, "bases.csv")).Replace("一般公共预算,,\n", "预算收入 一,,aA_x0042_\n", StringComparison.Ordinal), book.After("bases"));
    }

    [Fact]
    public void Rows_and_cells_need_no_numbers()
    {
        // Without numbers an empty cell must be there.
        book.Rows("exclusions", data =>
        {
            foreach (var element in data.DescendantsAndSelf())
            {
                element.Attribute("r")?.Remove();
            }
        });
        Assert.Empty(book.Problems());
        Assert.Null(book.After("exclusions"));
    }

    [Fact]
    public void A_string_that_a_formula_left_behind_and_an_inline_one_are_texts()
    {
        book.Cell("figures", "R2", "<c t=\"str\"><v> as it is</v></c>");
        book.Cell("figures", "R3", "<c t=\"inlineStr\"><is><r><t>two </t></r><r><t>runs</t></r></is></c>");
        book.Cell("figures", "R4", "<c t=\"str\"/>");
        book.Cell("figures", "R5", "<c s=\"1\"/>");
        Assert.Equal(["figures!R2 note"], book.Read().Problems.Select(problem => problem.ToString()[..15]));
        book.Cell("figures", "R2", "<c t=\"str\"><v>as it is</v></c>");
        var after = book.After("figures")!.Split('\n');
        Assert.EndsWith(",as it is", after[1], StringComparison.Ordinal);
        Assert.EndsWith(",two runs", after[2], StringComparison.Ordinal);
        Assert.EndsWith(",", after[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Relationships_may_be_relative_and_other_parts_are_left_alone()
    {
        book.Part("xl/_rels/workbook.xml.rels", text => text.Replace("\"/xl/", "\"", StringComparison.Ordinal));
        book.Part("xl/media/image1.png", _ => "no picture");
        Assert.Empty(book.Problems());
    }

    [Fact]
    public void Dates_of_1904_are_four_years_later()
    {
        var style = book.Formats("mmm-yy");
        book.Part("xl/workbook.xml", text => text.Replace("<bookViews>", "<workbookPr date1904=\"1\"/><bookViews>", StringComparison.Ordinal));
        book.Cell("figures", "C2", $"<c s=\"{style}\"><v>43220</v></c>");
        var plan = book.Read();
        Assert.Equal(("2022", "2022-05"), (plan.Differences[0].Rows[0].Cells[0].Before, plan.Differences[0].Rows[0].Cells[0].After));
        Assert.Equal("figures!C2 period: the date 2022-05-01 is read as 2022-05.", Assert.Single(plan.Notes).ToString());
    }

    [Fact]
    public void Numbers_and_what_lies_beyond_the_table_empty_make_no_difference()
    {
        book.Cell("series", "E2", "<c><v>12.5</v></c>");
        book.Cell("figures", "H2", "<c><v>18.5</v></c>");
        book.Cell("figures", "AZ900", "<c s=\"1\"/>");
        book.Cell("figures", "A5000", "<c s=\"2\" t=\"inlineStr\"><is><t/></is></c>");
        Assert.Empty(book.Read().Problems);
        Assert.Empty(book.Read().Differences);
    }

    [Fact]
    public void Hidden_sheets_are_imported_and_others_left_out_and_both_are_said()
    {
        book.Part("xl/workbook.xml", text =>
        {
            var workbook = XElement.Parse(text);
            var sheets = workbook.Element(Main + "sheets")!.Elements().ToList();
            sheets.Single(sheet => sheet.Attribute("name")!.Value == "bases").SetAttributeValue("state", "veryHidden");
            sheets[^1].SetAttributeValue("name", "Sheet1");
            return workbook.ToString();
        });
        book.Text("bases", "D2", "all");
        var plan = book.Read();
        Assert.Equal(["bases: the sheet is hidden, and imported like the others.", "Sheet1: the sheet is no table of small and is left out."], plan.Notes.Select(note => note.ToString()));
        Assert.Equal("bases", Assert.Single(plan.Differences).Table);
    }

    [Fact]
    public void A_workbook_of_no_edition_is_taken_and_said()
    {
        book.Part("docProps/custom.xml", text => text.Replace("Baogao edition", "Something", StringComparison.Ordinal));
        Assert.Equal("workbook: it does not say of which edition it is, and is taken for small.", Assert.Single(book.Read().Notes).ToString());
    }

    private void Shared(params string[] items)
    {
        book.Part("xl/sharedStrings.xml", _ => $"<sst xmlns=\"{Main}\">{string.Concat(items)}</sst>");
        book.Part("[Content_Types].xml", text => text.Replace("</Types>", "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>", StringComparison.Ordinal));
        book.Part("xl/_rels/workbook.xml.rels", text => text.Replace("</Relationships>", "<Relationship Id=\"rIdS\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/></Relationships>", StringComparison.Ordinal));
    }
}
