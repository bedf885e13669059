using static Baogao.Reading.Tests.TownOpenings;

namespace Baogao.Reading.Tests;

/// <summary>Invented openings of town and county reports in the layouts that such reports have: which part looks back and which plans, and what that makes of the figures.</summary>
public sealed class TownOpeningTests
{
    [Fact]
    public void A_heading_of_the_years_own_title_is_reviewed_where_its_words_look_back()
        => Assert.Equal(
            ["review 2023: 产值3亿元 actual 2023", "review 2023: 企业5家 actual 2023"],
            Read("柳湾镇人民政府2023年政府工作报告\n一、2023年我们奋力前行\n2023年是建镇三十周年。一年以来,实事全部办结。全镇产值3亿元。\n(一)产业更旺。新增企业5家。\n"));

    [Fact]
    public void Targets_without_a_heading_are_planned()
        => Assert.Equal(
            ["plan 2023: 税收8% target 2023", "plan 2023: 财政支出3% target 2023"],
            Read("清溪县2023年政府工作报告\n推动县域发展,2023年政府工作要抢机遇。\n主要预期目标建议为:税收增长8%以上;财政支出(扣除2022年救灾资金外)增长3%以上。\n"));

    [Fact]
    public void Targets_under_a_bare_heading_are_planned()
        => Assert.Equal(
            ["plan 2021: 产值9% target 2021"],
            Read("编者按:实事都在2021年3月8日的清溪县政府工作报告中作了部署。\n县长作政府工作报告。\n主要目标\n产值增长9%左右。\n"));

    [Fact]
    public void What_a_government_will_do_is_planned_with_the_list_behind_it()
        => Assert.Equal(
            ["plan 2021: 实事9件 target 2021", "plan 2021: 学校2所 target 2021", "plan 2021: 水渠6公里 target 2021"],
            Read("3月8日,清溪县第九届人民代表大会第三次会议开幕。《报告》指出,县政府将继续改善民生,办好9件实事。分别是:(1)新建学校2所。(2)新修水渠6公里。\n【聚焦两会】清溪县2021年为民办实事\n时间:2021-03-09\n"));

    [Fact]
    public void A_change_of_term_has_five_years_and_one()
        => Assert.Equal(
            ["review 2017/2021: 公园6个 actual 2017/2021", "plan 2022/2026: 水厂5座 target 2022/2026", "plan 2022: 学校2所 target 2022"],
            Read("石桥乡政府工作报告\n二〇二二年一月六日\n过去五年工作回顾\n新建公园6个。\n今后五年工作目标\n新建水厂5座。\n2022年工作安排\n新建学校2所。\n"));

    [Fact]
    public void Three_years_back_are_three()
        => Assert.Equal(["review 2019/2021: 公园6个 actual 2019/2021"], Read("石桥乡政府工作报告\n2022年1月6日\n一、三年来工作回顾\n新建公园6个。\n"));

    [Fact]
    public void The_second_half_of_a_year_is_planned_within_it()
        => Assert.Equal(
            ["review 2023: 公园6个 actual 2023", "plan 2023: 水厂5座 target 2023"],
            Read("石桥乡2023年工作汇报\n(一)2023年上半年工作情况\n新建公园6个。\n(二)下半年工作打算\n新建水厂5座。\n"));

    [Fact]
    public void A_summary_with_a_plan_in_its_title_has_both_years()
        => Assert.Equal(
            ["review 2022: 公园6个 actual 2022", "plan 2023: 水厂5座 target 2023"],
            Read("石桥镇2022年工作总结及2023年工作计划\n2022年,在县委领导下,我镇新建公园6个。\n下一步工作打算\n新建水厂5座。\n"));

    [Fact]
    public void Five_years_to_come_are_counted_back_from_the_year_that_they_lead_to()
        => Assert.Equal(
            ["review 2017/2021: 学校9所 actual 2017/2021", "plan 2022/2026: 产值60亿元 target 2026", "plan 2022/2026: 产值11% target 2022/2026"],
            Read("石桥乡政府工作报告\n一、过去五年工作回顾\n2016年以来,我们团结奋进。新建学校9所。\n二、今后五年的奋斗目标\n到2026年,全乡产值达到60亿元,年均增长11%以上。\n"));

