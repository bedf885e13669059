using Baogao.Model;
using Baogao.Tests.Analysis;
using Baogao.Tests.Charts;

namespace Baogao.Tests.Model;

/// <summary>What the words of a target commit to: the table of the library, and an edition's own.</summary>
public sealed class CommitmentsTests
{
    private static readonly Figure Target = RealData.Gaohang.FigureById("tax_2023_target");

    [Theory]
    [InlineData("左右", "soft 左右")]
    [InlineData("确保", "hard 确保")]
    [InlineData("力争", "strive 力争")]
    [InlineData("按…安排…在实际工作中努力争取更好结果", "soft 安排, strive 努力")]
    [InlineData("力争…左右", "soft 左右, strive 力争")]
    [InlineData("与经济增长同步", "soft 同步")]
    [InlineData("计划", "")]
    [InlineData(null, "")]
    public void Words_are_read_by_the_table(string? wording, string expected)
        => Assert.Equal(expected, Text(Commitments.Of(Target with { Wording = wording }, CodeBook.Shared)));

    [Fact]
    public void A_target_without_words_has_those_of_its_comparator()
    {
        Assert.Equal("hard 以上", Text(Commitments.Of(Target with { Comparator = Comparator.Ge }, CodeBook.Shared)));
        Assert.Equal("hard 以内", Text(Commitments.Of(Target with { Comparator = Comparator.Le }, CodeBook.Shared)));
        Assert.Equal("soft 左右", Text(Commitments.Of(Target with { Comparator = Comparator.Approx }, CodeBook.Shared)));
        Assert.Equal("soft 区间", Text(Commitments.Of(Target with { ValueHigh = 25 }, CodeBook.Shared)));
        Assert.Equal("strive 力争", Text(Commitments.Of(RealData.Gaohang.FigureById("tax_2023_stretch"), CodeBook.Shared)));
    }

    /// <summary>以上 is contested: a researcher who reads it as soft writes two rows.</summary>
    [Fact]
    public void An_edition_replaces_the_table_row_by_row()
    {
        var own = ProvinceEdition.Check(("codes.csv", ProvinceEdition.Files["codes.csv"], """
            list,code,name_zh,name_en,words,note
            themes,border_trade,边境贸易,border trade,,
            categories,rail,铁路,rail,,
            areas,south_bank,南岸,south bank,,
            commitments,hard,硬约束,hard,确保,Our own reading.
            commitments,soft,软约束,soft,左右;以上,Our own reading.

            """)).Report!;
        Assert.Equal("soft 以上", Text(Commitments.Of(Target with { Comparator = Comparator.Ge }, own.Codes)));
        Assert.Equal("strive 力争", Text(Commitments.Of(Target with { Wording = "力争" }, own.Codes)));
        Assert.Equal("Our own reading.", own.Codes.Find("commitments", "hard")!.Note);
        Assert.Contains("以上", CodeBook.Shared.Find("commitments", "hard")!.Note, StringComparison.Ordinal);
    }

    private static string Text(IReadOnlyList<Commitment> commitments) => string.Join(", ", commitments.Select(one => $"{one.Code.Id} {one.Word}"));
}
