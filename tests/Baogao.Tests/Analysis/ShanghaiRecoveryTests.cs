using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;

namespace Baogao.Tests.Analysis;

/// <summary>What the real series of 2022 allow to say, and what not.</summary>
public class ShanghaiRecoveryTests
{
    [Fact]
    public void Cumulative_retail_growth_is_lowest_from_January_to_May()
    {
        var low = CumulativeLow.Of(SeriesReading.Stated(RealData.Shanghai.Series, "retail_sales", "Shanghai", Measure.GrowthCumulative));
        Assert.Equal("2022-01/2022-05", low.Low.Covers.ToString());
        Assert.Equal(-18.7m, low.Low.Value);
        Assert.Empty(low.UnknownBeside);
        Assert.Equal("2022-07, 2022-10, 2022-11", string.Join(", ", low.Curve.Missing));
    }

    [Fact]
    public void Single_month_retail_growth_is_lowest_known_in_April_and_what_needs_March_is_withheld()
    {
        var recovery = Recovery.Measure(SeriesReading.Index(RealData.Shanghai.Series, "retail_sales", "Shanghai"));
        Assert.Equal((Period.Parse("2022-04"), 51.7m, new Interval(51.65m, 51.75m)), (recovery.Trough.Month, recovery.Trough.Value, recovery.Trough.Interval));
        Assert.Equal([Period.Parse("2022-03")], recovery.UnknownBeside);
        Assert.Equal((48.3m, new Interval(48.25m, 48.35m)), (recovery.Drawdown!.Value, recovery.Drawdown.Interval));
        Assert.Null(recovery.Peak);
        Assert.Null(recovery.Ratio);
        Assert.Null(recovery.ToTrough);
        Assert.Null(recovery.ToFullRecovery);
        Assert.Equal(0.483m + 0.365m + 0.043m, recovery.Loss!.Value);
        Assert.True(recovery.Loss.IsPartial);
        Assert.True(recovery.Loss.BeginsInFall);
        Assert.Equal(
            "Undetermined: The months begin with the lowest, 2022-04; 2022-03 is not in the data, so the fall is not seen. "
            + "The months end with 2022-09, 5 months after the bottom was reached (2022-04); the rules ask for 6, so that a second fall could be seen.",
            recovery.Shape.InWords(Language.English));
        Assert.Equal(
            "形态未定：数据始于最低的2022-04，没有2022-03的数值，看不到下跌。数据止于2022-09，距到达底部（2022-04）仅5个月，至少需6个月才能排除再次下跌。",
            recovery.Shape.InWords(Language.Chinese));
    }

    /// <summary>−10.7 to September and −9.1 for the year: the rest can only have grown if it was under 15.8 % of the year before.</summary>
    [Fact]
    public void Retail_fell_again_after_September()
    {
        var relapse = SeriesReading.Index(RealData.Shanghai.Series, "retail_sales", "Shanghai").Relapse!;
        Assert.Equal("2022-10/2022-12", relapse.Span.ToString());
        Assert.Equal((-10.7m, -9.1m, 15.8m), (relapse.Before.Value, relapse.After.Value, decimal.Round(relapse.UnlessShareBelow!.Value, 1)));
        Assert.Null(SeriesReading.Index(RealData.Shanghai.Series, "industrial_output_above_size", "Shanghai").Relapse);
        Assert.Null(SeriesReading.Index(RealData.Shanghai.Series, "container_throughput", "Shanghai port").Relapse);
    }

    [Theory]
    [InlineData("retail_sales", "Shanghai", "2022-01/2022-05", -18.7)]
    [InlineData("fixed_investment", "Shanghai", "2022-01/2022-05", -21.2)]
    [InlineData("container_throughput", "Shanghai port", "2022-01/2022-06", -1.7)]
    [InlineData("cargo_throughput", "Shanghai port", "2022-01/2022-06", -10)]
    [InlineData("industrial_value_added_above_size", "Shanghai", "2022-01/2022-06", -11.3)]
    public void The_low_of_cumulative_growth_with_what_arithmetic_adds(string indicator, string place, string low, decimal value)
    {
        var found = CumulativeLow.Of(SeriesReading.CumulativeGrowths(RealData.Shanghai.Series, indicator, place)).Low;
        Assert.Equal((low, value), (found.Covers.ToString(), found.Value));
    }

