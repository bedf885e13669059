using static Baogao.Reading.Tests.TownOpenings;

namespace Baogao.Reading.Tests;

/// <summary>Invented openings of town and county reports: which year they look back on, and how sure that is.</summary>
public sealed class TownYearTests
{
    [Fact]
    public void A_report_of_January_with_lines_as_headings_reviews_the_year_before()
        => Assert.Equal(
            ["review 2018: 产值9亿元 actual 2018", "plan 2019: 产值10亿元 target 2019"],
            Read("清溪县政府工作报告\n——2019年1月8日在清溪县第九届人民代表大会第三次会议上\n各位代表:\n2018年工作回顾\n一年来,产值9亿元。\n一、围绕目标任务兴产业\n2019年工作安排\n力争产值10亿元。\n"));

    [Fact]
    public void A_report_of_December_under_the_title_of_its_own_year_reviews_that_year()
        => Assert.Equal(
            ["review 2023: 产值3亿元 actual 2023", "plan 2024: 学校2所 target 2024"],
            Read("柳湾镇2023年政府工作报告\n2023年12月21日在柳湾镇第三届人民代表大会第五次会议上\n一、2023年我们攻坚奋进\n全镇产值3亿元。\n二、2024年我们再启新程\n新建学校2所。\n"));

    [Fact]
    public void One_year_back_under_a_sentence_on_the_year_reviews_that_year()
        => Assert.Equal(["review 2024: 税收3亿元 actual 2024"], Read("某镇政府工作报告\n2024年是规划的关键一年。全镇聚焦主业。\n一年来,我们抓项目。税收3亿元。\n"));

    [Fact]
    public void A_report_with_its_day_left_blank_has_its_year()
        => Assert.Equal(["review 2013: 税收9万元 actual 2013"], Read("XX镇政府工作报告\n2014年 月 日\n各位代表:\n过去的一年,经济平稳发展。全年实现税收9万元。\n"));

    [Fact]
    public void This_year_and_next_year_are_those_of_a_report_of_December()
        => Assert.Equal(
            ["review 2021: 产值4亿元 actual 2021", "plan 2022: 水渠6公里 target 2022"],
            Read("石桥乡2021年政府工作报告\n今年以来,全乡经济向好。\n一、今年工作回顾\n产值4亿元。\n二、明年工作打算\n新修水渠6公里。\n"));

    [Fact]
    public void A_year_that_is_told_as_past_beside_a_plan_of_the_next_is_sure()
        => Assert.All(
            Figures("柳湾镇2022年政府工作报告\n2022年,我们稳住了经济,全镇税收9亿元。\n2023年,我们将做好以下工作:\n力争税收突破10亿元。\n"),
            reading => Assert.True(reading.Confidence is { Kind: > 0.9m, Period: > 0.9m } && reading.Period == (reading.Number == "9" ? "2022" : "2023"), reading.Reason));

    [Fact]
    public void The_day_of_a_page_gives_way_to_the_year_that_the_text_looks_back_on()
        => Assert.Equal(["review 2022: 税收9亿元 actual 2022"], Read("石桥镇政府工作报告\n2023年11月5日 来源:网络\n2022年是极不平凡的一年。全镇税收9亿元。\n"));

    [Fact]
    public void Years_without_their_sign_are_years_of_the_text()
        => Assert.Equal(
            ["review 2024: 税收9亿元 actual 2024", "plan 2025: 税收6% target 2025"],
            Read("回眸2024,我们勇毅前行\n2024年,全县税收9亿元。\n展望2025,我们信心满怀\n2025年,全县税收增长6%以上。\n"));

    [Fact]
    public void Without_any_year_the_outlook_is_read_and_the_period_is_left_empty()
        => Assert.Equal(
            ["review -1: 税收9亿元 actual ", "plan 0: 厂房2栋 target "],
            Read("过去的一年,镇党委、政府团结奋进。税收9亿元。\n新的一年,我们将新建厂房2栋。\n"));

    [Fact]
    public void A_half_year_report_of_July_looks_back_on_its_own_year()
        => Assert.Equal(
            ["review 2023: 税收3亿元 actual 2023-01/2023-06", "plan 2023: 水厂5座 target 2023"],
            Read("石桥镇政府工作报告\n(2023年7月12日)\n今年以来,全镇稳中求进。1-6月,全镇税收3亿元。\n下半年,我们将抓好以下工作。新建水厂5座。\n"));

