using Baogao.Loading.Problems;
using Baogao.Reading.Checking;
using Baogao.Reading.Checking.Text;

namespace Baogao.Tests.Checking;

/// <summary>A made-up report and its edition, in which all is well; each test changes a cell, a row or the text.</summary>
internal sealed class MadeUp
{
    private static readonly string Report = string.Join('\n',
        "某镇报告",
        "一、2022年回顾",
        "（一）经济运行总体平稳。截至 11月，税收 17.8亿元，全年预计完成 18.5亿元；一般公共预",
        "算 5.3亿元。新设企业 1001 家，完成全年指标 250%。考评列全区各镇第二名，考核优秀。",
        "（二）民生。走访 65人次，发放补贴百万余元，建成三大空间，创建率达 90%以上。案件 1761起，同比下降 22.4%。",
        "保有量 1:4。获评市级先进，成为首批区级示范。1月开门红。3月以来回落。启动芳菲路A-4地块建设。",
        "12",
        "二、2023年任务",
        "税收计划 23.2亿元，比2022年预计完成数增长 25%，力争 24亿元。预算比2022年同口径增长 12%。",
        "2023年重大项目（2项）：（一）甲路新建；（二）乙路新建。统筹 3个商业、5个住宅在内 8个用地。");

    private static readonly Dictionary<string, string> Tables = new()
    {
        ["sections"] = """
            section,mark,title_zh,title_en
            0.0.0,,前言,Front
            1.0.0,一、,回顾,Review
            1.1.1,（一）,经济,Economy
            1.1.2,（二）,民生,Life
            2.0.0,二、,任务,Tasks
            2.0.1,2023年重大,项目,Projects
            """,
        ["indicators"] = """
            indicator,name_zh,name_en,theme,better,stock_or_flow,note
            tax,税收,Tax,economy,up,flow,
            budget,公共预算,Budget,economy,up,flow,
            firms,新设企业,New firms,economy,up,flow,
            visits,走访慰问,Visits,welfare,,flow,
            subsidies,发放补贴,Subsidies,welfare,,flow,
            spaces,三大空间,Spaces,economy,,flow,
            rate,创建率,Rate,safety,up,,
            calls,案件数案件,Calls,safety,down,flow,
            ratio,保有量,Ratio,community,,,
            major_projects,重大项目,Major projects,projects,,flow,
            parcels,用地,Parcels,land_and_housing,,flow,
            parcels_shops,商业用地,Parcels for shops,land_and_housing,,flow,
            parcels_homes,住宅用地,Parcels for homes,land_and_housing,,flow,
            """,
        ["bases"] = """
            basis,indicator,name_as_written,coverage,note
            budget_public,budget,一般公共预算,,
            budget_other,budget,预算,,
            """,
        ["figures"] = """
            figure,indicator,period,period_basis,kind,measure,comparator,value,value_text,unit,basis,base_figure,base_period,part_of,section,quote,source,note
            tax_nov,tax,2022-01/2022-11,stated,actual,level,eq,17.8,,亿元,,,,,1.1.1,税收17.8亿元,report,
            tax_2022,tax,2022,stated,estimate,level,eq,18.5,,亿元,,,,,1.1.1,全年预计完成18.5亿元,report,
            budget_nov,budget,2022-01/2022-11,same_sentence,actual,level,eq,5.3,,亿元,budget_public,,,,1.1.1,一般公共预算5.3亿元,report,
            firms_2022,firms,2022-01/2022-11,inferred,actual,level,eq,1001,,家,,,,,1.1.1,新设企业1001家,report,
            firms_share,firms,2022-01/2022-11,inferred,actual,target_share,eq,250,,%,,firms_2022,,,1.1.1,完成全年指标250%,report,
            visits_2022,visits,2022,unstated,actual,level,eq,65,,人次,,,,,1.1.2,走访65人次,report,
            subsidies_2022,subsidies,2022,unstated,actual,level,gt,1000000,百万余元,元,,,,,1.1.2,发放补贴百万余元,report,
            spaces_2022,spaces,2022,unstated,actual,level,eq,3,三大,个,,,,,1.1.2,三大空间,report,
            rate_2022,rate,2022,unstated,actual,rate,ge,90,,%,,,,,1.1.2,创建率达90%以上,report,
            calls_2022,calls,2022,unstated,actual,level,eq,1761,,起,,,,,1.1.2,案件1761起,report,
            calls_growth,calls,2022,unstated,actual,growth,eq,-22.4,,%,,,2021,,1.1.2,同比下降22.4%,report,
            ratio_2022,ratio,2022,unstated,actual,ratio,eq,0.25,1:4,,,,,,1.1.2,保有量1:4,report,
            tax_2023,tax,2023,stated,target,level,eq,23.2,,亿元,,,,,2.0.0,税收计划23.2亿元,report,
            tax_growth,tax,2023,stated,target,growth,eq,25,,%,,tax_2022,,,2.0.0,2022年预计完成数增长25%,report,
            tax_stretch,tax,2023,stated,stretch_target,level,eq,24,,亿元,,,,,2.0.0,力争24亿元,report,
            budget_growth,budget,2023,unstated,target,growth,eq,12,,%,budget_other,,2022,,2.0.0,2022年同口径增长12%,report,
            projects_2023,major_projects,2023,stated,target,level,eq,2,,项,,,,,2.0.1,重大项目（2项）,report,
            parcels_2023,parcels,2023,unstated,target,level,eq,8,,个,,,,,2.0.1,8个用地,report,
            shops_2023,parcels_shops,2023,unstated,target,level,eq,3,,个,,,,parcels_2023,2.0.1,3个商业,report,
            homes_2023,parcels_homes,2023,unstated,target,level,eq,5,,个,,,,parcels_2023,2.0.1,5个住宅,report,
            """,
        ["rankings"] = """
            ranking,assessment_zh,assessment_en,what,indicator,period,period_basis,place,among,scope,peers,peers_source,grade,section,quote
            second,考评,Assessment,assessment,,2022,unstated,2,,全区各镇,24,yearbook,优秀,1.1.1,考评列全区各镇第二名，考核优秀
            """,
        ["honours"] = """
            honour,title_zh,title_en,holder,level,distinction,n,period,section,quote
            best,先进,Best,town,city,awarded,,2022,1.1.2,获评市级先进
            batch,示范,Model,town,district,first_batch,,2022,1.1.2,首批区级示范
            """,
        ["milestones"] = """
            milestone,period,phase,direction,section,quote
            opening,2022-01,high_start,,1.1.2,1月开门红
            fall,2022-03/..,deep_fall,down,1.1.2,3月以来回落
            """,
        ["projects"] = """
            project,year,programme,number,name_zh,name_en,category,area,parcels,status,continues,section,quote
            road,2022,,,芳菲路建设,Road,roads,elsewhere,A-4,started,,1.1.2,芳菲路A-4地块
            road_a,2023,major,1,甲路新建,Road A,roads,elsewhere,,planned,,2.0.1,（一）甲路
            road_b,2023,major,2,乙路新建,Road B,roads,elsewhere,,planned,,2.0.1,（二）乙路
            """,
        ["exclusions"] = """
            quote,section,reason
            2022年回顾,1.0.0,document_structure
            截至11月,1.1.1,period_reference
            12,1.1.2,page_mark
            2023年任务,2.0.0,document_structure
            2023年重大,2.0.1,period_reference
            """,
    };

