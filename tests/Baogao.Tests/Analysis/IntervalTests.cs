using Baogao.Model;
using CsCheck;

namespace Baogao.Tests.Analysis;

public class IntervalTests
{
    [Theory]
    [InlineData("23.2", "23.15", "23.25")]
    [InlineData("24", "23.5", "24.5")]
    [InlineData("24.0", "23.95", "24.05")]
    [InlineData("-22.4", "-22.45", "-22.35")]
    public void A_rounded_number_is_half_a_unit_of_its_last_decimal_wide(string value, string low, string high)
    {
        var interval = Interval.OfRounded(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((low, high), (Text(interval.Low), Text(interval.High)));
    }

    [Theory]
    [InlineData(8.0444, 8.2063, "8.04 to 8.21")]
    [InlineData(24.798, 26.016, "24.8 to 26.0")]
    [InlineData(0.6, 0.8, "0.6 to 0.8")]
    [InlineData(399.6, 401.2, "399.6 to 401.2")]
    [InlineData(15, 15, "15")]
    public void Ends_are_written_to_two_digits_of_the_width(double low, double high, string written)
        => Assert.Equal(written, new Interval((decimal)low, (decimal)high).ToString());

    [Fact]
    public void Arithmetic_holds_every_result_of_its_operands()
        => Gen.Select(Gen.Int[-500, 500], Gen.Int[0, 99], Gen.Int[1, 500], Gen.Int[0, 99], Gen.Int[0, 10], Gen.Int[0, 10]).Sample((a, aw, b, bw, i, j) =>
        {
            var (left, right) = (new Interval(a, a + aw), new Interval(b, b + bw));
            var (x, y) = (a + (aw * i / 10m), b + (bw * j / 10m));
            Assert.True((left - right).Contains(x - y));
            var quotient = left / right;
            Assert.True(quotient.Low <= (x / y) + 1e-20m && (x / y) - 1e-20m <= quotient.High);
        });

    [Fact]
    public void Nothing_is_divided_by_an_interval_that_holds_zero()
        => Assert.Throws<DivideByZeroException>(() => new Interval(1, 2) / new Interval(-1, 1));

    [Fact]
    public void Ends_in_the_wrong_order_are_refused()
        => Assert.Equal("The low end 2 is above the high end 1. (Parameter 'low')", Assert.Throws<ArgumentException>(() => new Interval(2, 1)).Message);

    [Fact]
    public void Every_operation_is_total_and_keeps_its_order()
    {
        var any = Gen.OneOf(Gen.Decimal, Gen.Int[0, 6].Select(i => new[] { decimal.MinValue, decimal.MaxValue, 0m, 1m, -1m, new decimal(1, 0, 0, false, 28), new decimal(1, 0, 0, true, 28) }[i]));
        var interval = Gen.Select(any, any).Select((a, b) => new Interval(Math.Min(a, b), Math.Max(a, b)));
        Gen.Select(interval, interval, any).Sample((left, right, number) =>
        {
            Interval[] results = [left - right, left.Scale(number), left.Shift(number), Interval.OfRounded(number), Interval.Exactly(number)];
            Assert.All(results, result => Assert.True(result.Low <= result.High));
            Assert.True(Interval.OfRounded(number).Contains(number));
            if (!right.Contains(0))
            {
                Assert.True((left / right).Low <= (left / right).High);
            }

            Assert.All(results, result => Assert.NotEqual("", result.ToString()));
        });
    }

    private static string Text(decimal value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