    [Theory]
    [InlineData("石桥镇政府工作报告\n发布时间:2022-01-20 来源:石桥镇\n过去一年,全镇税收9亿元。\n", "2021", false)]
    [InlineData("石桥镇政府工作报告\n发布时间:2022-01-20 来源:石桥镇\n2021年,全镇税收9亿元。\n", "2021", true)]
    [InlineData("石桥镇政府工作报告\n日期:2024/3/5\n一、2022年工作回顾\n全镇税收9亿元。\n", "2022", true)]
    [InlineData("石桥镇2023年政府工作报告\n发布时间:2025-11-20\n过去一年,全镇税收9亿元。\n", "2022", false)]
    public void The_day_of_a_page_is_sure_where_the_text_agrees(string text, string period, bool isSure)
        => Assert.All(Figures(text), reading => Assert.True(reading.Period == period && reading.Confidence.Kind >= 0.9m == isSure, $"{reading.Period} {reading.Confidence.Kind}"));

    [Fact]
    public void The_year_of_a_title_opens_no_plan()
        => Assert.Equal(["review 2014: 公园6个 actual 2014"], Read("2015年石桥镇政府工作报告\n全镇经济平稳。新建公园6个。\n"));

    [Fact]
    public void A_half_year_under_another_title_has_its_own_year()
        => Assert.Equal(
            ["review 2022: 公园6个 actual 2022", "plan 2022: 水厂5座 target 2022"],
            Read("石桥镇2022年上半年经济社会发展情况报告\n今年以来,全镇稳中求进。新建公园6个。\n一、下半年工作举措\n新建水厂5座。\n"));

    [Fact]
    public void This_year_looked_back_on_is_the_year_of_the_title()
        => Assert.Equal(
            ["review 2024: 税收9亿元 actual 2024", "plan 2025: 公园6个 target 2025"],
            Read("石桥镇2024年政府工作报告\n今年是建镇三十周年。一年来,全镇税收9亿元。\n2025年,是规划收官之年。做好以下工作:\n新建公园6个。\n"));

    [Fact]
    public void Years_of_a_term_open_its_review()
        => Assert.Equal(
            ["review 2017/2021: 税收9亿元 actual 2021", "review 2017/2021: 税收6% actual 2017/2021", "review 2017/2021: 公园6个 actual 2017/2021"],
            Read("3月5日,石桥镇人民代表大会召开。\n会议听取过去五年的报告和2022年工作安排。\n报告认为,2017—2021年是茶乡转型的五年,市场向好。2021年,全镇税收达到9亿元,年均增长6%。新建公园6个。\n"));

    [Fact]
    public void A_half_year_in_the_title_is_looked_back_on()
        => Assert.Equal(
            ["review 2019: 税收3亿元 actual 2019-01/2019-06", "plan 2019: 税收6亿元 target 2019"],
            Read("石桥街道办事处2019年上半年工作总结暨下半年工作安排\n上半年,街道完成税收3亿元。\n下半年,确保全年完成税收6亿元。\n"));

    [Fact]
    public void This_year_before_targets_is_the_year_ahead_of_a_report_of_December()
        => Assert.Equal(
            ["review 2017: 税收9亿元 actual 2017", "plan 2018: 税收7% target 2018"],
            Read("石桥县2018年政府工作报告\n(2017年12月27日在石桥县第七届人民代表大会第二次会议上)\n一、2017年工作回顾\n税收9亿元。\n二、2018年工作安排\n建议今年全县发展的主要预期目标为:税收增长7%。\n"));

    [Fact]
    public void A_report_of_a_year_that_is_over_has_that_year()
        => Assert.Equal(["review 2021: 税收9亿元 actual 2021"], Read("石桥街道2021年度工作报告\n一年来,街道稳中求进。全年完成税收9亿元。\n"));

    [Theory]
    [InlineData("二〇〇八年工作回顾", "二〇〇九年工作安排")]
    [InlineData("一、二○○八年工作回顾", "二、二○○九年工作安排")]
    [InlineData("〇〇八年工作回顾", "〇〇九年工作安排")]
    [InlineData("二〇〇八年,全镇奋力前行。", "二〇〇九年,我们将抓好以下工作。")]
    public void Years_in_Chinese_numerals_are_years(string review, string plan)
        => Assert.Equal(
            ["review 2008: 公园6个 actual 2008", "plan 2009: 水厂5座 target 2009"],
            Read($"石桥镇政府工作报告\n{review}\n新建公园6个。\n{plan}\n新建水厂5座。\n"));

