namespace Baogao.Reading.Tests;

/// <summary>Which wordings are sure and which a person should look at: invented sentences.</summary>
public sealed class ConfidenceRuleTests
{
    [Theory]
    [InlineData("茶叶产量增长5%。")]
    [InlineData("新建乡村停车场12个。")]
    [InlineData("修缮12座石拱桥梁。")]
    [InlineData("引进项目12个。")]
    [InlineData("茶叶产量达9万吨、增长5%。")]
    [InlineData("茶叶、蚕茧产量分别增长8%、11%。")]
    [InlineData("粮食产量从8万吨提高到9万吨。")]
    [InlineData("空气优良天数比率88%。")]
    public void A_plain_noun_with_its_number_is_sure(string sentence) => Assert.All(Figures(sentence), item => Assert.True(item.Confidence.Least >= 0.9m, item.Reason));

    [Theory]
    [InlineData("园区企业达到9家。", "indicator")]
    [InlineData("办证户数和结存余额分别下降7%和6%。", "indicator")]
    [InlineData("建设柳湾村、石桥村连片茶叶示范点90亩。", "indicator")]
    [InlineData("7%的茶农家庭收入超9万元。", "class")]
    [InlineData("县财政安排5亿元。", "indicator")]
    [InlineData("此项支出增长5%。", "indicator")]
    [InlineData("报销比例达70%。", "indicator")]
    [InlineData("其他村达5万元。", "indicator")]
    [InlineData("12家茶叶企业入驻工业园。", "indicator")]
    [InlineData("存款额9亿元。", "indicator")]
    [InlineData("启用12马力水泵。", "class")]
    [InlineData("建设5亿元以上仓储园。", "class")]
    [InlineData("投资9亿元的茶产业园竣工。", "class")]
    [InlineData("柳湾茶厂年产红茶600吨改造工程开工。", "class")]
    [InlineData("全部农户七成,惠及7家。", "indicator")]
    [InlineData("发放各类补助金9万元。", "indicator")]
    [InlineData("抓好甲厂等3500多个拟竣工投产项目。", "indicator")]
    public void A_wording_that_can_be_read_in_two_ways_is_not_sure(string sentence, string field)
        => Assert.Contains(Figures(sentence), item => (field == "class" ? item.Confidence.Class : item.Confidence.Indicator) < 0.9m);

    [Theory]
    [InlineData("1-11月,茶叶产量9万吨。", false)]
    [InlineData("2024年,茶叶产量9万吨。", false)]
    [InlineData("2025年,茶叶产量9万吨。", true)]
    [InlineData("茶叶产量9万吨,是2020年的3倍。", true)]
    [InlineData("茶叶产量9万吨,其中春茶产量2万吨。", false)]
    public void A_time_beside_that_of_the_part_is_not_sure(string sentence, bool isSure)
        => Assert.Equal(isSure, Figures(sentence)[^1].Confidence.Period >= 0.9m);

    [Fact]
    public void What_a_place_is_of_is_not_sure()
        => Assert.True(Sentences.Review("茶叶产值增长6%,居全市第2位。")[^1].Confidence is { Class: >= 0.9m, Indicator: < 0.9m });

    [Fact]
    public void A_count_alone_in_a_review_of_five_years_is_not_sure_of_its_period()
        => Assert.True(Assert.Single(Sentences.FiveYears("9家乡镇卫生院设立名医工作站。")).Confidence is { Period: < 0.9m }, Assert.Single(Sentences.FiveYears("9家乡镇卫生院设立名医工作站。")).Reason);

    [Fact]
    public void A_subject_that_is_taken_over_is_no_surer_than_its_source()
    {
        var figures = Figures("县财政安排5亿元、增长6%。");
        Assert.True(figures[1].Confidence.Indicator <= figures[0].Confidence.Indicator);
    }

    private static List<Reading> Figures(string sentence) => [.. Sentences.Review(sentence).Where(item => item.Class == NumberClass.Figure && char.IsAsciiDigit(item.Number[0]))];
}
