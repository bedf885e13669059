using System.Globalization;
using Baogao.Analysis;
using Baogao.Model;
using CsCheck;

namespace Baogao.Tests.Analysis;

public class SeriesReadingTests
{
    private static readonly Indicator Sales = new("sales", new("销售额", "Sales"), "economy", "up", "flow", null);
    private static readonly Source Press = new("press", new("媒体", "Press"), null, true);

    [Fact]
    public void A_month_that_is_missing_stays_missing()
    {
        var series = SeriesReading.Stated(RealData.Shanghai.Series, "retail_sales", "Shanghai", Measure.Growth);
        Assert.Equal("2022-04 2022-05 2022-06 2022-08 2022-09", string.Join(' ', series.Points.Select(point => point.Month)));
        Assert.Equal([Period.Parse("2022-07")], series.Missing);
        Assert.Equal(6, series.Values.KeyCount);
        Assert.Equal(5, series.Values.ValueCount);
        Assert.False(series.Values.TryGet(Period.Parse("2022-07")).HasValue);
        Assert.Equal(-48.3m, series.Values[Period.Parse("2022-04")]);
    }

    [Fact]
    public void Cumulative_growth_is_kept_under_its_last_month()
    {
        var series = SeriesReading.Stated(RealData.Shanghai.Series, "retail_sales", "Shanghai", Measure.GrowthCumulative);
        var point = series.At(Period.Parse("2022-05"))!;
        Assert.Equal(-18.7m, point.Value);
        Assert.Equal("2022-01/2022-05", point.Covers.ToString());
        Assert.False(point.IsDerived);
    }

    [Fact]
    public void May_and_July_of_retail_are_derived_with_their_inputs()
    {
        var series = SeriesReading.Levels(RealData.Shanghai.Series, "retail_sales", "Shanghai");
        Assert.Equal(
            ["2022-04: 716.97", "2022-05: 948.29 = 6047.54 − 5099.25", "2022-06: 1543.42", "2022-07: 1380.74 = 10386.09 − 7590.96 − 1414.39", "2022-08: 1414.39", "2022-09: 1478.53"],
            series.Points.Select(point => point.ToString()));
        var july = series.At(Period.Parse("2022-07"))!;
        Assert.Equal(["2022-01/2022-08", "2022-01/2022-06", "2022-08"], july.Inputs.Select(input => input.Period.ToString()));
        Assert.Equal(new Interval(1380.730m, 1380.755m), july.Interval);
        Assert.Empty(series.Missing);
    }

    [Fact]
    public void June_and_September_of_retail_agree_with_their_cumulative_levels()
    {
        var checks = SeriesReading.Levels(RealData.Shanghai.Series, "retail_sales", "Shanghai").Checks;
        Assert.Equal(["2022-06", "2022-09"], checks.Select(check => check.Stated.Month.ToString()));
        Assert.Equal([0m, 0.01m], checks.Select(check => check.Difference));
        Assert.All(checks, check => Assert.True(check.Agrees));
        Assert.Equal("2022-09: 1478.54 = 11864.63 − 10386.09", checks[1].Derived.ToString());
    }

    [Fact]
    public void A_difference_beyond_rounding_does_not_agree()
    {
        Observation[] observations = [Level("2022-01/2022-02", 20.0m), Level("2022-01/2022-03", 31.0m), Level("2022-03", 11.4m)];
        var check = Assert.Single(SeriesReading.Levels(observations, "sales", "Town").Checks);
        Assert.Equal(-0.4m, check.Difference);
        Assert.False(check.Agrees);
    }