    [Fact]
    public void A_plan_that_starts_in_the_year_of_the_report_is_ahead()
        => Assert.Equal(
            ["review 2016/2020: 税收6% actual 2016/2020", "plan 2021/2025: 税收7% target 2021/2025", "plan 2021: 税收8% target 2021"],
            Read("石桥区政府工作报告\n2021年2月6日\n“十三五”时期,税收年均增长6%。\n“十四五”时期,力争税收年均增长7%以上。\n今年,主要预期目标是:税收增长8%。\n"));

    [Fact]
    public void A_plan_within_a_paragraph_of_a_text_without_headings_goes_on()
        => Assert.Equal(
            ["review 2023: 税收9亿元 actual 2023", "plan 2024: 学校2所 target 2024"],
            Read("石桥镇政府工作报告\n2023年,全镇税收9亿元。2024年,我们将扎实工作。新建学校2所。\n"));

    [Fact]
    public void Themes_of_a_report_without_headings_of_time_plan_nothing()
        => Assert.Equal(
            ["review 2023: 公园6个 actual 2023", "review 2023: 水厂5座 actual 2023", "plan 2024: 税收8% target 2024"],
            Read("石桥镇2024年政府工作报告\n各位代表:\n过去一年,全镇稳中求进。新建公园6个。\n一、民生实事扎实推进\n新建水厂5座。\n二、自身建设不断加强\n主要预期目标是:税收增长8%。\n"));

    [Fact]
    public void A_theme_behind_a_heading_of_review_plans()
        => Assert.Equal(
            ["review 2023: 公园6个 actual 2023", "plan 2024: 水厂5座 target 2024"],
            Read("石桥镇政府工作报告\n一、2023年工作回顾\n新建公园6个。\n二、办好民生实事\n新建水厂5座。\n"));

    [Fact]
    public void A_list_of_contents_opens_no_part()
        => Assert.Equal(
            ["review 2022: 公园6个 actual 2022"],
            Read("目录\n一、2022年工作回顾\n二、2023年工作安排\n石桥县2023年政府工作报告\n各位代表:\n过去一年,我们奋力前行。新建公园6个。\n"));

    [Fact]
    public void A_report_of_nine_months_plans_the_last_quarter()
        => Assert.Equal(
            ["review 2022: 公园6个 actual 2022", "plan 2022: 水厂5座 target 2022"],
            Read("石桥乡2022年前三季度工作总结\n一、前三季度工作情况\n新建公园6个。\n二、四季度工作打算\n新建水厂5座。\n"));

    [Fact]
    public void What_a_page_tells_of_a_report_turns_at_its_words()
        => Assert.Equal(
            ["review 2023: 税收9亿元 actual 2023", "plan 2024: 公园6个 target 2024"],
            Read("石桥镇人民代表大会开幕\n2024年1月18日上午,会议开幕。\n报告指出,过去一年,全镇税收9亿元。\n报告强调,新的一年,要抓好项目。新建公园6个。\n"));

    [Fact]
    public void Plans_of_five_years_are_told_by_their_names()
        => Assert.Equal(
            ["review 2020: 税收9亿元 actual 2020", "review 2016/2020: 公园6个 actual 2016/2020", "plan 2021/2025: 水厂5座 target 2021/2025"],
            Read("石桥镇政府工作报告\n2020年是收官之年。一年来,全镇税收9亿元。\n回顾“十三五”,新建公园6个。\n展望“十四五”,新建水厂5座。\n"));

    [Fact]
    public void The_main_work_before_a_plan_that_has_a_heading_of_its_own_is_a_review()
        => Assert.Equal(
            ["review 2022: 税收9亿元 actual 2022", "review 2022: 公园6个 actual 2022", "plan 2023: 水厂5座 target 2023"],
            Read("石桥乡2022年工作总结\n一、主要指标完成情况\n税收9亿元。\n二、重点工作\n新建公园6个。\n三、2023年工作打算\n新建水厂5座。\n"));

    [Fact]
    public void The_main_work_alone_behind_a_review_is_a_plan()
        => Assert.Equal(
            ["review 2022: 税收9亿元 actual 2022", "plan 2023: 水厂5座 target 2023"],
            Read("石桥乡政府工作报告\n一、2022年工作回顾\n税收9亿元。\n二、重点工作\n新建水厂5座。\n"));

