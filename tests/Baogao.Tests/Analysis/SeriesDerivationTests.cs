using Baogao.Analysis;
using Baogao.Model;
using CsCheck;

namespace Baogao.Tests.Analysis;

/// <summary>Months from cumulative levels, whatever the values and the year are.</summary>
public class SeriesDerivationTests
{
    private static readonly Observation Known = RealData.Shanghai.Series.First(one => one.Measure == Measure.LevelCumulative);

    [Fact]
    public void Every_month_that_is_derived_has_an_interval_that_holds_its_value()
    {
        var number = Gen.OneOf(Gen.Decimal, Gen.Decimal[0, 10_000], Gen.Int[0, 3].Select(i => new[] { decimal.MinValue, decimal.MaxValue, 0m, new decimal(1, 0, 0, false, 28) }[i]));
        var points = Gen.Select(Gen.Int[1, 12], number).Array[0, 24];
        Gen.Select(points, points, Gen.Int[0, 2].Select(i => new[] { 1, 2022, 9999 }[i])).Sample((months, cumulative, year) =>
        {
            var derived = SeriesDerivation.Months(
                [.. months.DistinctBy(one => one.Item1).OrderBy(one => one.Item1).Select(one => Point(Period.OfMonth(year, one.Item1), one.Item2, Measure.Level))],
                [.. cumulative.DistinctBy(one => one.Item1).OrderBy(one => one.Item1).Select(one => Point(Upto(year, one.Item1), one.Item2, Measure.LevelCumulative))]);
            Assert.Equal(derived.Select(point => point.Month), derived.Select(point => point.Month).Distinct().Order());
            Assert.All(derived, point =>
            {
                Assert.True(point.Interval.Low <= point.Value && point.Value <= point.Interval.High);
                Assert.Equal(year, point.Month.Start.Year);
                Assert.NotEmpty(point.Inputs);
                Assert.NotEqual("", point.Formula);
            });
        });
    }

    /// <summary>What is added up month by month comes back month by month.</summary>
    [Fact]
    public void Exact_months_come_back_from_their_sums()
        => Gen.Int[0, 100_000].Array[12].Sample(values =>
        {
            var sums = values.Select((_, i) => Point(Upto(9999, i + 1), values.Take(i + 1).Sum() / 100m, Measure.LevelCumulative)).ToList();
            Assert.Equal(values.Select(value => value / 100m), SeriesDerivation.Months([], sums).Select(point => point.Value));
        });

    private static Period Upto(int year, int month) => month == 1 ? Period.OfMonth(year, 1) : Period.Parse($"{Period.OfMonth(year, 1)}/{Period.OfMonth(year, month)}");

    private static SeriesPoint Point(Period period, decimal value, Measure measure) => SeriesPoint.Stated(Known with { Period = period, Value = value, Measure = measure });
}
