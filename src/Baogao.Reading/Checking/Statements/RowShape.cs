namespace Baogao.Reading.Checking.Statements;

/// <summary>A reading in the form that the tables hold: per cent for 成, 倍 for 番, 个 where no measure word stands, and only measures that go with the unit.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Measures">The measures that a row may have; the first is the reading's own.</param>
internal sealed record RowShape(string Unit, IReadOnlyList<Measure> Measures)
{
    private const string Percent = "%";
    private const string Times = "倍";

    internal static RowShape Of(Reading reading)
    {
        var measure = reading.Measure ?? Measure.Level;
        var unit = measure == Measure.Ratio ? "" : reading.Unit switch { "成" => Percent, "番" => Times, "" or "大" or "佳" => "个", var written => written };
        return new RowShape(unit, [.. Fitting(measure, unit)]);
    }

    /// <summary>True where a row's value is the reading's, whatever its sign: the same number, or the same amount in a unit of another scale.</summary>
    internal static bool Holds(Reading reading, Figure figure)
    {
        var (read, value) = (Math.Abs(reading.Value ?? 0), Math.Abs(figure.Number));
        return read == value
            || reading.Unit switch
            {
                "成" => figure.Unit == Baogao.Model.Unit.Percent && read * 10 == value,
                "番" => figure.Unit.Base == Times && value == Power(read),
                _ => reading.Measure == Measure.Ratio ? figure.Measure == Measure.Ratio : SameAmount(reading, figure),
            };
    }

    /// <summary>True where value and unit together are the same amount: 8.1万件 and 81000件.</summary>
    internal static bool SameAmount(Reading reading, Figure figure)
        => Baogao.Model.Unit.TryParse(reading.Unit, out var unit) && unit.Base == figure.Unit.Base && Amount(reading.Value ?? 0, unit) is { } read && Amount(figure.Number, figure.Unit) is { } stated && read == stated;

    private static decimal? Amount(decimal value, Unit unit) => Math.Abs(value) < 1_000_000_000_000m ? Math.Abs(value) * unit.Scale : null;

    private static decimal Power(decimal times) => times is >= 0 and <= 10 ? (decimal)Math.Pow(2, (double)times) : times;

    // The loader allows growth, shares and rates in per cent only, and multiples in 倍 only.
    private static IEnumerable<Measure> Fitting(Measure measure, string unit) => (measure, unit == Percent, unit.EndsWith(Times, StringComparison.Ordinal)) switch
    {
        (Measure.Growth, false, _) => [Measure.Change],
        (Measure.Rate, false, _) => [Measure.Level],
        (Measure.TargetShare, false, _) => [Measure.Level],
        // A share of a target that no figure states is a rate, or above 100 % none of the measures in per cent fits it better than growth.
        (Measure.TargetShare, true, _) => [Measure.TargetShare, Measure.Rate, Measure.Growth],
        (Measure.Multiple, true, _) => [Measure.Growth],
        (Measure.Multiple, false, false) => [Measure.Level],
        (Measure.Level, true, _) => [Measure.Rate, Measure.Growth],
        (Measure.Change, true, _) => [Measure.Growth],
        _ => [measure],
    };
}
