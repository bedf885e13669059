namespace Baogao.Exchange.Sql;

/// <summary>Editions as Parquet files, compressed with zstd: a folder a table, in it <c>level=town/year=2022/data_0.parquet</c>. A table without rows has no folder.</summary>
public static class ParquetFiles
{
    /// <summary>Writes the tables of editions. A file that stands in the way is an error.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="reports">The editions.</param>
    /// <param name="readings">CSV files that <c>baogao read</c> wrote, or folders of them: one file <c>readings/data_0.parquet</c>, as no reading has a level.</param>
    /// <param name="limits">What it may use; null for the defaults.</param>
    /// <returns>The names of the tables and how many rows each has, those without rows too.</returns>
    /// <exception cref="QueryException">A file of readings cannot be read.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<(string Table, long Rows)> Write(string folder, IEnumerable<Report> reports, IReadOnlyCollection<string>? readings = null, QueryLimits? limits = null)
    {
        using var connection = ReportTables.Open([.. reports], readings ?? [], limits ?? new QueryLimits());
        var written = new List<(string, long)>();
        foreach (var table in ReportTables.All.Select(table => table.Name).Concat(readings is { Count: > 0 } ? [ReadingsTable.Name] : []))
        {
            using var count = connection.CreateCommand();
            count.CommandText = $"SELECT count(*) FROM {table}";
            var rows = (long)count.ExecuteScalar()!;
            written.Add((table, rows));
            if (rows > 0)
            {
                Write(connection, table, Path.Combine(folder, table));
            }
        }

        return written;
    }

    private static void Write(DuckDB.NET.Data.DuckDBConnection connection, string table, string folder)
    {
        var isPartitioned = table != ReadingsTable.Name;
        Directory.CreateDirectory(folder);
        var target = (isPartitioned ? folder : Path.Combine(folder, "data_0.parquet")).Replace("'", "''", StringComparison.Ordinal);
        try
        {
            connection.Execute($"COPY {table} TO '{target}' (FORMAT parquet, COMPRESSION zstd{(isPartitioned ? ", PARTITION_BY (level, year)" : "")})");
        }
        catch (DuckDB.NET.Data.DuckDBException problem) when (problem.ErrorType != DuckDB.NET.Native.DuckDBErrorType.OutOfMemory)
        {
            throw new IOException(QueryFailure.FirstLine(problem) + ".", problem);
        }
    }
}
