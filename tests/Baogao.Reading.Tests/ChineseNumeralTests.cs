using Baogao.Reading.Numbers;

namespace Baogao.Reading.Tests;

/// <summary>Counts in Chinese numerals, on invented sentences.</summary>
public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("十二", 12)]
    [InlineData("一百五十", 150)]
    [InlineData("两千", 2000)]
    [InlineData("三万五千", 35_000)]
    [InlineData("千亿", 100_000_000_000)]
    [InlineData("一万亿", 1_000_000_000_000)]
    [InlineData("一亿五千万", 150_000_000)]
    [InlineData("十二亿三千四百万", 1_234_000_000)]
    [InlineData("一亿零五万", 100_050_000)]
    [InlineData("一百零五万", 1_050_000)]
    [InlineData("两万三千亿五千万", 2_300_050_000_000)]
    [InlineData("三万五", 35_000)]
    [InlineData("三万零五", 30_005)]
    [InlineData("一百五", 150)]
    [InlineData("十五", 15)]
    public void A_numeral_has_its_value(string numeral, long expected)
    {
        var value = ChineseNumerals.Value(numeral);
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("五六十")]
    [InlineData("十百千万")]
    [InlineData("亿万")]
    [InlineData("三万五万")]
    [InlineData("二〇二五")]
    public void Digits_or_scales_that_do_not_make_a_number_have_no_value(string numeral) => Assert.Null(ChineseNumerals.Value(numeral));

    [Theory]
    [InlineData("新建停车场三十余个。", "三十 30 个 gt")]
    [InlineData("惠及村民二万余人。", "二万 20000 人 gt")]
    [InlineData("稻谷产量超千亿斤。", "千亿 100000000000 斤 gt")]
    [InlineData("惠及群众一百零五万人。", "一百零五万 1050000 人 eq")]
    [InlineData("全县存款达一亿五千万元。", "一亿五千万 150000000 元 eq")]
    [InlineData("培育四大产业。", "四 4 大 eq")]
    [InlineData("茶叶产量达到一亿零二百多万斤。", "一亿零二百 10200 万斤 gt")]
    [InlineData("安置三千一百多万人就业。", "三千一百 3100 万人 gt")]
    [InlineData("比重提高一个百分点。", "一 1 个百分点 eq")]
    [InlineData("茶产业产值突破百亿元大关。", "百亿 10000000000 元 gt")]
    public void Counts_are_read_and_marked_by_their_numeral(string sentence, string expected)
    {
        var reading = Assert.Single(Sentences.Review(sentence));
        Assert.Equal(expected, $"{reading.Number} {reading.Value} {reading.Unit} {reading.Comparator?.Token()}");
    }

    [Theory]
    [InlineData("实施一批工程。")]
    [InlineData("五年来不断改善。")]
    [InlineData("第十二届运动会。")]
    [InlineData("培育百亿元以上产业链。")]
    [InlineData("支持营收过百亿元茶叶企业。")]
    [InlineData("新装二百千瓦机组。")]
    [InlineData("学习党的二十大精神和二十届全会精神。")]
    public void Manners_of_speaking_are_no_counts(string sentence) => Assert.Empty(Sentences.Review(sentence));
}
