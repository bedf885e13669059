using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Model;

namespace Baogao.Tests.Model;

public class UnitTests
{
    [Theory]
    [InlineData("亿元", 100_000_000, "元", "亿元, 100 million yuan")]
    [InlineData("万件", 10_000, "件", "万件")]
    [InlineData("家", 1, "家", "家")]
    [InlineData("%", 1, "%", "%")]
    [InlineData("产", 1, "产", "产")]
    [InlineData("", 1, "", "")]
    public void TryParse_splits_scale_and_base(string text, long scale, string bare, string english)
    {
        Assert.True(Unit.TryParse(text, out var unit));
        Assert.Equal((scale, bare, text, english), (unit.Scale, unit.Base, unit.In(Language.Chinese), unit.In(Language.English)));
    }

    [Fact]
    public void TryParse_knows_a_trillion()
    {
        Assert.True(Unit.TryParse("万亿元", out var unit));
        Assert.Equal((1_000_000_000_000m, "元"), (unit.Scale, unit.Base));
    }

    [Theory]
    [InlineData("亿千瓦时", 100_000_000, "千瓦时", "measurement")]
    [InlineData("千瓦时", 1, "千瓦时", "measurement")]
    [InlineData("千户", 1_000, "户", "count")]
    [InlineData("亿美元", 100_000_000, "美元", "money")]
    [InlineData("个百分点", 1, "个百分点", "points")]
    [InlineData("万蒲式耳", 10_000, "蒲式耳", null)]
    [InlineData("亿万元", 100_000_000, "万元", null)]
    [InlineData("亿", 1, "亿", null)]
    [InlineData("万%", 1, "万%", null)]
    public void TryParse_takes_any_base_as_written(string text, long scale, string bare, string? kind)
    {
        Assert.True(Unit.TryParse(text, out var unit));
        Assert.Equal((scale, bare, kind, text), (unit.Scale, unit.Base, unit.Kind, unit.ToString()));
    }

    [Theory]
    [InlineData("家", true)]
    [InlineData("幅", true)]
    [InlineData("万家", false)]
    [InlineData("公里", false)]
    [InlineData("元", false)]
    [InlineData("蒲式耳", false)]
    public void IsCount_is_true_of_what_is_counted_one_by_one(string text, bool isCount)
    {
        Assert.True(Unit.TryParse(text, out var unit));
        Assert.Equal(isCount, unit.IsCount);
    }

    [Theory]
    [InlineData("10亿元")]
    [InlineData("亿 元")]
    public void TryParse_refuses_digits_and_blanks(string text) => Assert.False(Unit.TryParse(text, out _));
}
