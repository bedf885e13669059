using Baogao.Charts.Static;

namespace Baogao.Tests.Charts.Static;

public class FontTests
{
    [Theory]
    [InlineData("报告", 28)]
    [InlineData("“报”", 42)]
    [InlineData("0000", 31.08)]
    [InlineData("il", 7.826)]
    [InlineData("−9.1", 27.202)]
    [InlineData("𠮷", 14)]
    [InlineData("", 0)]
    public void A_line_is_as_wide_as_its_characters_advance(string text, double width)
        => Assert.Equal(width, Font.Width([new TextRun(text, false, null, null)], 14), 3);

    [Fact]
    public void Bold_and_larger_parts_take_their_own_width()
        => Assert.Equal((0.555 * 10) + (0.59 * 10) + (0.555 * 20), Font.Width([new TextRun("1", false, null, null), new TextRun("1", true, null, null), new TextRun("1", false, null, 20)], 10), 3);

    [Fact]
    public void Lines_are_as_high_as_browsers_have_them() => Assert.Equal((16d, 4d), (Font.AscentOf(14), Font.DescentOf(14)));
}
