namespace Baogao.Exchange.Sql;

/// <summary>What a query may use.</summary>
public sealed record QueryLimits
{
    /// <summary>How long it may run; 30 seconds unless set.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The memory of the tables and of the query in MB; 1000 unless set. DuckDB keeps to it for tables, joins and groups, not for a single long text.</summary>
    public int Megabytes { get; init; } = 1000;

    /// <summary>How many processors it may use; at most four unless set.</summary>
    public int Threads { get; init; } = Math.Min(4, Environment.ProcessorCount);

    /// <summary>The most cells (rows by columns) of a result; 5 million unless set.</summary>
    public int Cells { get; init; } = 5_000_000;
}
