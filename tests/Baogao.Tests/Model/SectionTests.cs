using Baogao.Model;

namespace Baogao.Tests.Model;

public class SectionTests
{
    [Theory]
    [InlineData("0.0.0")]
    [InlineData("1.1.1")]
    [InlineData("2.0.15")]
    public void TryParse_writes_back_what_it_read(string text)
    {
        Assert.True(Section.TryParse(text, out var section));
        Assert.Equal(text, section.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.1")]
    [InlineData("1.1.1.1")]
    [InlineData("1.1.100")]
    [InlineData("1.-1.1")]
    [InlineData("1. 1.1")]
    [InlineData("一.1.1")]
    public void TryParse_refuses_what_is_no_section(string text) => Assert.False(Section.TryParse(text, out _));

    [Fact]
    public void Sections_come_in_the_order_of_their_numbers_not_of_their_letters()
        => Assert.True(new Section(1, 2, 9) < new Section(1, 2, 10) && new Section(1, 9, 0) > new Section(1, 2, 10));
}
