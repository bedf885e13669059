using Baogao.Loading.Schema;

namespace Baogao.Exchange.Series;

/// <summary>What tells one observation of a series from the others. Two periods are the same where they cover the same days, however they are written.</summary>
internal readonly record struct SeriesKey(string Indicator, string Geography, Period Period, string Measure)
{
    /// <summary>The key of a row of <c>series.csv</c>.</summary>
    public static SeriesKey Of(TableSchema schema, IReadOnlyList<string> cells)
        => new(cells[schema.IndexOf("indicator")], cells[schema.IndexOf("geography")], Period.Parse(cells[schema.IndexOf("period")]), cells[schema.IndexOf("measure")]);

    public override string ToString() => $"{Indicator}, {Geography}, {Period}, {Measure}";
}

/// <summary>One observation of a table as a row of <c>series.csv</c>.</summary>
internal sealed record SeriesRow
{
    public required SeriesKey Key { get; init; }

    public required string Value { get; init; }

    public required string Unit { get; init; }

    public required string KindOfSource { get; init; }

    public required string Source { get; init; }

    public required string Note { get; init; }

    /// <summary>What it was read from.</summary>
    public required RawObservation From { get; init; }

    /// <summary>The text of a column. From January to December is written with both months where it is a cumulative value, as that of any other month.</summary>
    public string Text(string column) => column switch
    {
        "indicator" => Key.Indicator,
        "geography" => Key.Geography,
        "period" => Key.Measure.EndsWith("_cumulative", StringComparison.Ordinal) && Key.Period.Months == 12 ? FormattableString.Invariant($"{Key.Period.Start:yyyy-MM}/{Key.Period.End:yyyy-MM}") : Key.Period.ToString(),
        "measure" => Key.Measure,
        "value" => Value,
        "unit" => Unit,
        "kind_of_source" => KindOfSource,
        "source" => Source,
        _ => Note,
    };
}
