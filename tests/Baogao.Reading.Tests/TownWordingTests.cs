namespace Baogao.Reading.Tests;

/// <summary>Wordings of town reports, in invented sentences.</summary>
public sealed class TownWordingTests
{
    [Theory]
    [InlineData("粮食播种面积6万亩,产量3万吨。", "6 万亩 eq level actual 2025 粮食播种面积\n3 万吨 eq level actual 2025 粮食产量")]
    [InlineData("山羊出栏6万头,产值达900万元。", "6 万头 eq level actual 2025 山羊出栏\n900 万元 eq level actual 2025 山羊产值")]
    [InlineData("粮食种植面积6万亩,总产3万吨。", "6 万亩 eq level actual 2025 粮食种植面积\n3 万吨 eq level actual 2025 粮食总产")]
    [InlineData("培育存栏80头以上养殖大户9户。", "9 户 eq level actual 2025 存栏80头以上养殖大户")]
    [InlineData("投资90万元,完成柳湾6公里石板路。", "90 万元 eq level actual 2025 投资柳湾石板路\n6 公里 eq level actual 2025 柳湾石板路")]
    [InlineData("投入90万元,改造老旧茶厂4个。", "90 万元 eq level actual 2025 投入老旧茶厂\n4 个 eq level actual 2025 改造老旧茶厂")]
    [InlineData("完成柳湾路9公里的路基改造项目。", "9 公里 eq level actual 2025 柳湾路路基改造项目")]
    [InlineData("年销售收入破20亿元。", "20 亿元 gt level actual 2025 年销售收入")]
    [InlineData("总量在全省96个县(市)中排名第一。", "1  eq level actual 2025 总量")]
    [InlineData("5大园区同步推进。", "5 大 eq level actual 2025 园区")]
    [InlineData("综合试验区扩容至7个。", "7 个 eq level actual 2025 综合试验区")]
    [InlineData("收入低于9万元的村还有3个。", "3 个 eq level actual 2025 收入低于9万元的村")]
    [InlineData("将于3年内建成茶叶市场6个。", "6 个 eq level target 2027/2029 茶叶市场")]
    [InlineData("工业投资4亿元,占任务3亿元的133%。", "4 亿元 eq level actual 2025 工业投资\n3 亿元 eq level target 2025 工业投资占任务\n133 % eq target_share actual 2025 工业投资")]
    [InlineData("贫困率从9.3%降至零。", "9.3 % eq rate actual 2024 贫困率")]
    [InlineData("牲畜存栏5.6万头(只),出栏4.1万头(只)。", "5.6 万头 eq level actual 2025 牲畜存栏\n4.1 万头 eq level actual 2025 牲畜出栏")]
    [InlineData("签约项目9个。", "9 个 eq level actual 2025 签约项目")]
    [InlineData("人均收入9000元,实现90户300人脱贫。", "9000 元 eq level actual 2025 人均收入\n90 户 eq level actual 2025 脱贫\n300 人 eq level actual 2025 脱贫")]
    [InlineData("投资4亿元实施乡镇供水项目16个。", "4 亿元 eq level actual 2025 投资乡镇供水项目\n16 个 eq level actual 2025 乡镇供水项目")]
    [InlineData("实施重点项目96个,完成投资118亿元,投资完成率102%。", "96 个 eq level actual 2025 重点项目\n118 亿元 eq level actual 2025 重点项目完成投资\n102 % eq target_share actual 2025 重点项目投资完成率")]
    [InlineData("全县产值同比(下同)增长5%。", "5 % eq growth actual 2025 产值")]
    [InlineData("改造老旧小区23个、惠及居民3600户。", "23 个 eq level actual 2025 改造老旧小区\n3600 户 eq level actual 2025 居民")]
    [InlineData("税收9亿元,完成进度106%。", "9 亿元 eq level actual 2025 税收\n106 % eq target_share actual 2025 税收")]
    [InlineData("计划生育率91%。", "91 % eq rate actual 2025 计划生育率")]
    [InlineData("茶叶企业产值9亿元、利润2亿元,分别增长5%、6%。", "9 亿元 eq level actual 2025 茶叶企业产值\n2 亿元 eq level actual 2025 茶叶企业利润\n5 % eq growth actual 2025 茶叶企业产值\n6 % eq growth actual 2025 茶叶企业利润")]
    [InlineData("开发区营收提升12%。", "12 % eq growth actual 2025 开发区营收")]
    [InlineData("茶叶产值增长6%,增速高于全省1个百分点、居全市第2位。", "6 % eq growth actual 2025 茶叶产值\n1 个百分点 eq change actual 2025 茶叶产值增速\n2 位 eq level actual 2025 茶叶产值增速")]
    [InlineData("养老保险参保人数达3万人,参保率98%。", "3 万人 eq level actual 2025 养老保险参保人数\n98 % eq rate actual 2025 养老保险参保率")]
    [InlineData("办理群众诉求60件,办结率98%。", "60 件 eq level actual 2025 群众诉求\n98 % eq rate actual 2025 群众诉求办结率")]
    [InlineData("甲、乙等6个项目竣工投产。", "6 个 eq level actual 2025 项目")]
    [InlineData("街道实现税收9亿元。", "9 亿元 eq level actual 2025 税收")]
    [InlineData("经济平稳发展。全县产值9亿元。", "9 亿元 eq level actual 2025 产值")]
    [InlineData("一是产业更旺。企业达9家。", "9 家 eq level actual 2025 企业")]
    public void In_a_review_of_one_year(string sentence, string expected) => Assert.Equal(expected, Sentences.Figures(Sentences.Review(sentence)));

    [Theory]
    [InlineData("2025年产值达9亿元;税收由2020年的3亿元增加到5亿元;累计完成农业投资8亿元。", "9 亿元 eq level actual 2025 产值\n3 亿元 eq level actual 2020 税收\n5 亿元 eq level actual 2025 税收\n8 亿元 eq level actual 2021/2025 农业投资")]
    [InlineData("绿道60公里全线贯通。", "60 公里 eq level actual 2021/2025 绿道全线贯通")]
    [InlineData("9家医院达到三级水平。", "9 家 eq level actual 2025 达到三级水平医院")]
    [InlineData("上市科创企业25家。", "25 家 eq level actual 2021/2025 上市科创企业")]
    public void In_a_review_of_five_years(string sentence, string expected) => Assert.Equal(expected, Sentences.Figures(Sentences.FiveYears(sentence)));

    [Theory]
    [InlineData("26家企业“拎包入驻”。")]
    [InlineData("投资达90万元的柳湾路一期已下达计划。")]
    [InlineData("在16个合作社中推广。")]
    public void What_is_more_than_a_noun_behind_the_unit_is_not_sure(string sentence)
        => Assert.All(Sentences.Review(sentence).Where(reading => reading.Class == NumberClass.Figure), reading => Assert.True(reading.Confidence.Indicator < 0.9m, reading.Reason));
}
