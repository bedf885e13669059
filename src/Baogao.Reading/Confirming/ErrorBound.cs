namespace Baogao.Reading.Confirming;

/// <summary>What a random sample proves of the rows that it was drawn from.</summary>
internal static class ErrorBound
{
    private const double Risk = 0.05;
    private const int Steps = 60;

    /// <summary>
    /// The largest share of wrong rows, from 0 to 1, with which a sample still has so few wrong ones in 5 of 100 draws: the one-sided bound of Clopper and Pearson at
    /// 95 % confidence. Without an error that is 1 − 0.05^(1/n), about 3/n. It takes no account of the sample's being drawn from few rows, which makes it larger than
    /// it need be; of rows that were all looked at it is the share itself.
    /// </summary>
    /// <param name="sample">Rows that were looked at, 1 or more.</param>
    /// <param name="of">Rows that they were drawn from, not fewer.</param>
    /// <param name="wrong">Wrong ones in the sample.</param>
    public static double Of(int sample, int of, int wrong)
    {
        if (sample >= of || wrong >= sample)
        {
            return sample >= of ? (double)wrong / of : 1;
        }

        var (low, high) = (0.0, 1.0);
        for (var step = 0; step < Steps; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = AtMost(wrong, sample, middle) > Risk ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>The bound in per cent, rounded up to a tenth: it is never said to be less than it is.</summary>
    public static decimal Percent(int sample, int of, int wrong) => (decimal)(Math.Ceiling((Of(sample, of, wrong) * 1000) - 1e-9) / 10);

    /// <summary>How many rows without an error prove at most a share of wrong ones.</summary>
    public static int Needed(double share) => (int)Math.Ceiling(Math.Log(Risk) / Math.Log(1 - share));

    /// <summary>The probability of at most so many wrong rows in a sample.</summary>
    private static double AtMost(int wrong, int sample, double share)
    {
        // By logarithms: the first terms of a large sample are smaller than the smallest double.
        var (log, sum) = (sample * Math.Log(1 - share), 0.0);
        for (var k = 0; k <= wrong; k++)
        {
            sum += Math.Exp(log);
            log += Math.Log((double)(sample - k) / (k + 1) * share / (1 - share));
        }

        return sum;
    }
}
