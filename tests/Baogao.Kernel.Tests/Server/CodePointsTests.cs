using Baogao.Kernel.Server;

namespace Baogao.Kernel.Tests.Server;

public class CodePointsTests
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("高行x", 2, 2)]
    [InlineData("😀x", 1, 2)]
    [InlineData("𠮷😀.", 2, 4)]
    [InlineData("\ud83dx", 1, 1)]
    public void Positions_count_code_points_and_offsets_units(string text, int position, int offset)
    {
        Assert.Equal(offset, CodePoints.ToOffset(text, position));
        Assert.Equal(position, CodePoints.ToPosition(text, offset));
    }

    [Fact]
    public void Positions_outside_the_text_are_its_ends()
    {
        Assert.Equal(3, CodePoints.ToOffset("😀x", 99));
        Assert.Equal(0, CodePoints.ToOffset("😀x", -1));
        Assert.Equal(2, CodePoints.ToPosition("😀x", 99));
    }
}