    [Fact]
    public void Retail_levels_begin_with_their_lowest_month_and_have_no_baseline()
    {
        var recovery = Recovery.Measure(SeriesReading.Levels(RealData.Shanghai.Series, "retail_sales", "Shanghai"));
        Assert.Equal("2022-04", recovery.Trough.Month.ToString());
        Assert.Null(recovery.Drawdown);
        Assert.Equal(RecoveryShape.Undetermined, recovery.Shape.Shape);
        Assert.Contains("2022-03", recovery.Shape.Reasons[0].In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Industrial_output_has_single_months_from_April_to_June_only()
    {
        var series = SeriesReading.Index(RealData.Shanghai.Series, "industrial_output_above_size", "Shanghai");
        Assert.Equal("2022-04 2022-05 2022-06", string.Join(' ', series.Points.Select(point => point.Month)));
        var recovery = Recovery.Measure(series);
        Assert.Equal(38.5m, recovery.Trough.Value);
        Assert.Equal(RecoveryShape.Undetermined, recovery.Shape.Shape);
    }

    [Fact]
    public void The_cumulative_low_of_industrial_output_is_only_the_lowest_known()
    {
        var low = CumulativeLow.Of(SeriesReading.Stated(RealData.Shanghai.Series, "industrial_output_above_size", "Shanghai", Measure.GrowthCumulative));
        Assert.Equal(-12.5m, low.Low.Value);
        Assert.Equal("2022-03, 2022-05", string.Join(", ", low.UnknownBeside));
    }

    /// <summary>−19.8 in the first half and −2.1 for the year: what was booked in the second grew by a quarter.</summary>
    [Fact]
    public void Budget_revenue_of_the_second_half_follows_from_the_year_and_the_first()
    {
        var budget = SeriesArithmetic.Of(RealData.Shanghai.Series, "general_public_budget_revenue", "Shanghai");
        var half = budget.Growth(Period.Parse("2022-07/2022-12"))!;
        Assert.Equal("2022-07/2022-12: 25.5 = (7608.19 − 3794.8) / (7608.19 / (1 − 2.1 %) − 3794.8 / (1 − 19.8 %)) − 1", half.ToString());
        Assert.True(half.Interval.Contains(25.5m) && half.Interval.High - half.Interval.Low < 1, half.Interval.ToString());
        Assert.Null(SeriesReading.Index(RealData.Shanghai.Series, "general_public_budget_revenue", "Shanghai").Relapse);
    }

    [Fact]
    public void No_series_of_the_edition_gets_a_letter()
        => Assert.All(
            SeriesReading.Topics(RealData.Shanghai.Series).Where(topic => topic.Measures.Contains(Measure.Growth)),
            topic => Assert.Equal(RecoveryShape.Undetermined, Recovery.Measure(SeriesReading.Index(RealData.Shanghai.Series, topic.Indicator.Id, topic.Geography)).Shape.Shape));

    [Fact]
    public void A_recovery_is_not_measured_on_cumulative_growth_nor_a_low_on_months()
    {
        var cumulative = SeriesReading.Stated(RealData.Shanghai.Series, "retail_sales", "Shanghai", Measure.GrowthCumulative);
        Assert.Contains("CumulativeLow", Assert.Throws<ArgumentException>(() => Recovery.Measure(cumulative)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CumulativeLow.Of(SeriesReading.Stated(RealData.Shanghai.Series, "retail_sales", "Shanghai", Measure.Growth)));
    }

    [Fact]
    public void A_window_cuts_the_series_and_nothing_else()
    {
        var series = SeriesReading.Index(RealData.Shanghai.Series, "retail_sales", "Shanghai").Within(Period.Parse("2022-04/2022-06"));
        Assert.Equal(3, series.Points.Count);
        Assert.Empty(series.Missing);
    }
}
