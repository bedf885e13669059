using Baogao.Analysis;
using Baogao.Model;
using CsCheck;

namespace Baogao.Tests.Analysis;

/// <summary>What follows from held values: worked out by hand for the series of 2022, and for made-up years.</summary>
public class SeriesArithmeticTests
{
    [Theory]
    [InlineData("retail_sales", "Shanghai", "2022-01/2022-03", "4382.28 = 5099.25 − 716.97", "4382.27", "4382.29")]
    [InlineData("retail_sales", "Shanghai", "2022-05", "948.29 = 6047.54 − 5099.25", "948.28", "948.30")]
    [InlineData("retail_sales", "Shanghai", "2022-07", "1380.74 = 10386.09 − 7590.96 − 1414.39", "1380.730", "1380.755")]
    [InlineData("retail_sales", "Shanghai", "2022-01/2022-07", "8971.70 = 10386.09 − 1414.39", "8971.695", "8971.710")]
    public void A_level_follows_from_cumulative_levels(string indicator, string place, string span, string expected, string low, string high)
    {
        var point = SeriesArithmetic.Of(RealData.Shanghai.Series, indicator, place).Level(Period.Parse(span))!;
        Assert.Equal($"{span}: {expected}", point.ToString());
        Assert.Equal(new Interval(Number(low), Number(high)), point.Interval);
    }

    [Theory]
    [InlineData("2022-02/2022-03", 791)]
    [InlineData("2022-06", 378.6)]
    [InlineData("2022-08/2022-09", 804.1)]
    public void Containers_follow_within_the_rounding_of_whole_tens_of_thousands(string span, decimal expected)
    {
        var point = SeriesArithmetic.Of(RealData.Shanghai.Series, "container_throughput", "Shanghai port").Level(Period.Parse(span))!;
        Assert.Equal(expected, decimal.Round(point.Value, 1));
        Assert.True(point.IsDerived);
        Assert.True(point.Interval.Contains(expected) && point.Interval.High - point.Interval.Low <= 2.2m, point.Interval.ToString());
    }

    [Theory]
    [InlineData("2022-07", 0.1, -0.48, 0.76)]
    [InlineData("2022-01/2022-07", -13.95, -13.98, -13.93)]
    public void Growth_follows_from_levels_and_implied_bases(string span, decimal byHand, decimal low, decimal high)
    {
        var point = SeriesArithmetic.Of(RealData.Shanghai.Series, "retail_sales", "Shanghai").Growth(Period.Parse(span))!;
        Assert.True(point.IsDerived);
        Assert.True(point.Interval.Contains(byHand), point.ToString() + point.Interval);
        Assert.True(low - 0.01m <= point.Interval.Low && point.Interval.High <= high + 0.01m, point.ToString() + point.Interval);
    }

    /// <summary>The way by August gives −13.9 and that by September −14.0: rounding allows neither beside the other, so that the middle of what both allow stands.</summary>
    [Fact]
    public void A_base_that_two_ways_give_differently_stands_as_what_both_allow()
    {
        var growth = SeriesArithmetic.Of(RealData.Shanghai.Series, "retail_sales", "Shanghai").Growth(Period.Parse("2022-01/2022-07"))!;
        Assert.Equal("2022-01/2022-07: -13.95 = (10386.09 − 1414.39) / [10423.40, 10429.88] − 1", growth.ToString());
        Assert.Contains("2022-01/2022-09", growth.Inputs.Select(input => input.Period.ToString()));
    }

    [Fact]
    public void The_formula_of_a_growth_is_its_whole_arithmetic()
        => Assert.Equal(
            "2022-07: 0.4 = (10386.09 − 7590.96 − 1414.39) / (10386.09 / (1 − 12.0 %) − 7590.96 / (1 − 16.1 %) − 1414.39 / (1 + 2.5 %)) − 1",
            SeriesArithmetic.Of(RealData.Shanghai.Series, "retail_sales", "Shanghai").Growth(Period.Parse("2022-07"))!.ToString());

    [Fact]
    public void Growth_without_levels_lies_between_those_of_its_parts()
    {
        var output = SeriesArithmetic.Of(RealData.Shanghai.Series, "industrial_output_above_size", "Shanghai");
        var span = Period.Parse("2022-01/2022-05");
        Assert.Null(output.Growth(span));
        Assert.Equal(new Interval(-27.65m, -12.45m), output.GrowthBounds(span));
        Assert.Null(output.GrowthBounds(Period.Parse("2022-10/2022-12")));
    }

    [Fact]
    public void Real_growth_implies_no_base()
    {
        var real = Real(Sales);
        Assert.NotNull(SeriesArithmetic.Of(Year(Sales), "sales", "Town").Growth(Period.Parse("2022-02")));
        Assert.Null(SeriesArithmetic.Of(Year(real), "sales", "Town").Growth(Period.Parse("2022-02")));

        static Indicator Real(Indicator indicator) => indicator with { GrowthPrices = Prices.Constant };
        static Observation[] Year(Indicator indicator) =>
        [
            Observe("2022-01", Measure.Level, 10m) with { Indicator = indicator },
            Observe("2022-01/2022-02", Measure.LevelCumulative, 30m) with { Indicator = indicator },
            Observe("2022-01", Measure.Growth, 0m) with { Indicator = indicator },
            Observe("2022-01/2022-02", Measure.GrowthCumulative, 50.0m) with { Indicator = indicator },
        ];
    }

