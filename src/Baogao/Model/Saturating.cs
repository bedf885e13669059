namespace Baogao.Model;

/// <summary>Arithmetic of decimals that ends at the largest or the smallest decimal where the result is beyond it, so that no input throws.</summary>
internal static class Saturating
{
    public static decimal Add(decimal a, decimal b) => Try(() => a + b, isNegative: a < 0);

    public static decimal Subtract(decimal a, decimal b) => Try(() => a - b, isNegative: a < 0);

    public static decimal Multiply(decimal a, decimal b) => Try(() => a * b, isNegative: a < 0 != b < 0);

    /// <summary>The divisor is not zero.</summary>
    public static decimal Divide(decimal a, decimal b) => Try(() => a / b, isNegative: a < 0 != b < 0);

    // A sum overflows only where both have one sign, a difference only where they have two: the first tells on which side.
    private static decimal Try(Func<decimal> compute, bool isNegative)
    {
        try
        {
            return compute();
        }
        catch (OverflowException)
        {
            return isNegative ? decimal.MinValue : decimal.MaxValue;
        }
    }
}
