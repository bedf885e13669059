using Baogao.Frames;
using Baogao.Model;
using Baogao.Targets;

namespace Baogao.Tests.Targets;

/// <summary>The flat table that papers use.</summary>
public class TargetTableTests
{
    private const string Head = "place,place_zh,level,year,report_date,indicator,indicator_zh,measure,low,high,comparator,unit,wording,tail,commitment,vintage,actual,actual_kind,last_target,last_actual,"
        + "above,above_known_then,above_same_year,gap_known_then,gap_same_year,gap_actual,verdict,section,quote,source,reviewed,edition";

    [Fact]
    public void The_csv_has_these_columns_and_a_row_a_target()
    {
        using var all = MadeUpCollection.Usual();
        var lines = all.Load().Targets(null, null, PlaceLevel.Province).ToCsv().Split('\n');
        Assert.Equal(
            [
                Head,
                "DONG,东省,province,2025,2025-01-20,gdp_growth,经济增长,growth,5.5,,ge,%,以上,,hard,,5.2,actual,,,GUO,,5,,0.5,-0.3,missed,2.0.1,gdp_2025增长5.5%以上,Report of east-2025 (given),true,east-2025",
                "DONG,东省,province,2026,2026-01-20,gdp_growth,经济增长,growth,5.5,,approx,%,左右,在实际工作中努力争取更好结果,soft;strive,,,,5.5,5.2,GUO,5,4.5/5,0.5,1.0,,,2.0.1,gdp_2026增长5.5%左右，在实际工作中努力争取更好结果,Report of east-2026 (given),true,east-2026",
                "XI,西省,province,2026,2026-01-25,gdp_growth,经济增长,growth,5,6,eq,%,,,soft,,,,,,GUO,5,4.5/5,0,0.5,,,2.0.1,gdp_2026增长5至6%,Report of west-2026 (given),false,west-2026",
                "XI,西省,province,2026,2026-01-25,gdp_growth,经济增长,growth,6.5,,eq,%,,,strive,stretch_target,,,,,GUO,5,4.5/5,1.5,2.0,,,2.0.1,gdp_2026_more增长6.5%,Report of west-2026 (given),true,west-2026",
                "XI,西省,province,2026,2026-01-25,income,居民收入,growth,,,,,与经济增长同步,,soft,,,,,,,,,,,,,2.0.1,income_2026与经济增长同步,Report of west-2026 (given),true,west-2026",
                "",
            ],
            lines);
    }

    [Fact]
    public void The_frames_have_the_same_columns_and_numbers_as_numbers()
    {
        using var all = MadeUpCollection.Usual();
        var targets = all.Load().Targets("gdp_growth", 2026);
        Assert.Equal(Head.Split(','), targets.ToFrame().ColumnKeys);
        Assert.Equal(["nation-2026/gdp_2026", "east-2026/gdp_2026", "west-2026/gdp_2026", "west-2026/gdp_2026_more"], targets.ToFrame().RowKeys);
        Assert.Equal([1.0m, 0.5m, 2.0m], targets.ToFrame().GetColumn<decimal>("gap_same_year").Values);
        Assert.Equal(Head.Split(',').Prepend("target"), targets.ToDataFrame().Columns.Select(column => column.Name));
    }

    [Fact]
    public void A_reader_sees_heads_as_words_and_a_place_is_no_rank()
    {
        using var all = MadeUpCollection.Usual();
        var reports = all.Load();
        var table = reports.Table(reports.Targets("income").ToFrame());
        Assert.StartsWith("地区\t地区（中文）\t级别\t", table.In(Language.Chinese).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Place\tPlace zh\tLevel\t", table.In(Language.English).ToString(), StringComparison.Ordinal);
        Assert.Equal("Nothing in these editions to list.", reports.Table(reports.Targets("none").ToFrame()).In(Language.English).ToString().Trim());
    }
}
