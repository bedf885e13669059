namespace Baogao.Reading.Tests;

/// <summary>Measure, kind, period and indicator of invented sentences.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("工业总产值达到42亿元、增长7.5%。", "42 亿元 eq level actual 2025 工业总产值\n7.5 % eq growth actual 2025 工业总产值")]
    [InlineData("单位产值能耗下降超3%。", "-3 % gt growth actual 2025 单位产值能耗")]
    [InlineData("入园率提高2.4个百分点。", "2.4 个百分点 eq change actual 2025 入园率")]
    [InlineData("引进外资完成全年目标的112%。", "112 % eq target_share actual 2025 引进外资")]
    [InlineData("茶园面积增加300亩。", "300 亩 eq change actual 2025 茶园面积")]
    [InlineData("新增4个省级示范基地、6个“双创”园区。", "4 个 eq level actual 2025 新增省级示范基地\n6 个 eq level actual 2025 新增“双创”园区")]
    [InlineData("茶叶、蚕茧产量分别增长8%、11%。", "8 % eq growth actual 2025 茶叶产量\n11 % eq growth actual 2025 蚕茧产量")]
    [InlineData("城乡居民人均可支配收入分别达5.2万元、3.1万元。", "5.2 万元 eq level actual 2025 城镇居民人均可支配收入\n3.1 万元 eq level actual 2025 农村居民人均可支配收入")]
    [InlineData("85%以上的审批事项实现网上可办。", "85 % ge rate actual 2025 审批事项")]
    [InlineData("7类32件民生实事全部完成。", "7 类 eq level actual 2025 民生实事\n32 件 eq level actual 2025 民生实事")]
    [InlineData("综合实力稳居全市第2位。", "2 位 eq level actual 2025 综合实力")]
    [InlineData("压减收费项目30%。", "-30 % eq growth actual 2025 压减收费项目")]
    [InlineData("水泥产量跌幅达6%。", "-6 % eq growth actual 2025 水泥产量跌幅")]
    [InlineData("单位能耗31%降至22%。", "31 % eq rate actual 2024 单位能耗\n22 % eq rate actual 2025 单位能耗")]
    [InlineData("8%左右的预期增长目标如期实现。", "8 % approx growth actual 2025 预期增长目标")]
    [InlineData("铁路里程新增20公里、突破400公里。", "20 公里 eq change actual 2025 铁路里程新增\n400 公里 gt level actual 2025 铁路里程新增")]
    [InlineData("赤字率比上年预算低0.2个百分点。", "-0.2 个百分点 eq change actual 2025 赤字率")]
    [InlineData("削减财政赤字3亿元。", "-3 亿元 eq change actual 2025 削减财政赤字")]
    [InlineData("粉尘浓度降至30微克每立方米。", "30 微克每立方米 eq level actual 2025 粉尘浓度")]
    [InlineData("6大类40项实事办结。", "6 大类 eq level actual 2025 实事\n40 项 eq level actual 2025 实事")]
    [InlineData("产气30亿方以上。", "30 亿方 ge level actual 2025 产气")]
    [InlineData("惠及5万名家庭农场成员。", "5 万名 eq level actual 2025 惠及家庭农场成员")]
    [InlineData("制造业现行12%的税率降至9%。", "12 % eq rate actual 2024 制造业税率\n9 % eq rate actual 2025 制造业税率")]
    [InlineData("2024年,产值比2020年增长30%,税收增长1.5倍。", "30 % eq growth actual 2021/2024 产值\n1.5 倍 eq multiple actual 2021/2024 税收")]
    [InlineData("预计全年工业产值80亿元，税收6亿元。", "80 亿元 eq level estimate 2025 工业产值\n6 亿元 eq level estimate 2025 税收")]
    public void In_a_review_of_one_year(string sentence, string expected) => Assert.Equal(expected, Sentences.Figures(Sentences.Review(sentence)));

    [Theory]
    [InlineData("绿化覆盖率从38%提高到44%。", "38 % eq rate actual 2020 绿化覆盖率\n44 % eq rate actual 2025 绿化覆盖率")]
    [InlineData("建设口袋公园36个。", "36 个 eq level actual 2021/2025 口袋公园")]
    [InlineData("工业产值年均增长9%。", "9 % eq growth actual 2021/2025 工业产值")]
    [InlineData("高新技术企业增至240家。", "240 家 eq level actual 2025 高新技术企业")]
    [InlineData("参保率稳定在96%以上。", "96 % ge rate actual 2021/2025 参保率")]
    [InlineData("办理建议80件、提案60件。", "80 件 eq level actual 2021/2025 建议\n60 件 eq level actual 2021/2025 提案")]
    [InlineData("3条公路建成通车。", "3 条 eq level actual 2021/2025 公路")]
    [InlineData("推出惠企措施45项。", "45 项 eq level actual 2021/2025 惠企措施")]
    [InlineData("五年来,新建医院9家,床位总数达5000张。", "9 家 eq level actual 2021/2025 新建医院\n5000 张 eq level actual 2025 床位总数")]
    [InlineData("乡道里程由全省第39位跃居第2位。", "39 位 eq level actual 2020 乡道里程\n2 位 eq level actual 2025 乡道里程")]
    [InlineData("累计造林76亩,退耕还林21亩。", "76 亩 eq level actual 2021/2025 造林\n21 亩 eq level actual 2021/2025 退耕还林")]
    [InlineData("召开座谈会16次。", "16 次 eq level actual 2021/2025 座谈会")]
    [InlineData("支出70%以上用于教育。", "70 % ge rate actual 2021/2025 支出")]
    [InlineData("货运班列开行超300列。", "300 列 gt level actual 2021/2025 货运班列开行")]
    [InlineData("县财政五年支出50亿元。", "50 亿元 eq level actual 2021/2025 县财政五年支出")]
    [InlineData("6个镇通动车。", "6 个 eq level actual 2025 镇通动车")]
    [InlineData("新增绿地20公顷,其中公园绿地8公顷。", "20 公顷 eq level actual 2021/2025 新增绿地\n8 公顷 eq level actual 2021/2025 公园绿地")]
    public void In_a_review_of_five_years(string sentence, string expected) => Assert.Equal(expected, Sentences.Figures(Sentences.FiveYears(sentence)));

    [Theory]
    [InlineData("1—11月，税收8亿元。", "8 亿元 eq level actual 2025-01/2025-11 税收")]
    [InlineData("上半年，税收4亿元。", "4 亿元 eq level actual 2025-01/2025-06 税收")]
    [InlineData("截至9月底，完成技改投资8.3亿元。", "8.3 亿元 eq level actual 2025-01/2025-09 技改投资")]
    [InlineData("全年预期目标是：茶叶产值13.5亿元。", "13.5 亿元 eq level target 2025 茶叶产值")]
    [InlineData("初步测算，茶叶产值13.5亿元。", "13.5 亿元 eq level estimate 2025 茶叶产值")]
    [InlineData("初步核算，茶叶产值13.5亿元。", "13.5 亿元 eq level actual 2025 茶叶产值")]
    [InlineData("截至11月底，贷款余额90亿元。", "90 亿元 eq level actual 2025-11 贷款余额")]
    [InlineData("争取上级资金9亿元。", "9 亿元 eq level actual 2025 上级资金")]
    [InlineData("到2027年建成学校3所。", "3 所 eq level target 2027 学校")]
    [InlineData("提出2026年税收增长6%的目标。", "6 % eq growth target 2026 税收")]
    [InlineData("税收比2020年增长30%。", "30 % eq growth actual 2021/2025 税收")]
    public void A_period_that_the_sentence_states_wins(string sentence, string expected) => Assert.Equal(expected, Sentences.Figures(Sentences.Review(sentence)));

    [Theory]
    [InlineData("税收计划7亿元，力争7.5亿元。", "7 亿元 eq level target 2026 税收\n7.5 亿元 eq level stretch_target 2026 税收")]
    [InlineData("力争新建学位900个。", "900 个 eq level target 2026 新建学位")]
    [InlineData("到2028年，床位达到500张。", "500 张 eq level target 2028 床位")]
    [InlineData("总产值按增长6%安排。", "6 % eq growth target 2026 总产值")]
    [InlineData("总产值预期增长6%左右。", "6 % approx growth target 2026 总产值预期")]
    [InlineData("经济增长目标定为6%左右。", "6 % approx growth target 2026 经济增长目标")]
    [InlineData("补助标准由每人50元提高到60元。", "50 元 eq level actual 2025 补助标准\n60 元 eq level target 2026 补助标准")]
    [InlineData("2025年底建成体育馆4座。", "4 座 eq level actual 2025-12 体育馆")]
    [InlineData("水利资金将由去年的9亿元增加到12亿元。", "9 亿元 eq level actual 2025 水利资金\n12 亿元 eq level target 2026 水利资金")]
    [InlineData("用两年时间将补助标准由50元提高到80元。", "50 元 eq level actual 2025 补助标准\n80 元 eq level target 2027 补助标准")]
    [InlineData("年度计划投资9亿元,力争全年完成10亿元。", "9 亿元 eq level target 2026 计划投资\n10 亿元 eq level stretch_target 2026 计划投资")]
    [InlineData("新建果园12亩,改造提升8亩。", "12 亩 eq level target 2026 新建果园\n8 亩 eq level target 2026 改造果园")]
    [InlineData("年内建成村卫生室6所。", "6 所 eq level target 2026 村卫生室")]
    [InlineData("2027年底前建成农贸市场8个。", "8 个 eq level target 2027-12 农贸市场")]
    [InlineData("6月底前修复水毁道路30公里。", "30 公里 eq level target 2026-06 修复水毁道路")]
    [InlineData("两年内新建水厂5座。", "5 座 eq level target 2026/2027 新建水厂")]
    [InlineData("三年累计培训农民9000人次。", "9000 人次 eq level target 2026/2028 培训农民")]
    [InlineData("未来三年新建水厂5座。", "5 座 eq level target 2026/2028 新建水厂")]
    [InlineData("产值增长的预期目标为7%左右。", "7 % approx growth target 2026 产值增长的预期目标")]
    [InlineData("今明两年改造危桥16座。", "16 座 eq level target 2026/2027 改造危桥")]
    [InlineData("“十五五”时期,城镇化率达到62%,新建水厂5座。", "62 % eq rate target 2030 城镇化率\n5 座 eq level target 2026/2030 新建水厂")]
    [InlineData("到“十五五”末,床位达到900张。", "900 张 eq level target 2030 床位")]
    [InlineData("“十五五”时期工业产值年均增长6%左右。", "6 % approx growth target 2026/2030 工业产值")]
    [InlineData("每年新增就业3万人。", "3 万人 eq level target 2026 新增就业")]
    [InlineData("一季度开工项目40个。", "40 个 eq level target 2026-01/2026-03 项目")]
    [InlineData("过去三年新建水厂5座。", "5 座 eq level actual 2023/2025 新建水厂")]
    [InlineData("争取上级资金9亿元。", "9 亿元 eq level target 2026 上级资金")]
    [InlineData("税收比2025年增长6%。", "6 % eq growth target 2026 税收")]
    [InlineData("去年税收9亿元,今年达到10亿元。", "9 亿元 eq level actual 2025 税收\n10 亿元 eq level target 2026 税收")]
    [InlineData("目前我镇老人已有3万人。", "3 万人 eq level actual 2025 老人")]
    public void In_a_plan(string sentence, string expected) => Assert.Equal(expected, Sentences.Figures(Sentences.Plan(sentence)));

    [Fact]
    public void A_forecast_within_a_chain_ends_at_the_semicolon_and_full_year_belongs_to_its_clause()
        => Assert.Equal(
            """
            17.8 亿元 eq level actual 2025-01/2025-11 税收收入
            18.5 亿元 eq level estimate 2025 税收收入
            5.3 亿元 eq level actual 2025-01/2025-11 一般公共预算
            250 % eq target_share actual 2025-01/2025-11 一般公共预算
            66.3 亿元 eq level actual 2025-01/2025-11 出口总额
            """,
            Sentences.Figures(Sentences.Review("截至11月，税收收入17.8亿元，全年预计完成18.5亿元；一般公共预算5.3亿元，完成全年指标250%；出口总额66.3亿元。")));

    [Fact]
    public void A_higher_aim_stands_beside_its_plan_though_a_growth_comes_between()
        => Assert.Equal(
            [FigureKind.Target, FigureKind.Target, FigureKind.StretchTarget],
            Sentences.Plan("税收计划23.2亿元，比2025年预计完成数增长25%，力争超额完成24亿元。").Where(reading => reading.Class == NumberClass.Figure).Select(reading => reading.Kind));

    [Fact]
    public void A_text_that_was_broken_into_short_lines_is_read_by_its_sentences()
    {
        var lines = string.Concat(Enumerable.Range(1, 30).Select(i => $"这项工作有序推进，成效比较明显，同比下\n降{i}.4%，工作得到各方面的普遍好评和认\n可。\n"));
        var growth = Sentences.Review(lines).Where(reading => reading.Class == NumberClass.Figure).ToList();
        Assert.Equal(30, growth.Count);
        Assert.All(growth, reading => Assert.Equal(Measure.Growth, reading.Measure));
    }
}
