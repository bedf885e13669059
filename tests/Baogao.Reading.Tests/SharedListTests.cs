namespace Baogao.Reading.Tests;

/// <summary>What the items of a list share: invented sentences.</summary>
public sealed class SharedListTests
{
    [Theory]
    [InlineData("猪存栏9万头、牛80头、羊700只。", "猪存栏|牛存栏|羊存栏")]
    [InlineData("一、二、三产增加值分别增长4%、5%、6%。", "一产增加值|二产增加值|三产增加值")]
    [InlineData("第二、三产业增加值分别增长5%和6%。", "第二产业增加值|第三产业增加值")]
    [InlineData("一、二、三产增加值分别增长4%5%6%。", "一产增加值|二产增加值|三产增加值")]
    [InlineData("引进甲厂、乙厂等9家机构。", "引进机构")]
    [InlineData("安装路灯90盏,清理庭院60个。", "安装路灯|清理庭院")]
    [InlineData("走访9家企业。", "走访企业")]
    [InlineData("甲桥、乙桥等3个项目顺利竣工。", "竣工项目")]
    [InlineData("财政收入9亿元,完成年初目标8亿元的112%。", "财政收入|财政收入|财政收入")]
    [InlineData("税收收入剔除留抵退税因素影响增长6%。", "税收收入")]
    [InlineData("茶叶年产量9吨,产值6万元。", "茶叶年产量|茶叶产值")]
    [InlineData("社会消费品零售总额增长9%、进出口增长8%。", "社会消费品零售总额|进出口")]
    [InlineData("跨境电商销售额增长9%、进出口增长8%。", "跨境电商销售额|跨境电商进出口")]
    [InlineData("引进招商项目9个、到位资金6亿元。", "引进招商项目|引进招商项目到位资金")]
    public void The_indicator_of_each(string sentence, string expected)
        => Assert.Equal(expected, string.Join('|', Sentences.Review(sentence).Where(reading => reading.Class == NumberClass.Figure && char.IsAsciiDigit(reading.Number[0])).Select(reading => reading.Indicator)));

    [Theory]
    [InlineData("甲存款率从2019年底的8%提高到去年底的9%,乙存款率由6%下降到5%。", "2019-12 2025-12 2019-12 2025-12")]
    [InlineData("甲存款率从8%提高到9%,乙存款率由6%下降到5%。", "2024 2025 2024 2025")]
    public void A_change_has_the_times_of_the_one_before(string sentence, string expected)
        => Assert.Equal(expected, string.Join(' ', Sentences.Review(sentence).Where(reading => reading.Class == NumberClass.Figure).Select(reading => reading.Period)));

    [Theory]
    [InlineData("失业率、物价涨幅分别控制在4%、3%以内。", "le le", true)]
    [InlineData("茶叶、蚕茧产量分别增长8%和9%左右。", "eq approx", false)]
    public void A_bound_behind_a_list_is_everybodys(string sentence, string expected, bool isSure)
    {
        var readings = Sentences.Review(sentence);
        Assert.Equal(expected, string.Join(' ', readings.Select(reading => reading.Comparator?.Token())));
        Assert.Equal(isSure, expected == "le le" || readings[0].Confidence.Value >= 0.9m);
    }

    [Theory]
    [InlineData("建60平方米晒场6座。", "Reference Figure")]
    [InlineData("3毫米薄板生产线投产。", "Reference")]
    [InlineData("严守9亿亩耕地红线。", "Name")]
    [InlineData("甲、乙等7大产业集群对工业贡献率超过70%。", "Reference Figure")]
    [InlineData("全县考核中排名35个生态主产区县第5位。", "Reference Rank")]
    public void A_number_of_a_description_is_no_figure(string sentence, string expected)
        => Assert.Equal(expected, string.Join(' ', Sentences.Review(sentence).Where(reading => char.IsAsciiDigit(reading.Number[0])).Select(reading => reading.Class)));
}
