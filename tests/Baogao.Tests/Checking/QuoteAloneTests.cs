using Baogao.Reading.Checking;
using Baogao.Tests.Loading;

namespace Baogao.Tests.Checking;

/// <summary>Without the report's text, the quote alone is read: what its words say is compared, and what they leave out is not.</summary>
public class QuoteAloneTests
{
    public static TheoryData<string, string, string, string> Differences => new()
    {
        { "funded_2022", "unit", "家", "10:65 unit: warning: \"财力项目1001项\" is read in 项, and the unit is \"家\". Write 项, or accept the row as it is (--accept). [BG422]" },
        { "funded_2022", "quote", "约1001项", "10:56 comparator: warning: \"约1001项\" is read as approx, and the comparator is eq. Write approx, or accept the row as it is (--accept). [BG426]" },
        { "budget_2023", "value", "12", "7:57 value: warning: \"下降12%\" is read as a fall (growth verb), and the value is 12. Write -12, or accept the row as it is (--accept). [BG424]" },
        { "tax_2023_growth", "value", "-25", "6:58 value: warning: \"增长25%\" is read as no fall (growth verb), and the value is -25. Write 25, or accept the row as it is (--accept). [BG424]" },
        { "completion", "comparator", "eq", "9:53 comparator: warning: \"完成率达90%以上\" is read as ge, and the comparator is eq. Write ge, or accept the row as it is (--accept). [BG426]" },
    };

    [Theory]
    [MemberData(nameof(Differences))]
    public void What_the_words_of_a_quote_say_is_compared(string figure, string column, string to, string said)
        => Assert.Equal("figures.csv:" + said, Assert.Single(Said(edition => edition.Set("figures", figure, column, to))));

    [Theory]
    [InlineData("签约1001项", "eq")]
    [InlineData("1001项", "ge")]
    [InlineData("1001项", "lt")]
    public void What_the_words_of_a_quote_leave_out_is_not_compared(string quote, string comparator)
        => Assert.Empty(Said(edition =>
        {
            edition.Set("figures", "funded_2022", "quote", quote);
            edition.Set("figures", "funded_2022", "comparator", comparator);
        }));

    [Fact]
    public void The_unit_is_the_longest_that_stands_there()
        => Assert.Contains("1001人次\" is read in 人次, and the unit is \"人\".", Assert.Single(Said(edition =>
        {
            edition.Set("figures", "funded_2022", "unit", "人");
            edition.Set("figures", "funded_2022", "quote", "服务1001人次");
        })), StringComparison.Ordinal);

    private static IEnumerable<string> Said(Action<SmallEdition> change)
    {
        var edition = new SmallEdition();
        change(edition);
        using var folder = new TemporaryFolder();
        edition.Write(folder.Path);
        var prefix = folder.Path.Replace('\\', '/') + "/";
        return [.. ReportChecker.Check(folder.Path).Problems.Where(problem => problem.File.EndsWith("figures.csv", StringComparison.Ordinal)).Select(problem => CheckReport.Line(problem)[prefix.Length..])];
    }
}
