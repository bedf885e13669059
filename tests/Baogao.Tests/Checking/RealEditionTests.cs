namespace Baogao.Tests.Checking;

public class RealEditionTests
{
    [Fact]
    public void Every_number_of_the_2022_report_is_accounted_for()
    {
        var result = ReportChecker.Check(SharedText.Data("gaohang-2022"), SharedText.Require());
        TestContext.Current.TestOutputHelper!.WriteLine(result.ToString());

        Assert.Empty(result.Problems);
        Assert.Equal(0, result.Coverage!.Arabic.Unclaimed);
        Assert.Equal(138, result.Coverage.Arabic.InText);
        Assert.Equal(0, result.Coverage.Chinese.Unclaimed);
        Assert.Equal(Severity.Information, result.Severity);
    }
}
