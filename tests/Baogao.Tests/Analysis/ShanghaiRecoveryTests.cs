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
    public void Single_month_retail_growth_is_lowest_in_April_and_the_shape_is_undetermined()
    {
        var recovery = Recovery.Measure(SeriesReading.Index(RealData.Shanghai.Series, "retail_sales", "Shanghai"));
        Assert.Equal(new RecoveryPoint(Period.Parse("2022-04"), 51.7m), recovery.Trough);
        Assert.Equal(48.3m, recovery.Drawdown!.Value);
        Assert.Equal(1.0062m, decimal.Round(recovery.Ratio!.Value, 4));
        Assert.Null(recovery.ToTrough);
        Assert.Equal((4, "2022-08"), (recovery.ToFullRecovery!.Months, recovery.ToFullRecovery.To.ToString()));
        Assert.Equal([Period.Parse("2022-07")], recovery.ToFullRecovery.Missing);
        Assert.Equal(0.483m + 0.365m + 0.043m, recovery.Loss!.Value);
        Assert.True(recovery.Loss.IsPartial);
        Assert.True(recovery.Loss.BeginsInFall);
        Assert.Equal(
            "Undetermined: Only 5 months have a value; the rules ask for 6. "
            + "No value for 2022-07 (after the trough): a missing month may hide the peak, the trough or a second fall. "
            + "The months begin with the lowest, 2022-04; 2022-03 is not in the data, so the fall is not seen. "
            + "The months end with 2022-09, 5 months after the bottom was reached (2022-04); the rules ask for 6, so that a second fall could be seen.",
            recovery.Shape.InWords(Language.English));
        Assert.Equal(
            "形态未定：只有5个月有数值，至少需6个月。缺2022-07（低点之后）的数值，缺月可能隐藏高点、低点或再次下跌。"
            + "数据始于最低的2022-04，没有2022-03的数值，看不到下跌。数据止于2022-09，距到达底部（2022-04）仅5个月，至少需6个月才能排除再次下跌。",
            recovery.Shape.InWords(Language.Chinese));
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
