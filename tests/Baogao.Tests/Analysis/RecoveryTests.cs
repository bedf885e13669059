using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;
using CsCheck;

namespace Baogao.Tests.Analysis;

public class RecoveryTests
{
    private static readonly decimal[] Worked = [90, 100, 80, 60, 70, 90, 105, 101];

    [Fact]
    public void Levels_are_measured_from_the_peak_before_the_trough()
    {
        var recovery = Recovery.Measure(SyntheticSeries.Of(Worked), RecoveryBaseline.PreShockPeak);
        Assert.Equal(new RecoveryPoint(SyntheticSeries.Month(1), 100), recovery.Peak);
        Assert.Equal(new RecoveryPoint(SyntheticSeries.Month(3), 60), recovery.Trough);
        Assert.Equal(40, recovery.Drawdown!.Value);
        Assert.Equal([SyntheticSeries.Month(1), SyntheticSeries.Month(3)], recovery.Drawdown.From);
        Assert.Equal(1.025m, recovery.Ratio!.Value);
        Assert.Equal(Interval.Exactly(1.025m), recovery.Ratio.Interval);
        Assert.Equal([SyntheticSeries.Month(1), SyntheticSeries.Month(3), SyntheticSeries.Month(7)], recovery.Ratio.From);
        Assert.Equal(2, recovery.ToTrough!.Months);
        Assert.Equal(3, recovery.ToFullRecovery!.Months);
        Assert.True(recovery.ToFullRecovery.IsCertain);
        Assert.Equal(0.2m + 0.4m + 0.3m + 0.1m, recovery.Loss!.Value);
        Assert.False(recovery.Loss.IsOpen);
        Assert.False(recovery.Loss.IsPartial);
    }

    [Fact]
    public void Of_equal_months_the_last_is_the_peak_and_the_first_the_trough()
    {
        var recovery = Recovery.Measure(SyntheticSeries.Of(100, 100, 60, 60, 90), RecoveryBaseline.PreShockPeak);
        Assert.Equal((SyntheticSeries.Month(1), SyntheticSeries.Month(2)), (recovery.ToTrough!.From, recovery.ToTrough.To));
    }

    [Fact]
    public void An_index_is_measured_from_100_whatever_its_peak()
    {
        var recovery = Recovery.Measure(SyntheticSeries.Of(104, 102, 80, 60, 70, 90, 100), RecoveryBaseline.SameMonthYearBefore);
        Assert.Equal(100, recovery.Baseline);
        Assert.Equal(40, recovery.Drawdown!.Value);
        Assert.Equal(1, recovery.Ratio!.Value);
        Assert.Equal(SyntheticSeries.Month(1), recovery.ToTrough!.From);
        Assert.Equal(1.0m, recovery.Loss!.Value);
        Assert.False(recovery.Loss.IsOpen);
        Assert.False(recovery.Loss.BeginsInFall);
    }

    [Fact]
    public void Levels_that_begin_with_the_lowest_month_have_no_baseline()
    {
        var recovery = Recovery.Measure(SyntheticSeries.Of(50, 60, 70, 100, 90, 95), RecoveryBaseline.PreShockPeak);
        Assert.Null(recovery.Baseline);
        Assert.Null(recovery.Drawdown);
        Assert.Null(recovery.Ratio);
        Assert.Null(recovery.ToTrough);
        Assert.Null(recovery.ToFullRecovery);
        Assert.Null(recovery.Loss);
        Assert.Equal(SyntheticSeries.Month(0), recovery.Trough.Month);
    }

    [Fact]
    public void A_return_after_a_missing_month_is_only_a_latest_date()
    {
        var recovery = Recovery.Measure(SyntheticSeries.Of([100, 60, 70, null, 100, 100], 0), RecoveryBaseline.PreShockPeak);
        Assert.Equal(3, recovery.ToFullRecovery!.Months);
        Assert.Equal([SyntheticSeries.Month(3)], recovery.ToFullRecovery.Missing);
        Assert.True(recovery.Loss!.IsPartial);
        Assert.Equal(0.4m + 0.3m, recovery.Loss.Value);
    }

