using System.Text;
using Baogao.Exchange.Series;
using Baogao.Exchange.Workbooks;
using Baogao.Tests.Loading;

namespace Baogao.Exchange.Tests.Series;

/// <summary>What tables of each shape add to <c>series.csv</c>.</summary>
public sealed class SeriesTableTests : IDisposable
{
    private const string Nbs = """
        数据库：月度数据,,,
        时间：最近4个月（数值为虚构）,,,
        指标,2022年12月,2022年2月,2022年1月
        社会消费品零售总额_当期值(亿元),"1,500.10",,
        社会消费品零售总额_累计值(亿元),16442.1,2611.5,
        社会消费品零售总额_同比增长(%),-8.1,…,
        社会消费品零售总额_累计增长(%),-9.10,3.7,—
        数据来源：国家统计局,,,
        注：1-2月数据为合计,,,
        以上数值为虚构,,,
        """;

    private static readonly string[] NbsRows =
    [
        "retail_sales,Shanghai,2022-12,level,1500.10,亿元,press,yearbook,",
        "retail_sales,Shanghai,2022-01/2022-02,level_cumulative,2611.5,亿元,press,yearbook,",
        "retail_sales,Shanghai,2022-01/2022-12,level_cumulative,16442.1,亿元,press,yearbook,",
        "retail_sales,Shanghai,2022-12,growth,-8.1,%,press,yearbook,",
        "retail_sales,Shanghai,2022-01/2022-02,growth_cumulative,3.7,%,press,yearbook,",
        "retail_sales,Shanghai,2022-01/2022-12,growth_cumulative,-9.10,%,press,yearbook,",
    ];

    private readonly SeriesBook book = new();

    public void Dispose() => book.Dispose();

    [Fact]
    public void An_export_of_the_statistics_bureau_says_measure_and_unit_in_the_names()
    {
        var plan = book.Read(Nbs);
        Assert.Equal(NbsRows, book.Added(plan));
        Assert.Equal((0, 6), (plan.Equal, plan.NotPublished));
        var first = plan.Import.Differences.Single().Rows[0];
        Assert.Equal((RowChange.Added, "retail_sales, Shanghai, 2022-12, level", 4), (first.Change, first.Key, first.SheetRow));
    }

