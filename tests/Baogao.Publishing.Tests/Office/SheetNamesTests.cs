using Baogao.Publishing.Office;

namespace Baogao.Publishing.Tests.Office;

public class SheetNamesTests
{
    [Theory]
    [InlineData("2023年主要目标", "2023年主要目标")]
    [InlineData("a[b]c:d*e?f/g\\h", "a b c d e f g h")]
    [InlineData("'quoted'", "quoted")]
    [InlineData("Bob's sheet", "Bob's sheet")]
    [InlineData("line\nbreak\ttab", "line break tab")]
    [InlineData("", "Sheet")]
    [InlineData("'?*'", "Sheet")]
    [InlineData("history", "history (2)")]
    [InlineData("1234567890123456789012345678901", "1234567890123456789012345678901")]
    [InlineData("12345678901234567890123456789012", "123456789012345678901234567890…")]
    [InlineData("12345678901234567890123456789😀90", "12345678901234567890123456789…")]
    public void AName_IsOneThatExcelAllows(string wanted, string given) => Assert.Equal(given, SheetNames.Of([wanted]).Single());

    [Fact]
    public void Names_AreUniqueInAnyCase()
        => Assert.Equal(
            ["Targets", "TARGETS (2)", "targets (3)", "12345678901234567890123456789 a", "12345678901234567890123456… (2)"],
            SheetNames.Of(["Targets", "TARGETS", "targets", "12345678901234567890123456789 a", "12345678901234567890123456789 A"]));

    [Fact]
    public void HalfOfASurrogatePair_IsLeftOut() => Assert.Equal("lone half", SheetNames.Of(["lone \uD800 half"]).Single());

    [Fact]
    public void Quoted_DoublesApostrophes() => Assert.Equal("'Bob''s'", SheetNames.Quoted("Bob's"));
}