    [Theory]
    [InlineData("100 60 70 100", false)]
    [InlineData("100 60 70 100 90 95", false)]
    [InlineData("100 60 70 100 100 90", false)]
    [InlineData("100 60 70 100 90 100 105", true)]
    public void A_full_recovery_takes_two_months_and_no_later_fall(string values, bool isFull)
        => Assert.Equal(isFull, Recovery.Measure(SyntheticSeries.Of([.. values.Split(' ').Select(decimal.Parse)]), RecoveryBaseline.PreShockPeak).ToFullRecovery is not null);

    [Fact]
    public void A_month_missing_beside_the_trough_withholds_what_rests_on_it()
    {
        var levels = Recovery.Measure(SyntheticSeries.Of([100, 60, null, 100, 100], 0), RecoveryBaseline.PreShockPeak);
        Assert.Equal([SyntheticSeries.Month(2)], levels.UnknownBeside);
        Assert.All(new object?[] { levels.Peak, levels.Baseline, levels.Drawdown, levels.Ratio, levels.ToTrough, levels.ToFullRecovery, levels.Loss }, Assert.Null);
        var index = Recovery.Measure(SyntheticSeries.Of([100, 60, null, 100, 100], 0), RecoveryBaseline.SameMonthYearBefore);
        Assert.Equal((40, 0.4m), (index.Drawdown!.Value, index.Loss!.Value));
        Assert.Null(index.Ratio);
    }

    [Fact]
    public void Rounding_of_the_months_carries_into_the_ratio()
    {
        var baseline = new RecoveryPoint(SyntheticSeries.Month(0), 100) { Interval = new Interval(99.5m, 100.5m) };
        var trough = new RecoveryPoint(SyntheticSeries.Month(1), 60) { Interval = new Interval(59.5m, 60.5m) };
        var last = new RecoveryPoint(SyntheticSeries.Month(2), 80) { Interval = new Interval(79.5m, 80.5m) };
        var ratio = RecoveryArithmetic.Ratio(baseline, trough, last, []);
        Assert.Equal(0.5m, ratio.Value);
        Assert.Equal((0.475m, 0.525m), (decimal.Round(ratio.Interval.Low, 3), decimal.Round(ratio.Interval.High, 3)));
    }

