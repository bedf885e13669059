using System.Text;
using Baogao.Exchange.Workbooks;
using Baogao.Tests.Loading;

namespace Baogao.Exchange.Tests.Workbooks;

/// <summary>What an import changes, and what it leaves as it is written.</summary>
public sealed class ImportDifferenceTests
{
    [Fact]
    public void A_changed_cell_changes_that_cell_and_no_other_byte()
    {
        using var book = new EditedBook();
        book.Text("figures", "R5", "seen");
        var plan = book.Read();
        var table = Assert.Single(plan.Differences);
        Assert.Equal(("small", "figures"), (plan.Edition, table.Table));
        var row = Assert.Single(table.Rows);
        Assert.Equal((RowChange.Changed, "tax_2023", 5), (row.Change, row.Key, row.SheetRow));
        Assert.Equal(new CellDifference("note", "", "seen"), Assert.Single(row.Cells));
        Assert.Equal(File.ReadAllText(Path.Join(book.Edition, "figures.csv")).Replace("计划入库23.2亿元,report,", "计划入库23.2亿元,report,seen", StringComparison.Ordinal), book.After("figures"));
    }

    [Fact]
    public void What_a_table_writes_in_its_own_way_stays()
    {
        // A byte order mark, CRLF, quotation marks that nothing asks for, and no line end at the end.
        var edition = new SmallEdition();
        var text = edition["exclusions.csv"].Replace("date", "\"date\"", StringComparison.Ordinal) + "5个,1.1.1,idiom\n2023年,\"2.0.1\",date";
        edition.Bytes("exclusions.csv", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))]);
        using var book = new EditedBook(edition);
        Assert.Empty(book.Read().Files);
        book.Text("exclusions", "C3", "proper_name");
        Assert.Equal("\uFEFF" + "quote,section,reason\r\n2022年,1.1.1,\"date\"\r\n5个,1.1.1,proper_name\r\n2023年,\"2.0.1\",date", book.After("exclusions"));
        book.Text("exclusions", "A5", "7次");
        book.Text("exclusions", "B5", "1.1.1");
        book.Text("exclusions", "C5", "idiom");
        Assert.EndsWith("2023年,\"2.0.1\",date\r\n7次,1.1.1,idiom", book.After("exclusions"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_row_stands_behind_the_row_that_it_follows_and_a_removed_one_is_gone()
    {
        var edition = new SmallEdition();
        edition.Add("exclusions", "5个,1.1.1,idiom");
        edition.Add("exclusions", "7次,1.1.1,idiom");
        using var book = new EditedBook(edition);
        book.Text("exclusions", "A3", "9项");
        book.Text("exclusions", "A5", "2023年");
        book.Text("exclusions", "B5", "2.0.1");
        book.Text("exclusions", "C5", "date");
        var rows = Assert.Single(book.Read().Differences).Rows;
        Assert.Equal([(RowChange.Added, "1.1.1, 9项", 3), (RowChange.Added, "2.0.1, 2023年", 5), (RowChange.Removed, "1.1.1, 5个", 0)], rows.Select(row => (row.Change, row.Key, row.SheetRow)));
        Assert.Equal("quote,section,reason\n2022年,1.1.1,date\n9项,1.1.1,idiom\n7次,1.1.1,idiom\n2023年,2.0.1,date\n", book.After("exclusions"));
        Reverse(book, "exclusions");
        // Each new row follows the one before it in the sheet, which is sorted now; the others keep their order.
        Assert.Equal("quote,section,reason\n2023年,2.0.1,date\n2022年,1.1.1,date\n7次,1.1.1,idiom\n9项,1.1.1,idiom\n", book.After("exclusions"));
    }

    [Fact]
    public void Sorted_rows_are_no_difference()
    {
        using var book = new EditedBook();
        Reverse(book, "figures");
        Assert.Empty(book.Read().Differences);
        book.Text("figures", "R9", "seen");
        Assert.Equal(File.ReadAllText(Path.Join(book.Edition, "figures.csv")).Replace("计划入库23.2亿元,report,", "计划入库23.2亿元,report,seen", StringComparison.Ordinal), book.After("figures"));
    }

    [Fact]
    public void A_cell_that_needs_quotation_marks_gets_them()
    {
        using var book = new EditedBook();
        book.Text("bases", "E2", "\"a\", b");
        Assert.Contains("budget_public,budget_revenue,一般公共预算,,\"\"\"a\"\", b\"\n", book.After("bases"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_optional_column_can_be_added_and_stands_in_its_place()
    {
        using var book = new EditedBook();
        book.Text("figures", "S1", "wording");
        book.Text("figures", "S5", "计划");
        var plan = book.Read();
        Assert.Empty(plan.Problems);
        Assert.Equal("wording", Assert.Single(Assert.Single(plan.Differences).Columns));
        var lines = book.After("figures")!.Split('\n');
        var place = lines[0].Split(',').ToList().IndexOf("wording");
        Assert.Equal("计划", lines[4].Split(',')[place]);
        Assert.Equal("", lines[1].Split(',')[place]);
    }

    [Fact]
    public void Columns_may_stand_in_another_order()
    {
        using var book = new EditedBook();
        book.Rows("sections", data =>
        {
            foreach (var cell in data.Descendants().Where(cell => cell.Attribute("r") is not null && cell.Name.LocalName == "c").ToList())
            {
                var name = cell.Attribute("r")!.Value;
                cell.SetAttributeValue("r", (name[0] == 'C' ? "D" : name[0] == 'D' ? "C" : name[..1]) + name[1..]);
            }
        });
        Assert.Empty(book.Read().Problems);
        Assert.Empty(book.Read().Differences);
    }

    private static void Reverse(EditedBook book, string sheet) => book.Rows(sheet, data =>
    {
        var rows = data.Elements().Skip(1).Reverse().ToList();
        foreach (var (i, row) in rows.Index())
        {
            var number = (i + 2).ToString(System.Globalization.CultureInfo.InvariantCulture);
            row.SetAttributeValue("r", number);
            foreach (var cell in row.Elements())
            {
                cell.SetAttributeValue("r", cell.Attribute("r")!.Value.TrimEnd([.. "0123456789"]) + number);
            }
        }

        data.ReplaceNodes(data.Elements().First(), rows);
    });
}
