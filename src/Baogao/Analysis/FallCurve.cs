using Baogao.Model;

namespace Baogao.Analysis;

/// <summary>
/// A curve as shares of its fall: 0 at the trough, 1 at the baseline or above. What lies above the baseline counts as 1, so that coming down
/// to the baseline is no second fall. Shares do not change when the series is scaled.
/// </summary>
internal sealed class FallCurve
{
    private readonly decimal baseline;
    private readonly decimal trough;

    private FallCurve(MonthlyCurve curve, decimal baseline)
    {
        (this.baseline, trough, Trough) = (baseline, curve.Trough.Value, curve.Trough);
        Points = [.. curve.Points.Select(point => new RecoveryPoint(point.Month, Math.Min(1, Regained(point.Value))))];
        var before = Points.Where(point => point.Month < Trough.Month).LastOrDefault(point => point.Value >= ShapeThresholds.NotYetFallen);
        Onset = before is null ? null : curve.Points.First(point => point.Month == before.Month);
    }

    /// <summary>The months that exist, each with its share, in the order of time.</summary>
    public IReadOnlyList<RecoveryPoint> Points { get; }

    /// <summary>The lowest month with its value.</summary>
    public RecoveryPoint Trough { get; }

    /// <summary>The last month before the trough that had not yet fallen, with its value; null where there is none.</summary>
    public RecoveryPoint? Onset { get; }

    /// <summary>(baseline − trough) / baseline: above 0, below 1.</summary>
    public decimal Depth => (baseline - trough) / baseline;

    /// <summary>The first month after the onset that is near the trough.</summary>
    public Period Bottom => Points.First(point => (Onset is null || point.Month > Onset.Month) && point.Value <= ShapeThresholds.NearTrough).Month;

    /// <summary>The fall of a curve from a baseline; null where there is no baseline or nothing lies under it.</summary>
    public static FallCurve? Of(MonthlyCurve curve, decimal? baseline)
        => baseline is { } whole && curve.Trough.Value < whole ? new FallCurve(curve, whole) : null;

    /// <summary>(x − trough) / (baseline − trough), not capped.</summary>
    private decimal Regained(decimal value) => (value - trough) / (baseline - trough);

    /// <summary>
    /// The low of each fall of at least <see cref="ShapeThresholds.Swing"/>, and whether the curve rose by as much after the last: turning points
    /// that are at least that far apart, found in one pass from the first month on.
    /// </summary>
    public (IReadOnlyList<Period> Lows, bool RoseAfter) Swings()
    {
        var lows = new List<Period>();
        var (down, extreme) = (false, Points[0].Value);
        foreach (var (month, share) in Points)
        {
            if (!down && extreme - share >= ShapeThresholds.Swing)
            {
                lows.Add(month);
                (down, extreme) = (true, share);
            }
            else if (down && share < extreme)
            {
                lows[^1] = month;
                extreme = share;
            }
            else if (down && share - extreme >= ShapeThresholds.Swing)
            {
                (down, extreme) = (false, share);
            }
            else if (!down)
            {
                extreme = Math.Max(extreme, share);
            }
        }

        return (lows, !down);
    }
}