    [Theory]
    [InlineData("二〇二四年一月六日", "2023")]
    [InlineData("二○二三年十二月六日", "2023")]
    public void A_day_in_Chinese_numerals_dates_the_report(string day, string period)
        => Assert.All(Figures($"石桥镇政府工作报告\n{day}\n过去一年,全镇税收9亿元。\n"), reading => Assert.True(reading.Period == period && reading.Confidence.Period > 0.9m, $"{reading.Period} {reading.Reason}"));

    [Fact]
    public void A_period_in_Chinese_numerals_is_stated()
        => Assert.Equal(["review 2008: 税收9亿元 actual 2007"], Read("一、2008年工作回顾\n二〇〇七年税收9亿元。\n"));

    [Fact]
    public void A_year_that_only_the_title_names_is_not_sure()
        => Assert.All(Figures("石桥镇2022年政府工作报告\n全镇产值9万元。\n"), reading => Assert.True(reading.Confidence is { Kind: < 0.9m, Period: < 0.9m }, reading.Reason));

    [Theory]
    [InlineData("石桥镇2022年政府工作报告\n2021年,预计全镇茶叶产值9万元。\n", "2021")]
    [InlineData("石桥街道2022年工作总结及2023年工作计划\n辖区茶叶产值9万元。\n", "2022")]
    [InlineData("大会隆重召开\n报告分三部分:一、2022年工作回顾;二、形势;三、2023年主要工作。全镇茶叶产值9万元。\n", "2022")]
    public void A_title_that_the_text_bears_out_is_sure(string text, string period)
        => Assert.All(Figures(text), reading => Assert.True(reading.Period == period && reading.Confidence is { Kind: > 0.9m, Period: > 0.9m }, $"{reading.Period} {reading.Reason}"));

    [Fact]
    public void A_year_that_a_heading_names_is_sure()
        => Assert.All(Figures("石桥镇政府工作报告\n一、2022年工作回顾\n全镇产值9万元。\n"), reading => Assert.True(reading.Confidence is { Kind: > 0.9m, Period: > 0.9m }, reading.Reason));

    [Fact]
    public void A_meeting_of_January_calls_the_year_before_this_year()
        => Assert.Equal(
            ["review 2025: 产值9亿元 estimate 2025"],
            Read("1月8日,柳湾镇第九届人民代表大会第三次会议召开。报告指出,今年以来,全镇干部群众齐心协力办成不少实事。全年预计产值9亿元。\n2026年是规划的开局之年。\n", "town-liuwan-2026"));

    [Fact]
    public void The_meeting_in_brackets_behind_a_day_dates_the_report()
        => Assert.Equal(
            ["review 2012/2016: 产值9亿元 actual 2015", "review 2012/2016: 项目94个 actual 2012/2016"],
            Read("2016年柳湾乡政府工作报告\n来源:柳湾乡 2017-01-12 00:00\n政府工作报告\n2016年11月2日\n(柳湾乡第六届人民代表大会第一次会议上)\n各位代表:\n五年来,我们团结奋进。2015年全乡产值9亿元。\n五年来,我们抓项目,实施项目94个。\n")
                .Select(line => line.Replace("实施", "", StringComparison.Ordinal)));

    [Fact]
    public void The_year_of_a_budget_that_was_carried_out_is_looked_back_on()
        => Assert.Equal(
            ["review 2023: 茧800担 actual 2023"],
            Read("近日,柳湾镇召开人民代表大会。会议听取了《2023年政府工作报告》,审查了《2023年财政预算执行情况和2024年财政预算(草案)的报告》。\n全年产茧800担。\n").Select(line => line.Replace("产茧", "茧", StringComparison.Ordinal)));

    [Fact]
    public void A_year_in_which_a_place_pressed_on_is_looked_back_on()
        => Assert.Equal(["review 2023: 税收3亿元 actual 2023"], Read("柳湾镇开会\n据悉,2023年,柳湾镇坚持绿色发展。税收3亿元。\n2024年是关键之年。\n"));
}