    [Fact]
    public void What_has_come_about_of_the_main_work_is_a_review()
        => Assert.Equal(
            ["review 2018: 税收9亿元 actual 2018", "review 2018: 公园6个 actual 2018"],
            Read("石桥镇2018年工作总结及2019年工作计划\n2018年工作回顾\n一、目标完成情况\n税收9亿元。\n二、重点工作进展情况\n新建公园6个。\n"));

    [Fact]
    public void A_line_that_a_page_cut_behind_a_full_stop_goes_on()
        => Assert.Equal(
            ["review 2018: 化解债务9亿元 actual 2018", "review 2018: 公园6个 actual 2018", "plan 2019: 水厂5座 target 2019"],
            Read("石桥镇政府工作报告\n一、2018年工作回顾\n(一)守住底线。摸清家底,化解\n债务9亿元,步子较稳。新建公园6个,居全县前列\n二、2019年工作安排\n新建水厂5座。\n"));

    [Fact]
    public void Lines_of_a_page_that_are_alike_are_joined()
        => Assert.Equal(
            ["review 2023: 税收9亿元 actual 2023", "review 2023: 税收5% actual 2023", "review 2023: 企业12家 actual 2023", "plan 2024: 水厂5座 target 2024"],
            Read("一、2023年工作回顾\n全镇上下团结一心,主动作为,完成税收9亿元,增\n长5%,产业发展的质量和效益进一步提升,新增企业1\n2家,乡村面貌焕然一新,群众的获得感不断增强,营商\n环境持续优化,干部队伍作风明显转变,社会大局保持\n和谐稳定。\n二、2024年工作安排\n新建水厂5座。\n"));

    [Fact]
    public void A_heading_behind_the_salutation_in_one_line_opens_its_part()
        => Assert.Equal(
            ["review 2019/2023: 公园6个 actual 2019/2023", "plan 2024: 水厂5座 target 2024"],
            Read("石桥镇政府工作报告 (2024年1月8日) 各位代表: 一、过去五年工作回顾 我们奋力前行。新建公园6个。二、2024年工作安排 全镇要抓项目。新建水厂5座。"));

    [Fact]
    public void A_level_that_grew_year_by_year_is_of_the_last_year()
        => Assert.Equal(
            ["review 2017/2021: 产值9亿元 actual 2021", "review 2017/2021: 产值6% actual 2017/2021"],
            Read("柳湾镇政府工作报告\n(2021年10月25日在柳湾镇第二十届人民代表大会第一次会议上)\n一、过去五年工作回顾\n五年来,实现产值9亿元,年均增长6%。\n"));

    [Fact]
    public void Five_years_under_a_heading_of_a_plan_are_those_of_the_plan()
        => Assert.Equal(
            ["review 2016/2020: 税收2万元 actual 2015", "review 2016/2020: 税收4万元 actual 2020"],
            Read("柳湾镇2022年政府工作报告\n一、“十三五”工作回顾\n五年来,我们团结奋进。\n五年来,税收由2万元增加到4万元。\n"));

    [Theory]
    [InlineData("确保工作落实。计划改造庭院3个。力争建成学校2所。拟投资9亿元。", "plan 2016: 改造庭院3个 target 2016")]
    [InlineData("去年工作已落实。计划改造庭院3个。力争建成学校2所。拟投资9亿元。", "review 2015: 改造庭院3个 actual 2015")]
    public void A_text_of_intentions_alone_is_a_plan(string sentences, string first)
        => Assert.Equal(first, Read($"柳湾街道落实会议精神\n18.02.2016\n{sentences}\n", "street-liuwan-2016")[0]);

    [Theory]
    [InlineData("茶叶投资累计9亿元。", false)]
    [InlineData("五年累计投资茶叶9亿元。", true)]
    public void A_sum_that_names_no_years_is_not_sure_of_them(string sentence, bool isSure)
        => Assert.Equal(isSure, Figures("石桥镇政府工作报告\n(2022年1月6日)\n一、过去五年工作回顾\n" + sentence).Single().Confidence.Period >= 0.9m);
}
