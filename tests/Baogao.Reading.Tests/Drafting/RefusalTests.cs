using Baogao.Reading.Drafting;

namespace Baogao.Reading.Tests.Drafting;

/// <summary>Texts of which no edition can be made: the message says why and what to do.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("税收9亿元。", "binhe-2026.txt has no sections: no line starts with 一、 or （一）. Save the whole report with its line breaks.")]
    [InlineData("一、工作\n继续努力。", "binhe-2026.txt holds no figure: there is nothing to draft.")]
    [InlineData("一、工作\n税收9亿元。", "binhe-2026.txt does not say whose report it is. Give the place: --place 江苏省.")]
    public void A_text_that_lacks_what_an_edition_needs_is_refused(string text, string expected)
        => Assert.Equal(expected, Assert.Throws<DraftException>(() => Drafts.OfText(text)).Message);

    [Fact]
    public void A_text_without_a_year_is_refused()
    {
        var text = Text.ReportText.From("r", "柳河镇人民政府工作报告\n一、工作\n税收9亿元。");
        var reading = Grammar.ReportTextReader.Read(text);
        Assert.Equal("r.txt names no year that the report is for. Give it: --year 2026.",
            Assert.Throws<DraftException>(() => EditionDrafter.Draft(text, reading, new DraftOptions("r", "r.txt", DateTimeOffset.UnixEpoch))).Message);
    }

    [Theory]
    [InlineData("Jiangsu-2026")]
    [InlineData("../jiangsu")]
    [InlineData("jiang su")]
    [InlineData("江苏-2026")]
    [InlineData("2026")]
    [InlineData("")]
    [InlineData("a--b")]
    public void A_name_that_is_none_is_refused(string name)
        => Assert.Equal($"\"{name}\" is no name for an edition. Use small letters, digits and hyphens, a letter first: jiangsu-2026.", Assert.Throws<DraftException>(() => EditionDrafter.CheckName(name)).Message);

    [Fact]
    public void A_text_that_is_too_long_for_a_report_is_refused()
        => Assert.Equal("binhe-2026.txt holds 500050 characters, a report has at most 500000. Save one report alone.",
            Assert.Throws<DraftException>(() => Drafts.OfText(Drafts.Head + "一、工作\n" + new string('好', 500_000))).Message);
}
