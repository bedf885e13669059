namespace Baogao.Reading.Tests;

/// <summary>What a number is, on invented sentences.</summary>
public sealed class ClassTests
{
    [Theory]
    [InlineData("2024年完成改造。", "date")]
    [InlineData("1—11月完成改造。", "date part")]
    [InlineData("2025年3月12日开园。", "date date date")]
    [InlineData("2025-03-12开园。", "date part part")]
    [InlineData("2025-03-1209:30发布。", "date part part part")]
    [InlineData("连续6年增长。", "date")]
    [InlineData("40多年来首次。", "date")]
    [InlineData("前10个月完成。", "date")]
    [InlineData("成立60周年。", "name")]
    [InlineData("12345热线办结。", "name")]
    [InlineData("地铁7号线开通。", "name")]
    [InlineData("建设5G网络。", "name")]
    [InlineData("PM2.5持续改善。", "name")]
    [InlineData("“2468”工作法。", "name")]
    [InlineData("“1+6”体系。", "name name")]
    [InlineData("15分钟健身圈。", "name")]
    [InlineData("承办第9届农民运动会。", "name")]
    [InlineData("综合排名全市第4位。", "rank")]
    [InlineData("进入全省前10名。", "rank")]
    [InlineData("入围全国500强。", "rank")]
    [InlineData("5亿元以上重大项目23个。", "reference figure")]
    [InlineData("纳入全省30项工程的8个项目开工。", "reference figure")]
    [InlineData("惠及5万人的引水工程开工。", "reference")]
    [InlineData("为65岁以上老年人体检8000人次。", "reference figure")]
    [InlineData("人均受教育年限达11.6年。", "figure")]
    [InlineData("土地承包期再延长30年。", "name")]
    [InlineData("我们和4000万山西人民一起奋斗。", "reference")]
    [InlineData("3000多万重庆人,同心同行。", "reference")]
    [InlineData("帮助5万甘肃人员就业。", "figure")]
    [InlineData("1.加强管护。", "structure")]
    public void The_class_follows_from_what_stands_around_the_number(string sentence, string expected)
        => Assert.Equal(expected, string.Join(' ', Sentences.Review(sentence).Select(reading => reading.Class.Token())));
}