    [Fact]
    public void A_quarter_follows_from_the_year_and_nine_months()
    {
        var sales = SeriesArithmetic.Of([Observe("2022", Measure.LevelCumulative, 100m), Observe("2022-01/2022-09", Measure.LevelCumulative, 70m)], "sales", "Town");
        Assert.Equal("2022-10/2022-12: 30 = 100 − 70", sales.Level(Period.Parse("2022-10/2022-12"))!.ToString());
        Assert.Null(sales.Level(Period.Parse("2022-12")));
        Assert.Null(sales.Level(Period.Parse("2021-10/2022-12")));
        Assert.Null(sales.Growth(Period.Parse("2023")));
    }

    [Fact]
    public void Numbers_that_contradict_each_other_keep_the_interval_of_their_own_way()
    {
        var sales = SeriesArithmetic.Of(
            [Observe("2022-01/2022-02", Measure.LevelCumulative, 20.0m), Observe("2022-01/2022-03", Measure.LevelCumulative, 31.0m), Observe("2022-03", Measure.Level, 50.0m), Observe("2022-01", Measure.Level, 8.0m)], "sales", "Town");
        var february = sales.Level(Period.Parse("2022-02"))!;
        Assert.Equal("2022-02: 12.0 = 20.0 − 8.0", february.ToString());
        Assert.Equal(new Interval(11.9m, 12.1m), february.Interval);
    }

    /// <summary>Sound and exact: every span that follows is the true one, and no value that rounding allows is left out.</summary>
    [Fact]
    public void What_follows_holds_the_true_value()
        => Gen.Select(Gen.Int[1, 100_000].Array[12], Gen.Int[1, 100_000].Array[12], Gen.Select(Gen.Int[0, 11], Gen.Int[1, 12]).Array[0, 14], Gen.Select(Gen.Int[0, 11], Gen.Int[1, 12]).Array[0, 14]).Sample((now, before, levels, growths) =>
        {
            var observations = Spans(levels).Select(span => Observe(span, Measure.Level, decimal.Round(Sum(now, span) / 1000m, 2)))
                .Concat(Spans(growths).Select(span => Observe(span, Measure.Growth, decimal.Round(TrueGrowth(span), 1)))).ToList();
            if (observations.Count == 0)
            {
                return;
            }

            var sales = SeriesArithmetic.Of(observations, "sales", "Town");
            foreach (var span in All)
            {
                Assert.True(sales.Level(span) is not { } level || (level.Interval.Contains(Sum(now, span) / 1000m) && level.Interval.Contains(level.Value)), $"level of {span}");
                Assert.True(sales.Growth(span) is not { } growth || (growth.Interval.Contains(TrueGrowth(span)) && growth.Interval.Contains(growth.Value)), $"growth of {span}");
                Assert.True(sales.GrowthBounds(span) is not { } bounds || bounds.Contains(TrueGrowth(span)), $"bounds of {span}");
            }

            decimal TrueGrowth(Period span) => ((decimal)Sum(now, span) / Sum(before, span) * 100) - 100;
        });

    /// <summary>Nothing throws, and an interval holds its value, whatever the numbers are.</summary>
    [Fact]
    public void Extreme_and_contradicting_numbers_give_an_interval_that_holds_the_value_or_nothing()
    {
        var number = Gen.OneOf(Gen.Decimal, Gen.Decimal[-200, 10_000], Gen.Int[0, 3].Select(i => new[] { decimal.MinValue, decimal.MaxValue, 0m, new decimal(1, 0, 0, false, 28) }[i]));
        Gen.Select(Gen.Select(Gen.Int[0, 11], Gen.Int[1, 12], Gen.Bool, number).Array[1, 24], Gen.Int[0, 2].Select(i => new[] { 1, 2022, 9999 }[i])).Sample((rows, year) =>
        {
            var sales = SeriesArithmetic.Of(rows.Select(row => Observe(Span(row.Item1, row.Item2, year), row.Item3 ? Measure.Level : Measure.Growth, row.Item4)), "sales", "Town");
            foreach (var span in from first in Enumerable.Range(0, 12) from last in Enumerable.Range(first + 1, 12 - first) select Span(first, last, year))
            {
                Assert.All(new[] { sales.Level(span), sales.Growth(span) }.OfType<SeriesPoint>(), point => Assert.True(point.Interval.Contains(point.Value), $"{point} {point.Interval}"));
            }
        }, seed: "dQS4O6tRldI1"); // A ratio at the end of the range, less one.
    }

    private static readonly Indicator Sales = new("sales", new("销售额", "Sales"), "economy", "up", "flow", null);

    private static IEnumerable<Period> All { get; } = [.. from first in Enumerable.Range(0, 12) from last in Enumerable.Range(first + 1, 12 - first) select Span(first, last, 2022)];

    private static IEnumerable<Period> Spans((int, int)[] ends) => ends.Select(pair => Span(pair.Item1, pair.Item2, 2022)).Distinct();

    // From the smaller to the larger, at least a month.
    private static Period Span(int one, int other, int year)
    {
        var (first, last) = one < other ? (one + 1, other) : (other, one + 1);
        return Period.Parse($"{Period.OfMonth(year, first)}/{Period.OfMonth(year, last)}");
    }

    private static int Sum(int[] months, Period span) => months[(span.Start.Month - 1)..span.End!.Value.Month].Sum();

    private static Observation Observe(string period, Measure measure, decimal value) => Observe(Period.Parse(period), measure, value);

    private static Observation Observe(Period period, Measure measure, decimal value)
    {
        Assert.True(Unit.TryParse("亿元", out var amount));
        return new Observation(Sales, "Town", period, measure, value, measure is Measure.Growth or Measure.GrowthCumulative ? Unit.Percent : amount, "press", new Source("press", new("媒体", "Press"), null, true), null);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