    private readonly Dictionary<string, string> tables = new(Tables);

    private string report = Report;

    /// <summary>Puts a text in the place of another in one row of a table, which starts with <paramref name="key"/>.</summary>
    internal MadeUp Row(string table, string key, string from, string to)
    {
        var lines = tables[table].Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith(key + ",", StringComparison.Ordinal));
        Assert.Contains(from, lines[at], StringComparison.Ordinal);
        lines[at] = lines[at].Replace(from, to, StringComparison.Ordinal);
        tables[table] = string.Join('\n', lines);
        return this;
    }

    internal MadeUp Without(string table, string key)
    {
        var lines = tables[table].Split('\n').ToList();
        Assert.Equal(1, lines.RemoveAll(line => line.StartsWith(key + ",", StringComparison.Ordinal)));
        tables[table] = string.Join('\n', lines);
        return this;
    }

    /// <summary>Adds a table of findings that a person lets stand.</summary>
    internal MadeUp Accepting(params string[] rows)
    {
        tables["accepted"] = string.Join('\n', ["code,row,reason,by,on", .. rows]);
        return this;
    }

    internal MadeUp With(string table, string row)
    {
        tables[table] += "\n" + row;
        return this;
    }

    internal MadeUp Text(string from, string to)
    {
        Assert.Contains(from, report, StringComparison.Ordinal);
        report = report.Replace(from, to, StringComparison.Ordinal);
        return this;
    }

    internal CheckResult Check(bool withText = true) => MemoryEdition.Parse(tables).Check(withText ? SourceText.Parse("report.txt", report) : null);

    /// <summary>What is wrong, or odd, as lines.</summary>
    internal IReadOnlyList<string> Faults()
    {
        var result = Check();
        return [.. result.Problems.Concat(result.Findings.Select(finding => finding.Problem)).Where(problem => problem.Severity > Severity.Information).Select(problem => CheckReport.Line(problem))];
    }
}
