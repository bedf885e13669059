using System.Text;
using Baogao.Exchange.Series;
using Baogao.Exchange.Workbooks;
using Baogao.Tests.Loading;

namespace Baogao.Exchange.Tests.Series;

/// <summary>What is wrong with a table is said with its cell, all at once, and the edition stays as it is.</summary>
public sealed class BadSeriesTests : IDisposable
{
    private readonly SeriesBook book = new();

    public void Dispose() => book.Dispose();

    [Fact]
    public void Faults_of_cells_are_told_together()
        => Assert.Equal(
            [
                "line 2, column 14 value: \"1,5\" has a decimal comma. Write 1.5. [BG220]",
                "line 3, column 6 period: \"Mai 2022\" is no month, quarter or year that is known. Write it as 2022-05, 2022-01/2022-06, 2022Q1 or 2022.",
                "line 4, column 1 indicator: \"税收收\" is no indicator of small or of the catalogue. Did you mean 税收收入? Write the key or a name of one that is there, or add a row to indicators.csv with name_zh \"税收收\".",
                "line 5, column 6 period: \"2022年13月\": there is no month 13. Write a month from 1 to 12.",
                "line 6, column 23 unit: growth is in %, and the unit is 亿元. Correct the unit, or the measure.",
            ],
            book.Problems("指标,时期,数值,计量方式,单位\n税收收入,2022-05,\"1,5\",level,亿元\n税收收入,Mai 2022,1,level,亿元\n税收收,2022-05,1,level,亿元\n税收收入,2022年13月,1,level,亿元\n税收收入,2022-06,1,growth,亿元\n").Order(StringComparer.Ordinal));

    [Fact]
    public void What_nobody_says_is_asked_for_once()
        => Assert.Equal(
            [
                "table: no measure is given for 2 values, the first in line 2, column 6. Fill the column measure (计量方式), or give --measure: level, growth, level_cumulative or growth_cumulative.",
                "table: no unit is given for 2 values, the first in line 2, column 6. Fill the column unit (单位), or give --unit.",
                "table: no geography is given for 2 values, the first in line 2, column 6. Fill the column geography (地区), or give --geography.",
                "table: no source is given for 2 values, the first in line 2, column 6. Fill the column source (来源), or give --source: report, yearbook.",
                "table: no kind of source is given for 2 values, the first in line 2, column 6. Fill the column kind_of_source (来源性质), or give --kind-of-source: official, press or repost.",
            ],
            book.Problems("指标,2022年5月,2022年6月\n税收收入,1,2\n", new SeriesOptions()));

    [Theory]
    [InlineData("a,b\n1,2\n", "table: no header was found. Expected a row with the columns indicator, period and value (指标, 时期, 数值), or one with months, quarters or years across, such as 2022年1月.")]
    [InlineData("指标,Jan,Feb\n税收收入,1,2\n", "line 1, column 1: no month, quarter or year is understood in the header: \"Jan\", \"Feb\". Write them as 2022年1月, 2022-01, 2022年第一季度 or 2022年.")]
    [InlineData("时间,税收收入\n2022-05,2\n", "line 1, column 1: the header has a period and no value. Name the column of the numbers value or 数值; indicators across are not read: set months across instead.")]
    [InlineData("指标,单位,2022年5月,2022-05\n税收收入_当期值,亿元,1,2\n", "line 1, column 15: the period 2022-05 is there twice, first in line 1, column 7. Delete one.")]
    [InlineData("指标,项目,2022年5月\n税收收入_当期值(亿元),,1\n", "line 1, column 4: the column indicator is there twice, first in line 1, column 1. Delete one.")]
    [InlineData("指标,序号,2022年5月,2022年6月\n税收收入_当期值(亿元),3,1,\n", "line 1, column 4: \"序号\" is no column of series.csv, no month, no quarter and no year. Correct the name, or delete the column.")]
    [InlineData("指标,2022年5月\n税收收入_当期值(亿元),—\n", "table: no cell below the header holds a value.")]
    [InlineData("指标,2022年5月\n税收收入_当期值(亿元),1,2\n", "line 2, column 16: the cell stands under no column of the header. Delete it, or name its column.")]
    [InlineData("指标,2022年5月\n税收收入_当期值(亿元),1\n税收收入_当期值(亿元),2\n", "line 3, column 14 value: 2 亿元 disagrees with 1 亿元 in line 2, column 14: both are tax_revenue, Shanghai, 2022-05, level. Keep one.")]
    [InlineData("指标,2022年5月,2022年6月\n税收收入_当期值(亿元),1,\n税收收入_当期值(万元),,2\n", "line 3, column 15 unit: tax_revenue (Shanghai) is in 亿元 in series.csv, and here in 万元. Write all levels in one unit.")]
    [InlineData("指标,2022年5月,2022年6月\n社零总额_当期值(亿元),1,\n社零总额_当期值(万元),,2\n", "line 3, column 15 unit: retail_sales (Shanghai) is in 亿元 in line 2, column 14, and here in 万元. Write all levels in one unit.")]
    [InlineData("指标,1月,2月\n税收收入_当期值(亿元),1,\n", "line 1, column 4: \"1月\" names no year. Write 2022年1月, or name the year with --year.|line 1, column 7: \"2月\" names no year. Write 2022年2月, or name the year with --year.")]
    [InlineData("指标,2022-01-01,2022-04-01\n税收收入_当期值(亿元),1,2\n", "line 1, column 4: the cell holds the day 2022-01-01, and which period is meant is not known: a month, a quarter or a year. Write it as 2022-01, 2022Q1 or 2022.|line 1, column 15: the cell holds the day 2022-04-01, and which period is meant is not known: a month, a quarter or a year. Write it as 2022-01, 2022Q1 or 2022.")]
    [InlineData("指标,2022年5月\n\"税收收入_当期值(亿元),1\n", "line 2, column 1: a quotation mark opens the cell and none closes it. Close it, or take it out.")]
    public void A_table_that_cannot_be_read_says_where(string text, string expected) => Assert.Equal(expected.Split('|'), book.Problems(text));

