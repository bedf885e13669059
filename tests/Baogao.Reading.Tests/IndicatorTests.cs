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
    [InlineData("修剪果树、护坡12处,4座水泵、6座风机通过验收评审。", "修剪果树、护坡|通过验收评审水泵|通过验收评审风机")]
    [InlineData("7所农校9个班入选“新苗”名单。", "入选“新苗”名单农校|入选“新苗”名单班")]
    [InlineData("6个村3000名村民参加。", "村|村民")]
    [InlineData("40个山村全部接入山泉水管网。", "接入山泉水管网山村")]
    [InlineData("5条乡道建成通车。", "乡道")]
    [InlineData("8种菌菇产量居全省第2位。", "产量居全省第2位菌菇|菌菇产量")]
    [InlineData("9条茶业链产值占农业产值的40%。", "茶业链|茶业链产值占农业产值")]
    [InlineData("完成30多项茶具、瓷器和竹器标准的修订工作。", "茶具、瓷器和竹器标准")]
    [InlineData("加快建设湿地和6个鸟岛。", "鸟岛")]
    [InlineData("应对5轮寒潮、抵御沙尘。", "寒潮")]
    [InlineData("对甲国、乙国出口分别增长3%、4%,茶叶出口总值创历史新高,达到9亿元。", "甲国出口|乙国出口|茶叶出口总值")]
    [InlineData("提高渔民医疗费用报销比例,各地可提至70%。", "渔民医疗费用报销比例")]
    [InlineData("提高渔船补助比例,将木船、铁船分别从20%、30%提高到50%。", "木船渔船补助比例|铁船渔船补助比例|木船渔船补助比例")]
    [InlineData("稻谷单产、茶叶单产分别从300公斤、40公斤提高到400公斤、50公斤。", "稻谷单产|茶叶单产|稻谷单产|茶叶单产")]
    [InlineData("接待旅客、实现旅游收入分别增长6%、8%。", "旅客|旅游收入")]
    [InlineData("城市低保、农村低保标准分别增长6%、8%。", "城市低保标准|农村低保标准")]
    [InlineData("灌溉制度全面建立、参加农户3万户。", "农户")]
    [InlineData("推进水价改革、节水面积7万亩。", "节水面积")]
    [InlineData("竹笋综合产值增长5%、出口增长7%。", "竹笋综合产值|竹笋综合出口")]
    [InlineData("新登记经营户9户、其中企业2家。", "新登记经营户|新登记企业")]
    [InlineData("农村居民人均收入增长7%,收入比缩小到2.2。", "农村居民人均收入|城乡居民收入比")]
    [InlineData("新增产值超5亿元镇3个。", "新增产值超5亿元镇")]
    [InlineData("推行渔业互助保险制度,补助标准达50元。", "渔业互助保险补助标准")]
    [InlineData("将茶企现行12%的税率降至9%。", "茶企税率|茶企税率")]
    [InlineData("去年赤字率2.5%,比上年预算高0.2个百分点。", "赤字率|赤字率")]
    [InlineData("重点做好以下6个方面工作。", "方面工作")]
    public void The_indicator_is_the_noun_of_the_number(string sentence, string expected)
        => Assert.Equal(expected, Indicators(sentence));

    [Theory]
    [InlineData("县财政安排300万元支持修复水渠。", "县财政安排支持修复水渠")]
    [InlineData("投入9亿元用于河道清淤。", "投入河道清淤")]
    [InlineData("为修复古桥水渠,县财政安排300万元。", "县财政安排修复古桥水渠")]
    [InlineData("县财政安排300万元,比上年增加20万元,支持修复水渠。", "县财政安排支持修复水渠|县财政安排支持修复水渠")]
    [InlineData("县财政安排修渠资金300万元,支持春灌。", "县财政安排修渠资金")]
    [InlineData("投入9亿元。", "投入")]
    public void Money_without_a_noun_is_named_by_its_purpose(string sentence, string expected) => Assert.Equal(expected, Indicators(sentence));

    private static string Indicators(string sentence)
        => string.Join('|', Sentences.Review(sentence).Where(item => item.Class is NumberClass.Figure or NumberClass.Rank).Select(item => item.Indicator));
}