    [Theory]
    [InlineData("gb18030")]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    public void The_encoding_is_found(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        Assert.Equal(NbsRows, book.Added(book.Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Nbs)], "table.csv")));
        // Of these characters none is common in running text.
        Assert.Equal(["tax_revenue,Shanghai,2022-05,level,1,亿元,press,yearbook,"], book.Added(book.Read([.. encoding.GetPreamble(), .. encoding.GetBytes("指标,2022-05\n税收收入_当期值(亿元),1\n")], "table.csv")));
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(';')]
    public void The_separator_is_found_though_numbers_hold_commas(char separator)
        => Assert.Equal(["retail_sales,Shanghai,2022-05,level,1234.5,亿元,press,yearbook,"], book.Added(book.Read($"指标,2022年5月\n社零总额（亿元）_当期值,\"1,234.5\"\n".Replace(',', separator).Replace($"1{separator}2", "1,2", StringComparison.Ordinal))));

    [Fact]
    public void A_tidy_table_has_its_columns_in_any_order_under_usual_heads()
    {
        var plan = book.Read("时间,数值,指标,地区,计量方式,单位,来源,备注,来源性质\n2022年3月,6.10,Tax revenue,上海,level,亿元,A yearbook,a note,官方\n\n2022-02,-3.8,税收收入,上海,累计增长,%,yearbook,,媒体\n", new SeriesOptions());
        Assert.Equal(["tax_revenue,上海,2022-03,level,6.10,亿元,official,yearbook,a note", "tax_revenue,上海,2022-01/2022-02,growth_cumulative,-3.8,%,press,yearbook,"], book.Added(plan));
    }

    [Fact]
    public void Rows_that_are_there_stay_or_change_and_none_is_taken_away()
    {
        var plan = book.Read("indicator,geography,period,measure,value,unit\ntax_revenue,Shanghai,2022-01,level,12.5,亿元\ntax_revenue,Shanghai,2022-01/2022-02,growth_cumulative,-3.9,%\n");
        Assert.Equal(1, plan.Equal);
        var row = Assert.Single(plan.Import.Differences.Single().Rows);
        Assert.Equal((RowChange.Changed, "tax_revenue, Shanghai, 2022-01/2022-02, growth_cumulative", 3), (row.Change, row.Key, row.SheetRow));
        Assert.Equal([new CellDifference("value", "-3.8", "-3.9")], row.Cells);
        Assert.Equal(File.ReadAllText(Path.Join(book.Edition, "series.csv")).Replace("-3.8", "-3.9", StringComparison.Ordinal), SeriesBook.After(plan));
        Assert.Empty(book.Read("indicator,geography,period,measure,value,unit\ntax_revenue,Shanghai,2022-01,level,12.50,亿元\n").Import.Files);
    }

    [Fact]
    public void New_months_stand_among_those_of_their_series_in_the_order_of_time()
    {
        var plan = book.Read("指标,2022年2月,2021年12月\n税收收入_当期值(亿元),3,2\n");
        Assert.Equal(["2021-12", "2022-01", "2022-02", "2022-01/2022-02"], SeriesBook.After(plan).TrimEnd().Split('\n').Skip(1).Select(line => line.Split(',')[2]));
    }

    [Fact]
    public void Options_and_lines_above_say_what_the_table_does_not()
    {
        var plan = book.Read("单位：亿元\n地区,1-2月,一季度,2月\nShanghai,3,4,\n", SeriesBook.Said with { Indicator = "社零总额", Measure = Measure.Level, Year = 2023 });
        Assert.Equal(["retail_sales,Shanghai,2023-01/2023-02,level_cumulative,3,亿元,press,yearbook,", "retail_sales,Shanghai,2023-01/2023-03,level_cumulative,4,亿元,press,yearbook,"], book.Added(plan));
    }

    [Fact]
    public void A_head_may_hold_the_unit_and_a_new_place_is_noted()
    {
        var plan = book.Read("指标,月份,数值（亿元）,地区\n税收收入,2022年5月,1,上海市\n", SeriesBook.Said with { Measure = Measure.Level, Geography = "x" });
        Assert.Equal(["tax_revenue,上海市,2022-05,level,1,亿元,press,yearbook,"], book.Added(plan));
        Assert.Equal(["table: --geography is not used: the file says it of each value.", "table: series.csv has no place \"上海市\" so far. It has Shanghai."], plan.Import.Notes.Select(note => note.ToString()));
    }

    [Fact]
    public void A_workbook_gives_dates_and_the_shortest_decimal()
    {
        var plan = book.Read(SeriesBook.Workbook(
            [["指标", "s=\"1\"><v>44682</v>", "s=\"2\"><v>44713</v>", "s=\"2\"><v>44743</v>"], ["税收收入_当期值（亿元）", "><v>18.100000000000001</v>", "><v>0.1</v>", "1,234.50"]], "", "yyyy\"年\"m\"月\"".Replace("\"", "&quot;", StringComparison.Ordinal), "yyyy/m/d"), "table.xlsx");
        Assert.Equal(["tax_revenue,Shanghai,2022-05,level,18.1,亿元,press,yearbook,", "tax_revenue,Shanghai,2022-06,level,0.1,亿元,press,yearbook,", "tax_revenue,Shanghai,2022-07,level,1234.50,亿元,press,yearbook,"], book.Added(plan));
    }

    [Fact]
    public void One_sheet_of_several_is_named()
    {
        var workbook = EditionWorkbook.Write(book.Edition);
        Assert.StartsWith("the workbook has the sheets sections, indicators, ", book.Refused(workbook, "table.xlsx"), StringComparison.Ordinal);
        var plan = book.Read(workbook, "table.xlsx", new SeriesOptions { Sheet = "series" });
        Assert.Equal((2, 0, 0), (plan.Equal, plan.Import.Files.Count, plan.Import.Problems.Count));
    }

    [Fact]
    public void An_edition_without_series_gets_the_table_and_its_description()
    {
        var edition = new SmallEdition();
        edition.Delete("series.csv");
        edition.Json(package => package["resources"]!.AsArray().RemoveAll(resource => resource!["name"]!.ToString() == "series"));
        using var without = new SeriesBook(edition);
        var plan = without.Read(Nbs);
        Assert.Equal(NbsRows.Length, without.Added(plan).Count);
        Assert.Equal([("series.csv", true), ("datapackage.json", false)], plan.Import.Files.Select(file => (Path.GetFileName(file.Path), file.Before is null)));
        Assert.Contains(plan.Package, line => line.Contains("series", StringComparison.Ordinal));
        foreach (var file in plan.Import.Files)
        {
            File.WriteAllBytes(file.Path, file.After);
        }

        Assert.Equal(NbsRows.Length, without.Read(Nbs).Equal);
    }

    [Fact]
    public void A_place_is_spelled_as_the_series_spell_it()
    {
        var edition = new SmallEdition();
        edition.Replace("series.csv", "tax_revenue,Shanghai,2022-01,", "tax_revenue,Pudong New Area,2022-01,");
        using var other = new SeriesBook(edition);
        Assert.Equal(["tax_revenue,Pudong New Area,2022-05,level,1,亿元,press,yearbook,"], other.Added(other.Read("指标,地区,2022年5月\n税收收入_当期值(亿元),浦东新区,1\n")));
    }
}