    [Fact]
    public void A_source_must_be_in_the_package()
        => Assert.Equal(
            ["table: --source: \"yearbok\" is no source of datapackage.json. Did you mean yearbook? Add it to \"sources\" there, with name, title, path and kind (primary or secondary), and write its name after --source; or write one that is there: report, yearbook."],
            book.Problems("指标,2022年5月\n税收收入_当期值(亿元),1\n", SeriesBook.Said with { Source = "yearbok" }));

    [Fact]
    public void A_name_that_two_indicators_have_is_not_chosen_between()
    {
        var edition = new SmallEdition();
        edition.Add("indicators", "tax_again,税收收入,Tax again,economy,up,flow,");
        using var other = new SeriesBook(edition);
        Assert.Contains("line 2, column 1 indicator: \"税收收入_当期值(亿元)\" is the name of tax_revenue and of tax_again. Write the one that is meant in its place.", other.Problems("指标,2022年5月\n税收收入_当期值(亿元),1\n"));
    }

    [Fact]
    public void Formulas_and_merged_cells_of_a_workbook_are_refused()
        => Assert.Equal(
            [
                "数据!A2:A3: the cells are merged, and each cell must hold what is meant. Unmerge them and fill each.",
                "数据!B2 value: the cell holds a formula, =SUM(B3:B4), and a result is not what the report states. Copy the cell and paste it as a value, as text.",
                "数据!C2 value: the cell holds 0.25 and shows it as a per cent. Format the cell as text, then type it again, without the sign %.",
            ],
            book.Read(SeriesBook.Workbook([["指标", "2022年5月", "2022年6月"], ["税收收入_同比增长(%)", "><f>SUM(B3:B4)</f><v>3</v>", "s=\"1\"><v>0.25</v>"]], "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>", "0%"), "table.xlsx").Import.Problems.Select(problem => problem.ToString()));

    [Theory]
    [InlineData("<html><table></table></html>", "this is a web page under the name of a table. Open it in Excel, WPS or LibreOffice and save it as an Excel workbook (.xlsx).")]
    [InlineData(" \n \n", "the file is empty. Expected a table, as .csv or .xlsx.")]
    public void A_file_of_another_kind_is_refused(string text, string expected) => Assert.Equal(expected, book.Refused(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_file_that_is_too_large_damaged_locked_or_no_table_is_refused()
    {
        Assert.Equal("The file is larger than 32 MB, the most that is read. Move it away, or make it smaller.", book.RefusedSize(200 << 20));
        Assert.Equal("The file is empty, or a pipe or device, and was not opened. Restore its contents, or move it away.", book.RefusedSize(0));
        Assert.Equal("t.csv: the table has more than 5 cells, and is not read. Take a part of it.", Assert.Throws<WorkbookRefusedException>(() => TextTable.Read("t.csv", "1,2,3\n4,5,6\n", null, mostCells: 5)).Message);
        Assert.Equal("the workbook can hold macros (.xlsm). Open it in Excel, WPS or LibreOffice and save it as an Excel workbook (.xlsx), which holds none.", book.Refused(SeriesBook.Workbook([["指标"]]), "table.xlsm"));
        Assert.Equal("this is no workbook. Expected a table, as .csv or .xlsx.", book.Refused([0xD0, 0xCF, 0x11, 0xE0, 0, 0, 0, 0], "table.xls"));
        Assert.Equal("the file is damaged. Open it in Excel, WPS or LibreOffice and save it as an Excel workbook (.xlsx) again, or take another copy.", book.Refused("PK and no more"u8.ToArray(), "table.xlsx"));
        Assert.Equal("the workbook is protected by a password. Save it without one.", book.Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("EncryptedPackage")], "table.xlsx"));
        Assert.Equal("the file is in no encoding that is known (UTF-8, UTF-16, GB18030, Big5), or is no text. Expected a table, as .csv or .xlsx.", book.Refused([0x89, 0x50, 0x4E, 0x47, 0xFF, 0x00, 0xFF, 0xFF], "table.csv"));
        Assert.Equal("the workbook has no sheet \"x\" with something in it. It has 数据.", book.Refused(SeriesBook.Workbook([["指标"]]), "table.xlsx", SeriesBook.Said with { Sheet = "x" }));
        Assert.Equal("the file is text and has no sheets: leave --sheet out.", book.Refused("指标,2022年5月\n"u8.ToArray(), options: SeriesBook.Said with { Sheet = "x" }));
    }

    [Fact]
    public void What_the_edition_refuses_is_told_of_the_cell()
    {
        var problem = Assert.Single(book.Problems("指标,2022年5月,备注\n税收收入_当期值(亿元),1," + new string('9', 3) + "\u200b\n"));
        Assert.StartsWith("line 2, column 16 note: ", problem, StringComparison.Ordinal);
    }
}