    [Fact]
    public void An_index_is_100_plus_growth_and_says_so()
    {
        var series = SeriesReading.Index(RealData.Shanghai.Series, "retail_sales", "Shanghai");
        Assert.Equal("2022-04: 51.7 = 100 − 48.3", series.Points[0].ToString());
        Assert.Equal("2022-07: 100.4 = 100 × (10386.09 − 7590.96 − 1414.39) / (10386.09 / (1 − 12.0 %) − 7590.96 / (1 − 16.1 %) − 1414.39 / (1 + 2.5 %))", series.Points[3].ToString());
        Assert.Equal("2022-08: 102.5 = 100 + 2.5", series.Points[4].ToString());
        Assert.Equal(new Interval(51.65m, 51.75m), series.Points[0].Interval);
        Assert.Equal(Unit.None, series.Unit);
    }

    [Fact]
    public void A_quarter_is_left_out_and_not_split()
    {
        var series = SeriesReading.Stated([Level("2022-01/2022-03", 30m) with { Measure = Measure.Level }, Level("2022-04", 11m)], "sales", "Town", Measure.Level);
        Assert.Equal(11m, Assert.Single(series.Points).Value);
        Assert.Equal("2022-01/2022-03", Assert.Single(series.LeftOut).Period.ToString());
    }

    [Fact]
    public void An_unknown_indicator_is_answered_with_what_there_is()
        => Assert.Equal(
            "There is no series of tax (Town). There is: sales (Town). (Parameter 'indicator')",
            Assert.Throws<ArgumentException>(() => SeriesReading.Stated([Level("2022-04", 11m)], "tax", "Town", Measure.Level)).Message);

    [Fact]
    public void Two_units_and_a_month_stated_twice_are_refused()
    {
        Assert.True(Unit.TryParse("万元", out var tenThousand));
        Observation[] units = [Level("2022-04", 11m), Level("2022-05", 11m) with { Unit = tenThousand }];
        Assert.Throws<NotComparableException>(() => SeriesReading.Levels(units, "sales", "Town"));
        Assert.Throws<ArgumentException>(() => SeriesReading.Levels([Level("2022-04", 11m), Level("2022-04", 12m)], "sales", "Town"));
    }

    [Fact]
    public void An_indicator_without_that_measure_gives_an_empty_series()
    {
        var series = SeriesReading.Levels(RealData.Shanghai.Series, "fixed_investment", "Shanghai");
        Assert.Empty(series.Points);
        Assert.Equal(0, series.Values.KeyCount);
        Assert.Empty(SeriesReading.Topics([]));
    }

    [Fact]
    public void Derived_months_are_the_true_ones_or_absent()
        => Gen.Select(Gen.Int[1, 100_000].Array[12], Gen.Bool.Array[12], Gen.Bool.Array[12]).Sample((cents, monthKnown, cumulativeKnown) =>
        {
            var months = cents.Select(c => c / 100m).ToArray();
            var observations = new List<Observation> { Level("2021-12", 1m) };
            for (var m = 1; m <= 12; m++)
            {
                var month = m.ToString("00", CultureInfo.InvariantCulture);
                observations.AddRange(monthKnown[m - 1] ? [Level($"2022-{month}", months[m - 1])] : []);
                observations.AddRange(cumulativeKnown[m - 1] ? [Level($"2022-01/2022-{month}", months.Take(m).Sum())] : []);
            }

            var series = SeriesReading.Levels(observations, "sales", "Town");
            Assert.All(series.Points.Where(point => point.Month.Start.Year == 2022), point => Assert.Equal(months[point.Month.Start.Month - 1], point.Value));
            Assert.All(series.Points, point => Assert.Equal(point.IsDerived, !(point.Month.Start.Year == 2021 || monthKnown[point.Month.Start.Month - 1] || (cumulativeKnown[0] && point.Month.Start.Month == 1))));
            Assert.All(series.Checks, check => Assert.Equal(0, check.Difference));
        });

    private static Observation Level(string period, decimal value)
    {
        Assert.True(Unit.TryParse("亿元", out var unit));
        var measure = period.Contains('/', StringComparison.Ordinal) ? Measure.LevelCumulative : Measure.Level;
        return new Observation(Sales, "Town", Period.Parse(period), measure, value, unit, "press", Press, null);
    }
}
