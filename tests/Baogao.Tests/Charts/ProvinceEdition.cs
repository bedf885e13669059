using Baogao.Reading.Checking;
using Baogao.Tests.Loading;

namespace Baogao.Tests.Charts;

/// <summary>A made-up province: units, levels, codes and measures that no town has, a range, and a target without a number.</summary>
internal static class ProvinceEdition
{
    public static readonly Dictionary<string, string> Files = new()
    {
        ["datapackage.json"] = """
            {"name": "yunling-2024", "title": "Yunling Province", "description": "Made up.", "version": "1.0.0", "created": "2026-01-01T00:00:00Z",
            "licenses": [{"name": "CC-BY-4.0"}], "contributors": [{"title": "Editor"}], "sources": [{"name": "report", "title": "The report", "kind": "primary"}],
            "places": [{"name": "yunling", "title": "Yunling", "title_zh": "云岭省", "level": "province", "above": "china"}, {"name": "china", "title": "China", "title_zh": "中国", "level": "nation"}],
            "report": {"place": "yunling", "year": 2024, "delivered": "2025-01-15"}, "resources": [{"name": "indicators", "path": "indicators.csv"}]}
            """,
        ["sections.csv"] = "section,mark,title_zh,title_en\n1.1.1,（一）,经济,Economy\n2.0.1,目标,目标,Targets\n",
        ["indicators.csv"] = "indicator,name_zh,name_en,theme,better,stock_or_flow,note\ngdp,地区生产总值,Regional GDP,economy,up,flow,\nincome,居民收入,Household income,welfare,up,flow,\nforeign,实际使用外资金额,Foreign investment received,opening,up,flow,\nuse_per_head,人均用电量,Electricity use per head,energy,,flow,\nbudget,预算收入,Budget revenue,economy,up,flow,\npower,发电量,Electricity,energy,up,flow,\n"
            + "urban_share,城镇化率,Urbanisation,border_trade,up,,\nplots,地块,Plots,land_and_housing,,flow,\n",
        ["bases.csv"] = "basis,indicator,name_as_written,coverage,note\ngdp_province,gdp,地区生产总值,,\n",
        ["figures.csv"] = "figure,indicator,period,period_basis,kind,measure,comparator,value,value_text,unit,basis,base_figure,base_period,part_of,section,quote,source,note,"
            + "value_high,prices,aggregation,wording,subject,vintage,review,confidence\n"
            + "gdp_2024,gdp,2024,stated,actual,level,eq,31500,,亿元,gdp_province,,,,1.1.1,地区生产总值31500亿元,report,,,current,,,,,,\n"
            + "gdp_2024_growth,gdp,2024,stated,actual,growth,eq,5.4,,%,gdp_province,,2023,,1.1.1,总值增长5.4%,report,,,constant,,,,,,\n"
            + "gdp_2025,gdp,2025,stated,target,growth,approx,5,,%,gdp_province,,2024,,2.0.1,总值增长5%左右,report,,,constant,,左右,,,,\n"
            + "power_2024,power,2024,stated,actual,level,eq,1820,,亿千瓦时,,,,,1.1.1,发电量1820亿千瓦时,report,,,,,,,,draft,0.7\n"
            + "power_2025,power,2025,stated,target,growth,eq,6,,%,,,2024,,2.0.1,发电量增长6—7%,report,,7,,,,,,,\n"
            + "income_2025,income,2025,stated,target,growth,eq,,,,,,,,2.0.1,居民收入与经济增长同步,report,,,,,与经济增长同步,,,,\n"
            + "budget_2024,budget,2024,stated,estimate,level,eq,22.5,,亿元,,,,,1.1.1,预算收入预计22.5亿元,report,,,,,,,,,\n"
            + "budget_2025,budget,2025,stated,target,level,eq,23,,亿元,,,,,2.0.1,预算收入计划23—24亿元,report,,24,,,,,,,\n"
            + "budget_2025_growth,budget,2025,stated,target,growth,eq,3,,%,,budget_2024,,,2.0.1,收入增长3%,report,,,,,,,,,\n"
            + "foreign_2024,foreign,2024,stated,actual,level,eq,12.3,,亿美元,,,,,1.1.1,外资12.3亿美元,report,,,current,,,,,,\n"
            + "use_2024,use_per_head,2024,stated,actual,level,eq,6800,,千瓦时,,,,,1.1.1,用电量6800千瓦时,report,,,,,,,,,\n"
            + "urban_2024,urban_share,2024,stated,actual,change,eq,1.2,,个百分点,,,2023,,1.1.1,城镇化率提高1.2个百分点,report,,,,,,,,,\n"
            + "plots_2024,plots,2024,stated,actual,level,eq,8,,幅,,,,,1.1.1,出让地块8幅,report,,,,total,,滨江公司,,,\n",
        ["projects.csv"] = "project,year,programme,number,name_zh,name_en,category,area,parcels,status,continues,section,quote\n"
            + "railway,2025,major,1,沿江铁路,Riverside railway,rail,south_bank,,planned,,2.0.1,（一）沿江铁路\n",
        ["codes.csv"] = "list,code,name_zh,name_en\nthemes,border_trade,边境贸易,border trade\ncategories,rail,铁路,rail\nareas,south_bank,南岸,south bank\n",
    };

    /// <summary>Checks the edition with some of its words replaced, in a folder that is then gone.</summary>
    public static CheckResult Check(params (string File, string Old, string New)[] changes)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        foreach (var (file, text) in Files)
        {
            File.WriteAllText(Path.Join(folder.Path, file), changes.Where(change => change.File == file).Aggregate(text, Replaced));
        }

        File.WriteAllText(Path.Join(folder.Path, "datapackage.json"), EditionTidy.Compare(folder.Path).Text);
        return ReportChecker.Check(folder.Path);
    }

    private static string Replaced(string text, (string File, string Old, string New) change)
    {
        Assert.Contains(change.Old, text, StringComparison.Ordinal);
        return text.Replace(change.Old, change.New, StringComparison.Ordinal);
    }
}
