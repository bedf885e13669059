namespace Baogao.Exchange.Series;

/// <summary>What a user says of a table that the table does not say itself. What a cell says goes before it.</summary>
public sealed record SeriesOptions
{
    /// <summary>What <see cref="KindOfSource"/> may be.</summary>
    public static IReadOnlyList<string> KindsOfSource { get; } = ["official", "press", "repost"];

    /// <summary>What is measured: a key or a name of an indicator.</summary>
    public string? Indicator { get; init; }

    /// <summary>The area covered, as <c>series.csv</c> writes it.</summary>
    public string? Geography { get; init; }

    /// <summary>Level or growth, of the period itself or from January on.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The unit of the values.</summary>
    public string? Unit { get; init; }

    /// <summary>The name of a source in <c>datapackage.json</c>.</summary>
    public string? Source { get; init; }

    /// <summary>Who publishes the numbers: <c>official</c>, <c>press</c> or <c>repost</c>.</summary>
    public string? KindOfSource { get; init; }

    /// <summary>The year of periods that name none, from 1 to 9999.</summary>
    public int? Year { get; init; }

    /// <summary>The sheet of a workbook; null where only one holds something.</summary>
    public string? Sheet { get; init; }
}
