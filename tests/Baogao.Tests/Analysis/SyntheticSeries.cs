using Baogao.Model;
using CsCheck;
using Deedle;

namespace Baogao.Tests.Analysis;

/// <summary>Curves made for tests: months from a list of values, and random curves of a known shape.</summary>
internal static class SyntheticSeries
{
    public static Period Start { get; } = Period.Parse("2019-01");

    /// <summary>The values month by month; a null is a month with a key and no value.</summary>
    public static Series<Period, decimal> Of(IReadOnlyList<decimal?> values, int shift = 0)
        => Keyed(values.Select((value, i) => (Month(i + shift), value)).ToList());

    public static Series<Period, decimal> Of(params decimal[] values) => Of([.. values.Select(value => (decimal?)value)]);

    /// <summary>The values without the month of an index: that month is no key at all.</summary>
    public static Series<Period, decimal> Without(IReadOnlyList<decimal> values, int index)
        => Keyed(values.Select((value, i) => (Month(i), (decimal?)value)).Where((_, i) => i != index).ToList());

    public static Period Month(int index)
    {
        var day = Start.Start.AddMonths(index);
        return Period.OfMonth(day.Year, day.Month);
    }

    /// <summary>Down in 1 to 4 months, up again in as many or fewer, and held.</summary>
    public static Gen<decimal[]> V { get; } = Noisy(
        from before in Gen.Int[2, 6]
        from down in Gen.Int[1, 4]
        from up in Gen.Int[1, down]
        from held in Gen.Int[7, 12]
        select (decimal[])[.. Hold(1, before), .. Line(1, 0, down), .. Line(0, 1, up), .. Hold(1, held)]);

    /// <summary>Down in 1 to 3 months, longer at the bottom than down and up together, up in 1 to 3.</summary>
    public static Gen<decimal[]> U { get; } = Noisy(
        from before in Gen.Int[2, 6]
        from down in Gen.Int[1, 3]
        from floor in Gen.Int[6, 10]
        from up in Gen.Int[1, 3]
        from held in Gen.Int[4, 8]
        select (decimal[])[.. Hold(1, before), .. Line(1, 0, down), .. Hold(0.02m, floor), .. Line(0.02m, 1, up), .. Hold(1, held)]);

    /// <summary>Two falls, the smaller 0.7 to 0.91 of the greater, in either order: of two that differ by no more than the noise either can be the deeper, and there is no verdict.</summary>
    public static Gen<decimal[]> W { get; } = Noisy(
        from before in Gen.Int[2, 6]
        from down in Gen.Int[1, 3]
        from up in Gen.Int[1, 3]
        from between in Gen.Int[0, 3]
        from shallow in Gen.Int[9, 30]
        from firstIsDeeper in Gen.Bool
        from held in Gen.Int[7, 12]
        let one = firstIsDeeper ? 0m : shallow / 100m
        let two = firstIsDeeper ? shallow / 100m : 0m
        select (decimal[])[.. Hold(1, before), .. Line(1, one, down), .. Line(one, 0.97m, up), .. Hold(0.97m, between), .. Line(0.97m, two, down), .. Line(two, 1, up), .. Hold(1, held)]);

    /// <summary>Down in 1 to 4 months, then at most a quarter regained to the end.</summary>
    public static Gen<decimal[]> L { get; } = Noisy(
        from before in Gen.Int[2, 6]
        from down in Gen.Int[1, 4]
        from regained in Gen.Int[2, 20]
        from along in Gen.Int[8, 14]
        select (decimal[])[.. Hold(1, before), .. Line(1, 0, down), .. Line(0, regained / 100m, along)]);

    /// <summary>All within 4 % of one value.</summary>
    public static Gen<decimal[]> Flat { get; } =
        from count in Gen.Int[6, 30]
        from noise in Gen.Int[-200, 190].Array[count]
        select noise.Select(n => 100 + (n / 100m)).ToArray();

    /// <summary>Anything at all: a month's value from 20 to 200.</summary>
    public static Gen<decimal[]> Any { get; } =
        from count in Gen.Int[2, 24]
        from values in Gen.Int[200, 2000].Array[count]
        select values.Select(v => v / 10m).ToArray();

    /// <summary>A curve of any of the shapes, or anything at all.</summary>
    public static Gen<decimal[]> Mixed { get; } = Gen.OneOf(V, U, W, L, Flat, Any);

    /// <summary>Shares of a fall (1 whole, 0 trough) as values around 100, with a depth of 15 to 70 and noise of up to 2 % of it either way.</summary>
    private static Gen<decimal[]> Noisy(Gen<decimal[]> shares)
        => from curve in shares
           from depth in Gen.Int[15, 70]
           from noise in Gen.Int[-200, 200].Array[curve.Length]
           select curve.Select((share, i) => 100 - (depth * (1 - share)) + (depth * noise[i] / 10_000m)).ToArray();

    private static IEnumerable<decimal> Hold(decimal value, int months) => Enumerable.Repeat(value, months);

    private static IEnumerable<decimal> Line(decimal from, decimal to, int months) => Enumerable.Range(1, months).Select(i => from + ((to - from) * i / months));

    private static Series<Period, decimal> Keyed(List<(Period Month, decimal? Value)> points)
        => new Series<Period, decimal>(points.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Month, p.Value!.Value)).ToArray())
            .Realign(points.Select(p => p.Month));
}
