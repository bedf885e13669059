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
    [InlineData("亿")]
    [InlineData("万")]
    [InlineData("万亿")]
    [InlineData("万%")]
    [InlineData("亿万元")]
    [InlineData("bushels")]
    [InlineData("％")]
    public void TryParse_refuses_what_it_does_not_know(string text) => Assert.False(Unit.TryParse(text, out _));
}
