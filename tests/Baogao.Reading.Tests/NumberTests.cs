namespace Baogao.Reading.Tests;

/// <summary>Value, unit and comparator of invented sentences.</summary>
public sealed class NumberTests
{
    [Theory]
    [InlineData("引进企业80余家。", "80 家 gt")]
    [InlineData("培训农民3000多人次。", "3000 人次 gt")]
    [InlineData("受益居民2万余户。", "2 万户 gt")]
    [InlineData("发放补贴近4亿元。", "4 亿元 approx")]
    [InlineData("全镇人口约6万人。", "6 万人 approx")]
    [InlineData("签约18亿元。", "18 亿元 eq")]
    [InlineData("新增商超7家。", "7 家 eq")]
    [InlineData("税收突破9亿元。", "9 亿元 gt")]
    [InlineData("投资逾12亿元。", "12 亿元 gt")]
    [InlineData("合格率不低于96%。", "96 % ge")]
    [InlineData("办理时间不超过3个工作日。", "3 个工作日 le")]
    [InlineData("误差不到2%。", "2 % lt")]
    [InlineData("失业率控制在4%以内。", "4 % le")]
    [InlineData("失业率控制在4.2%。", "4.2 % eq")]
    [InlineData("增速保持在6%左右。", "6 % approx")]
    [InlineData("参保率达97%以上。", "97 % ge")]
    [InlineData("电价降至0.6元/千瓦时。", "0.6 元/千瓦时 eq")]
    [InlineData("PM2.5浓度29微克/立方米。", "29 微克/立方米 eq")]
    [InlineData("惠及3万家庭。", "3 万 eq")]
    [InlineData("藏书2,400册。", "2400 册 eq")]
    [InlineData("比重提高1.8个百分点。", "1.8 个百分点 eq")]
    [InlineData("比重提高3个多百分点。", "3 个百分点 gt")]
    [InlineData("投入2万多亿元。", "2 万亿元 gt")]
    [InlineData("安置职工1万4千多人。", "1.4 万人 gt")]
    [InlineData("新增9家乡镇企业。", "9 家 eq")]
    [InlineData("改造5座位于山区的水库。", "5 座 eq")]
    [InlineData("培育12家电商企业。", "12 家 eq")]
    [InlineData("运来30台风机。", "30 台 eq")]
    [InlineData("培育6大产业。", "6 大 eq")]
    public void Value_unit_and_comparator_are_read_as_worded(string sentence, string expected)
    {
        var reading = Assert.Single(Sentences.Review(sentence), item => item.Class == NumberClass.Figure);
        Assert.Equal(expected, $"{reading.Value} {reading.Unit} {reading.Comparator?.Token()}");
    }

    [Theory]
    [InlineData("总产值增长6%—6.5%。", "6~6.5 % eq growth target 2026 总产值")]
    [InlineData("总产值增长4.5-5%。", "4.5~5 % eq growth target 2026 总产值")]
    [InlineData("总产值增长6至8%。", "6~8 % eq growth target 2026 总产值")]
    public void A_range_is_one_figure_with_two_values(string sentence, string expected)
    {
        var readings = Sentences.Plan(sentence);
        Assert.Equal(expected, Sentences.Figures(readings));
        Assert.Equal(NumberClass.Part, readings[^1].Class);
    }

    [Theory]
    [InlineData("茶叶产量占全市的1/4。", 1, "4")]
    [InlineData("城乡收入比缩小到1.7∶1。", 1.7, "1")]
    public void A_ratio_is_one_figure_whose_second_number_is_a_part(string sentence, double first, string second)
    {
        var readings = Sentences.Review(sentence);
        Assert.Equal((Measure.Ratio, (decimal)first), (readings[^2].Measure, readings[^2].Value));
        Assert.Equal((NumberClass.Part, second), (readings[^1].Class, readings[^1].Number));
    }

    [Fact]
    public void A_bare_scale_in_a_list_takes_the_unit_at_its_end()
        => Assert.Equal(["万亩", "万亩", "万亩"], Sentences.Review("稻田、茶园、果园分别新造2.1万、1.4万、3万亩。").Select(reading => reading.Unit));

    [Fact]
    public void More_digits_than_a_decimal_holds_are_no_figure()
        => Assert.Equal(NumberClass.Name, Assert.Single(Sentences.Review($"编号{new string('7', 60)}。")).Class);
}
