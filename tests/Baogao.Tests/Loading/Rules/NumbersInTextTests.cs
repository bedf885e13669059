using System.Globalization;
using Baogao.Loading.Rules;
using CsCheck;

namespace Baogao.Tests.Loading.Rules;

[Trait("Category", "Slow")]
public class NumbersInTextTests
{
    [Theory]
    [InlineData("一", 1)]
    [InlineData("十", 10)]
    [InlineData("十五", 15)]
    [InlineData("二十", 20)]
    [InlineData("两百零三", 203)]
    [InlineData("三百二十一", 321)]
    [InlineData("百万", 1_000_000)]
    [InlineData("十二万三千", 123_000)]
    [InlineData("一亿二千万", 120_000_000)]
    [InlineData("二〇二二", 2022)]
    [InlineData("一亿亿亿亿亿亿亿亿亿亿亿", -1)]
    [InlineData("一二三四五六七八九一二三四五六七八九一二三四五六七八九一二三四五六七八九", -1)]
    public void Value_reads_a_Chinese_numeral(string numeral, int expected) => Assert.Equal(expected, NumbersInText.Value(numeral));

    [Theory]
    [InlineData("税收收入 17.8 亿元", "17.8亿")]
    [InlineData("２３．２亿元", "23.2亿")]
    [InlineData("1,001家", "1001")]
    [InlineData("补贴百万余元", "1000000")]
    [InlineData("G02-10地块三大空间", "02 10 3")]
    [InlineData("8.1万件、10.50%", "8.1万 10.50")]
    [InlineData("万众一心", "1")]
    [InlineData("无", "")]
    public void Find_reads_numbers_as_reports_write_them(string text, string expected)
        => Assert.Equal(
            expected.Replace("02", "2", StringComparison.Ordinal),
            string.Join(' ', NumbersInText.Find(NumbersInText.Normalise(text)).Select(number => number.Value.ToString(CultureInfo.InvariantCulture) + number.ScaleText)));

    [Fact]
    public void Find_survives_any_text()
        => Gen.String[Gen.Char["0123456789.,〇零一二两三四五六七八九十百千万亿余元第%"], 0, 40].Sample(text => NumbersInText.Find(NumbersInText.Normalise(text)).Count >= 0);
}
