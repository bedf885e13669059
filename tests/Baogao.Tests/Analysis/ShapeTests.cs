using System.Globalization;
using Baogao.Analysis;
using Baogao.Languages;
using Baogao.Model;
using CsCheck;

namespace Baogao.Tests.Analysis;

public class ShapeTests
{
    public static TheoryData<RecoveryShape, decimal[]> Plain => new()
    {
        { RecoveryShape.Flat, [100, 101, 100, 99, 100, 100] },
        { RecoveryShape.V, [100, 100, 50, 100, 100, 100, 100, 100, 100] },
        { RecoveryShape.U, [100, 50, 51, 50, 51, 50, 100, 100, 100] },
        { RecoveryShape.W, [100, 50, 100, 60, 100, 100, 100, 100, 100] },
        { RecoveryShape.W, [100, 60, 98, 50, 100, 100, 100, 100, 100, 100] },
        { RecoveryShape.L, [100, 50, 52, 54, 53, 55, 54, 55, 56] },
        { RecoveryShape.Undetermined, [50, 60, 70, 80, 90, 100, 100, 100] },
        { RecoveryShape.Undetermined, [100, 95, 90, 85, 80, 75, 70, 65, 60, 55, 50] },
        { RecoveryShape.Undetermined, [100, 50, 60, 60, 70, 70, 75, 75, 75] },
        { RecoveryShape.Undetermined, [100, 50, 56, 62, 68, 74, 80, 86, 92, 98, 100] },
        { RecoveryShape.Undetermined, [100, 50, 100, 50, 100, 50, 100, 100, 100, 100, 100, 100] },
        { RecoveryShape.Undetermined, [100, 50, 100, 100, 100] },
        { RecoveryShape.Undetermined, [100, 100, 100, 50, 100, 100, 100, 100] },
        { RecoveryShape.Undetermined, [100, 98, 200, 100, 200, 200, 200, 200, 200, 200] },
    };

    /// <summary>Two curves for each threshold: one at it, one just past it.</summary>
    public static TheoryData<string, RecoveryShape, decimal[]> Edges => new()
    {
        { "a fall of less than 5 %", RecoveryShape.Flat, [100, 100, 95.01m, 100, 100, 100, 100, 100, 100] },
        { "a fall of 5 %", RecoveryShape.V, [100, 100, 95, 100, 100, 100, 100, 100, 100] },
        { "six months", RecoveryShape.Flat, [100, 100, 100, 100, 100, 100] },
        { "five months", RecoveryShape.Undetermined, [100, 100, 100, 100, 100] },
        { "six months after the bottom", RecoveryShape.V, [100, 50, 100, 100, 100, 100, 100, 100] },
        { "five months after the bottom", RecoveryShape.Undetermined, [100, 50, 100, 100, 100, 100, 100] },
        { "two thirds back in twice the time", RecoveryShape.V, [100, 50, 63, 84, 100, 100, 100, 100] },
        { "two thirds back in three times the time", RecoveryShape.Undetermined, [100, 50, 63, 80, 84, 100, 100, 100] },
        { "back but less than two thirds", RecoveryShape.Undetermined, [100, 50, 83, 83, 83, 83, 83, 83] },
        { "four months near the trough", RecoveryShape.U, [100, 50, 51, 51, 52, 100, 100, 100] },
        { "three months near the trough", RecoveryShape.Undetermined, [100, 50, 51, 51, 70, 100, 100, 100] },
        { "four months near the trough of a long fall", RecoveryShape.V, [100, 94, 88, 82, 76, 70, 64, 59, 50, 56, 62, 70, 80, 90, 100, 100, 100] },
        { "held for three months", RecoveryShape.U, [100, 50, 51, 51, 52, 52, 100, 100, 100] },
        { "held for two months", RecoveryShape.Undetermined, [100, 50, 51, 51, 52, 52, 53, 100, 100] },
        { "back under half", RecoveryShape.Undetermined, [100, 50, 90, 74, 90, 90, 90, 90] },
        { "back to half", RecoveryShape.V, [100, 50, 90, 75, 90, 90, 90, 90] },
        { "a second fall of half", RecoveryShape.W, [100, 50, 100, 75, 100, 100, 100, 100] },
        { "a second fall of less than half", RecoveryShape.V, [100, 50, 100, 75.1m, 100, 100, 100, 100] },
        { "a second fall without a return", RecoveryShape.Undetermined, [100, 50, 100, 75, 75, 75, 75, 75] },
        { "less than a third at the end", RecoveryShape.L, [100, 50, 60, 60, 60, 60, 60, 66] },
        { "more than a third at the end", RecoveryShape.Undetermined, [100, 50, 60, 60, 60, 60, 60, 67] },
        { "down to the baseline from above", RecoveryShape.V, [100, 50, 100, 140, 100, 100, 100, 100] },
        { "a month that lost a tenth has fallen not yet", RecoveryShape.Undetermined, [100, 95, 50, 60, 70, 84, 100, 100, 100] },
        { "a month that lost more than a tenth has fallen", RecoveryShape.V, [100, 94, 50, 60, 70, 84, 100, 100, 100] },
        { "a quarter back is near the trough", RecoveryShape.U, [100, 50, 62.5m, 62.5m, 62.5m, 100, 100, 100] },
        { "more than a quarter back is not", RecoveryShape.Undetermined, [100, 50, 62.6m, 62.6m, 62.6m, 100, 100, 100] },
        { "along the bottom for as long as the fall", RecoveryShape.L, [100, 94, 89, 84, 79, 74, 69, 62, 60, 58, 56, 54, 52, 51, 50] },
        { "along the bottom for less long than the fall", RecoveryShape.Undetermined, [100, 94, 89, 84, 79, 74, 69, 62, 60, 58, 56, 54, 52, 50] },
        { "a deeper fall from a later high", RecoveryShape.Undetermined, [100, 93, 200, 100, 200, 200, 200, 200, 200, 200] },
        { "no deeper fall from a later high", RecoveryShape.V, [100, 93, 200, 199, 200, 200, 200, 200, 200, 200] },
        { "begun half-way up", RecoveryShape.V, [75, 100, 50, 100, 100, 100, 100, 100, 100] },
        { "begun lower", RecoveryShape.Undetermined, [74, 100, 50, 100, 100, 100, 100, 100, 100] },
    };