    [Fact]
    public void What_is_no_month_or_not_above_zero_is_refused()
    {
        var year = new Deedle.Series<Period, decimal>([KeyValuePair.Create(Period.Parse("2022"), 1m)]);
        Assert.Contains("2022 is none", Assert.Throws<ArgumentException>(() => Recovery.Measure(year, RecoveryBaseline.PreShockPeak)).Message, StringComparison.Ordinal);
        Assert.Contains("above zero", Assert.Throws<ArgumentException>(() => Recovery.Measure(SyntheticSeries.Of(1, -2), RecoveryBaseline.PreShockPeak)).Message, StringComparison.Ordinal);
        Assert.Contains("no month", Assert.Throws<ArgumentException>(() => Recovery.Measure(SyntheticSeries.Of(), RecoveryBaseline.PreShockPeak)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scaled_series_keeps_shape_months_ratios_and_words()
        => Gen.Select(SyntheticSeries.Mixed, Gen.Int[1, 100_000]).Sample((values, factor) =>
        {
            var scale = factor / 100m;
            var plain = Recovery.Measure(SyntheticSeries.Of(values), RecoveryBaseline.PreShockPeak);
            var scaled = Recovery.Measure(SyntheticSeries.Of([.. values.Select(value => value * scale)]), RecoveryBaseline.PreShockPeak);
            Assert.Equal(plain.Shape.InWords(Language.English), scaled.Shape.InWords(Language.English));
            Assert.Equal(plain.Shape.InWords(Language.Chinese), scaled.Shape.InWords(Language.Chinese));
            Assert.Equal(Months(plain), Months(scaled));
            Assert.Equal(Ratios(plain), Ratios(scaled));
            Assert.Equal(plain.Baseline * scale, scaled.Baseline);
        });

    [Fact]
    public void A_shifted_series_keeps_all_but_the_dates()
        => Gen.Select(SyntheticSeries.Mixed, Gen.Int[-300, 300], Gen.Enum<RecoveryBaseline>()).Sample((values, shift, against) =>
        {
            decimal?[] all = [.. values];
            var plain = Recovery.Measure(SyntheticSeries.Of(all), against);
            var moved = Recovery.Measure(SyntheticSeries.Of(all, shift), against);
            Assert.Equal(plain.Shape.Shape, moved.Shape.Shape);
            Assert.Equal(plain.Shape.Reasons.Count, moved.Shape.Reasons.Count);
            Assert.Equal(Ratios(plain), Ratios(moved));
            Assert.Equal(plain.ToTrough?.Months, moved.ToTrough?.Months);
            Assert.Equal(plain.ToFullRecovery?.Months, moved.ToFullRecovery?.Months);
            Assert.Equal(SyntheticSeries.Start.Start.AddMonths(shift), moved.Months[0].Start);
            Assert.Equal(plain.Trough.Month.Start.AddMonths(shift), moved.Trough.Month.Start);
        });

    [Fact]
    public void Missing_months_give_no_value_and_are_named()
        => Gen.Select(SyntheticSeries.Mixed, Gen.Bool.Array[24], Gen.Enum<RecoveryBaseline>()).Sample((values, gone, against) =>
        {
            decimal?[] gapped = [.. values.Select((value, i) => gone[i % gone.Length] && i != 0 ? (decimal?)null : value)];
            var recovery = Recovery.Measure(SyntheticSeries.Of(gapped), against);
            Period[] seen = [.. Enumerable.Range(0, gapped.Length).Where(i => gapped[i] is not null).Select(SyntheticSeries.Month)];
            Period[] missing = [.. Enumerable.Range(0, gapped.Length).Where(i => gapped[i] is null).Select(SyntheticSeries.Month)];
            Assert.Equal(seen, recovery.Months);
            Assert.Equal(missing, recovery.Missing);
            Assert.All(Months(recovery), month => Assert.Contains(month, seen));
            Assert.All(new[] { recovery.Peak, recovery.Onset, recovery.Trough, recovery.Last }.OfType<RecoveryPoint>(), point =>
                Assert.Equal(gapped[Array.IndexOf([.. Enumerable.Range(0, gapped.Length).Select(SyntheticSeries.Month)], point.Month)], point.Value));
            Assert.Equal(missing.Length > 0, recovery.Caveats.Count > 1);
        });

    [Fact]
    public void The_loss_over_fewer_months_of_an_index_is_never_greater()
        => Gen.Select(SyntheticSeries.Mixed.Where(values => values.Length > 2), Gen.Int[0, 1000]).Sample((values, pick) =>
        {
            var removed = 1 + (pick % (values.Length - 2));
            var whole = Recovery.Measure(SyntheticSeries.Of(values), RecoveryBaseline.SameMonthYearBefore).Loss!;
            var part = Recovery.Measure(SyntheticSeries.Without(values, removed), RecoveryBaseline.SameMonthYearBefore).Loss!;
            Assert.True(part.Value <= whole.Value);
            Assert.True(part.IsPartial);
            Assert.Equal([SyntheticSeries.Month(removed)], part.Missing);
        });

    private static IReadOnlyList<Period> Months(Recovery recovery)
        => [.. new[] { recovery.Drawdown?.From, recovery.Ratio?.From, recovery.Loss?.From }.SelectMany(months => months ?? []),
            .. new[] { recovery.ToTrough, recovery.ToFullRecovery }.OfType<MonthSpan>().SelectMany(span => new[] { span.From, span.To })];

    /// <summary>To twenty places: a decimal quotient is rounded, and not always alike for a scaled series.</summary>
    private static IReadOnlyList<decimal?> Ratios(Recovery recovery)
        => [.. new[] { recovery.Drawdown?.Value, recovery.Ratio?.Value, recovery.Loss?.Value }.Select(value => value is { } v ? decimal.Round(v, 20) : (decimal?)null)];
}
