using Baogao.Reading.Confirming;

namespace Baogao.Reading.Tests.Confirming;

public class ErrorBoundTests
{
    /// <summary>The bound of Clopper and Pearson, from the sums of the binomial distribution in exact arithmetic.</summary>
    [Theory]
    [InlineData(30, 0, 0.09503385)]
    [InlineData(29, 0, 0.09814463)]
    [InlineData(28, 0, 0.10146574)]
    [InlineData(1, 0, 0.95)]
    [InlineData(30, 1, 0.14859607)]
    [InlineData(30, 2, 0.19532604)]
    [InlineData(100, 5, 0.10225338)]
    public void The_bound_is_exact(int sample, int wrong, double bound) => Assert.Equal(bound, ErrorBound.Of(sample, 1000, wrong), 6);

    [Fact]
    public void Without_an_error_it_is_the_root_of_the_risk()
        => Assert.All(Enumerable.Range(1, 200), sample => Assert.Equal(1 - Math.Pow(0.05, 1.0 / sample), ErrorBound.Of(sample, 1000, 0), 9));

    [Fact]
    public void A_large_sample_with_many_errors_has_a_bound_above_its_own_share() => Assert.InRange(ErrorBound.Of(10_000, 100_000, 1_000), 0.1040, 0.1060);

    [Theory]
    [InlineData(40, 40, 0, 0)]
    [InlineData(40, 40, 3, 0.075)]
    [InlineData(5, 40, 5, 1)]
    public void Where_all_were_looked_at_it_is_the_share_itself_and_where_all_are_wrong_it_is_all(int sample, int of, int wrong, double bound) => Assert.Equal(bound, ErrorBound.Of(sample, of, wrong));

    [Fact]
    public void Per_cent_are_rounded_up_and_the_rows_that_are_needed_are_enough()
    {
        Assert.Equal((9.6m, 9.9m, 10.2m), (ErrorBound.Percent(30, 100, 0), ErrorBound.Percent(29, 100, 0), ErrorBound.Percent(28, 100, 0)));
        Assert.Equal((29, 59), (ErrorBound.Needed(0.10), ErrorBound.Needed(0.05)));
    }
}
