namespace Baogao.Reading.Tests;

/// <summary>Whose number it is: subjects before and behind, shared verbs, lists and what a clause before gives. Invented sentences.</summary>
public sealed class IndicatorTests
{
    [Theory]
    [InlineData("新增甲乡、乙乡3个示范基地。", "新增示范基地")]
    [InlineData("新增甲乡、乙乡等省级文明村镇5个。", "新增省级文明村镇")]
    [InlineData("修缮旧村12个,惠及900户。", "旧村|旧村惠及")]
    [InlineData("关停小砖窑9座、小石场6座。", "关停小砖窑|关停小石场")]
    [InlineData("新增林地80亩、湿地50亩。", "新增林地|新增湿地")]
    [InlineData("5项工艺、8件作品入选“匠心”名录。", "入选“匠心”名录工艺|入选“匠心”名录作品")]
    [InlineData("每千名老人60岁以上护理床位达45张。", "每千名老人60岁以上护理床位")]
    [InlineData("引进世界500强企业4家。", "世界500强企业|引进世界500强企业")]
    [InlineData("经营户稳步壮大。总量达8万户。", "经营户总量")]
    [InlineData("城镇和农村人均绿地面积分别达9平方米、7平方米。", "城镇人均绿地面积|农村人均绿地面积")]
    [InlineData("制定规章9件,修订6件。", "规章|修订规章")]
    [InlineData("接待量增长9%。", "接待量")]
    [InlineData("安置房基本建成40套。", "安置房")]
    [InlineData("市财政安排300万元专项扶持资金。", "市财政专项扶持资金")]
    [InlineData("占全市半数的鲜花产量达9吨。", "鲜花产量")]
    [InlineData("园区产值年均增长6%、规模升至全省第7位。", "园区产值|园区产值规模")]
    [InlineData("农机保险制度不断完善,参保人数突破2万人。", "农机保险参保人数")]
    [InlineData("经济总量跨过新的大关、超过200亿元。", "经济总量")]
    [InlineData("粉尘、废气排放总量双双下降,比上年分别下降3%和4%。", "粉尘排放总量|废气排放总量")]
    [InlineData("改造90个旧车间、仓库,成效明显。", "改造旧车间、仓库")]
    [InlineData("打造9个带动强、范围广的夜市场景。", "夜市场景")]
    [InlineData("镇村联动发放农机消费券3万元。", "农机消费券")]
    public void The_indicator_is_the_noun_of_the_number(string sentence, string expected)
        => Assert.Equal(expected, string.Join('|', Sentences.Review(sentence).Where(item => item.Class is NumberClass.Figure or NumberClass.Rank).Select(item => item.Indicator)));
}
