using Baogao.Model;

namespace Baogao.Tests.Model;

public class TokensTests
{
    [Fact]
    public void Every_token_is_read_back_to_its_member()
    {
        Assert.Equal(["actual", "estimate", "target", "stretch_target"], Tokens.Of<FigureKind>());
        Assert.Equal(Enum.GetValues<Measure>(), Tokens.Of<Measure>().Select(token => Tokens.TryParse<Measure>(token, out var member) ? member : throw new InvalidOperationException(token)));
    }

    [Theory]
    [InlineData("Target")]
    [InlineData("2")]
    [InlineData("")]
    [InlineData(null)]
    public void Nothing_but_a_token_is_read(string? text) => Assert.False(Tokens.TryParse<FigureKind>(text, out _));
}
