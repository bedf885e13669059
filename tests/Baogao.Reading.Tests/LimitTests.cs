using Baogao.Reading.Grammar;
using Baogao.Reading.Text;

namespace Baogao.Reading.Tests;

/// <summary>Hostile and very long texts.</summary>
public sealed class LimitTests
{
    [Fact]
    [Trait("Category", "Slow")]
    public void One_sentence_of_a_million_characters_ends()
        => Assert.Equal(125_000, ReportTextReader.Read(ReportText.From("long", string.Concat(Enumerable.Repeat("税收8亿元和产品,", 125_000)))).Readings.Count);

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData("建设")]
    [InlineData("第一")]
    [InlineData("“(")]
    [InlineData("年")]
    [InlineData("甲、")]
    public void A_clause_of_a_million_characters_before_and_behind_a_number_ends(string word)
    {
        var words = string.Concat(Enumerable.Repeat(word, 1_000_000 / word.Length));
        Assert.Contains(ReportTextReader.Read(ReportText.From("long", $"{words}税收8亿元{words}")).Readings, reading => reading is { Number: "8", Unit: "亿元" });
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Ten_million_digits_are_one_number_that_is_no_figure()
        => Assert.Equal(NumberClass.Name, Assert.Single(ReportTextReader.Read(ReportText.From("digits", "税收" + new string('7', 10_000_000))).Readings).Class);

    [Fact]
    public void Marks_of_direction_and_lone_surrogates_do_no_harm()
        => Assert.Equal(2, ReportTextReader.Read(ReportText.From("odd", "税收\u202e8亿元\ud800，产值9亿元。")).Readings.Count);

    [Fact]
    public void A_text_a_hundred_times_as_long_gives_a_hundred_times_the_readings()
        => Assert.Equal(200, ReportTextReader.Read(ReportText.From("many", string.Concat(Enumerable.Repeat("税收8亿元，增长5%。\n", 100)))).Readings.Count);
}