    [Theory]
    [MemberData(nameof(Edges))]
    public void Each_threshold_decides_at_its_edge(string edge, RecoveryShape shape, decimal[] values)
    {
        var verdict = Recovery.Measure(SyntheticSeries.Of(values), RecoveryBaseline.PreShockPeak).Shape;
        Assert.True(shape == verdict.Shape, $"{edge}: {verdict.InWords(Language.English)}");
    }

    [Theory]
    [MemberData(nameof(Plain))]
    public void A_plain_curve_gets_its_letter_as_levels(RecoveryShape shape, decimal[] values)
        => Assert.Equal(shape, Recovery.Measure(SyntheticSeries.Of(values), RecoveryBaseline.PreShockPeak).Shape.Shape);

    [Fact]
    public void A_noisy_V_is_told_from_the_others() => Told(RecoveryShape.V, SyntheticSeries.V);

    [Fact]
    public void A_noisy_U_is_told_from_the_others() => Told(RecoveryShape.U, SyntheticSeries.U);

    [Fact]
    public void A_noisy_W_is_told_from_the_others() => Told(RecoveryShape.W, SyntheticSeries.W);

    [Fact]
    public void A_noisy_L_is_told_from_the_others() => Told(RecoveryShape.L, SyntheticSeries.L);

    [Fact]
    public void A_noisy_flat_line_is_told_from_the_others() => Told(RecoveryShape.Flat, SyntheticSeries.Flat);

    [Fact]
    public void A_missing_month_between_the_ends_never_leaves_a_verdict()
        => Gen.Select(SyntheticSeries.Mixed.Where(values => values.Length > 2), Gen.Int[0, 1000], Gen.Enum<RecoveryBaseline>()).Sample((values, pick, against) =>
        {
            var removed = 1 + (pick % (values.Length - 2));
            var verdict = Recovery.Measure(SyntheticSeries.Without(values, removed), against).Shape;
            Assert.Equal(RecoveryShape.Undetermined, verdict.Shape);
            Assert.Contains(verdict.Reasons, reason => reason.In(Language.English).Contains(SyntheticSeries.Month(removed).ToString(), StringComparison.Ordinal));
        });

    [Fact]
    public void A_month_with_a_key_and_no_value_leaves_no_verdict_even_at_an_end()
        => Gen.Select(SyntheticSeries.Mixed, Gen.Bool, Gen.Enum<RecoveryBaseline>()).Sample((values, first, against) =>
        {
            decimal?[] gapped = [.. values];
            gapped[first ? 0 : ^1] = null;
            Assert.Equal(RecoveryShape.Undetermined, Recovery.Measure(SyntheticSeries.Of(gapped), against).Shape.Shape);
        });

    [Fact]
    public void A_verdict_says_why_in_both_languages()
        => Gen.Select(SyntheticSeries.Mixed, Gen.Enum<RecoveryBaseline>()).Sample((values, against) =>
        {
            var verdict = Recovery.Measure(SyntheticSeries.Of(values), against).Shape;
            Assert.NotEmpty(verdict.Reasons);
            Assert.All(verdict.Reasons, reason =>
            {
                Assert.EndsWith(".", reason.In(Language.English), StringComparison.Ordinal);
                Assert.EndsWith("。", reason.In(Language.Chinese), StringComparison.Ordinal);
            });
        });

    [Fact]
    public void The_rule_of_a_V_names_its_months_and_lengths()
    {
        var verdict = Recovery.Measure(SyntheticSeries.Of(100, 100, 75, 50, 80, 100, 100, 100, 100, 100), RecoveryBaseline.PreShockPeak).Shape;
        Assert.Equal(
            "V-shaped: The fall took 2 months to 2019-04; two thirds were regained 2 months later, within 2 times as long, and half or more was held since.",
            verdict.InWords(Language.English));
        Assert.Equal("V形：下跌2个月，低点（2019-04）后2个月收复三分之二，不超过下跌时长的2倍，此后稳住。", verdict.InWords(Language.Chinese));
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    public void Words_are_the_same_in_every_culture(string culture)
    {
        var series = SyntheticSeries.Of(100, 50, 60, 60, 60, 60, 60, 49.5m, 65.6m);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(
                "L-shaped: The bottom was reached in 2019-02; 7 months later (2019-09) 32 % of the fall was regained, less than a third.",
                Recovery.Measure(series, RecoveryBaseline.PreShockPeak).Shape.InWords(Language.English));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static void Told(RecoveryShape shape, Gen<decimal[]> curves)
        => Gen.Select(curves, Gen.Enum<RecoveryBaseline>()).Sample(
            (values, against) =>
            {
                var verdict = Recovery.Measure(SyntheticSeries.Of(values), against).Shape;
                Assert.True(shape == verdict.Shape, $"{verdict.InWords(Language.English)} {string.Join(' ', values)}");
            },
            iter: 1000);
}
