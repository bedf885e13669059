using DuckDB.NET.Data;

namespace Baogao.Exchange.Sql;

/// <summary>
/// Editions as tables for SQL, in DuckDB's dialect and in memory: <c>figures</c>, <c>rankings</c>, <c>honours</c>, <c>milestones</c>, <c>shortcomings</c>, <c>projects</c>,
/// <c>series</c>, <c>indicators</c>, <c>bases</c>, <c>sections</c>, <c>exclusions</c>, <c>codes</c>, <c>accepted</c> over all of them, and <c>readings</c> where files of them are
/// given. A row has the columns of the CSV file, with <c>edition</c>, <c>place</c>, <c>place_zh</c>, <c>level</c>, <c>year</c> and <c>delivered</c> of its edition. A column
/// of these names that a table has itself is called <c>ranking_place</c>, <c>honour_level</c>, <c>project_year</c>. Numbers are <c>DECIMAL(38,10)</c>, and
/// <c>value_decimals</c> says how many decimals are written. An empty cell is NULL.
/// </summary>
/// <remarks>A query reads these tables and nothing else: no file, no network, no extension, no setting. Not thread-safe.</remarks>
public sealed class ReportDatabase : IDisposable
{
    private readonly DuckDBConnection connection;
    private readonly QueryLimits limits;

    /// <summary>Loads editions.</summary>
    /// <param name="reports">The editions.</param>
    /// <param name="readings">CSV files that <c>baogao read</c> wrote, or folders of them; null for none.</param>
    /// <param name="limits">What a query may use; null for the defaults.</param>
    /// <exception cref="QueryException">A file of readings cannot be read.</exception>
    public ReportDatabase(IEnumerable<Report> reports, IEnumerable<string>? readings = null, QueryLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        this.limits = limits ?? new QueryLimits();
        List<string> files = [.. readings ?? []];
        connection = ReportTables.Open([.. reports], files, this.limits);
        connection.Execute("SET enable_external_access = false");
        connection.Execute("SET lock_configuration = true");
        Tables = [.. ReportTables.All.Select(table => table.Name), .. files.Count > 0 ? [ReadingsTable.Name] : (string[])[]];
    }

    /// <summary>Loads all editions of a folder: those of its folders that hold a <c>datapackage.json</c>, and those one level deeper in a folder that holds none.</summary>
    /// <param name="data">The folder; null for <c>data</c> in the current folder or the nearest above it.</param>
    /// <param name="readings">CSV files that <c>baogao read</c> wrote, or folders of them; null for none.</param>
    /// <param name="limits">What a query may use; null for the defaults.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="QueryException">A file of readings cannot be read.</exception>
    public static ReportDatabase Open(string? data = null, IEnumerable<string>? readings = null, QueryLimits? limits = null)
    {
        var all = Reports.Load(data ?? "data");
        return new ReportDatabase(all.Editions, readings, limits) { Unreadable = all.Unreadable };
    }

    /// <summary>The editions that <see cref="Open"/> left out, as they cannot be loaded.</summary>
    public IReadOnlyList<UnreadableEdition> Unreadable { get; private init; } = [];

    /// <summary>The names of the tables.</summary>
    public IReadOnlyList<string> Tables { get; }

    /// <summary>Runs one statement that reads: SELECT, WITH … SELECT, FROM, DESCRIBE, SHOW TABLES or SUMMARIZE.</summary>
    /// <param name="sql">The statement.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="QueryException">It is no such statement, names what is not there, or needs more time or memory than it may.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was signalled.</exception>
    public SqlResult Query(string sql, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(sql);
        using var timeout = new CancellationTokenSource(limits.Timeout);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, stop);
        try
        {
            StatementGuard.Check(connection, sql);
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            using (either.Token.Register(command.Cancel))
            {
                using var reader = command.ExecuteReader();
                return ResultReader.Read(reader, limits, either.Token);
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or DuckDBException && either.IsCancellationRequested)
        {
            stop.ThrowIfCancellationRequested();
            throw new QueryException(QueryFault.Timeout,
                FormattableString.Invariant($"The query was stopped after {limits.Timeout.TotalSeconds} s. Narrow it (WHERE, a join on fewer rows), or allow more time."), problem);
        }
        catch (InvalidOperationException problem)
        {
            throw new QueryException(QueryFault.Refused, "The query has a parameter (? or $name), and nothing to set it to. Write the value in its place.", problem);
        }
        catch (DuckDBException problem)
        {
            throw QueryFailure.Of(problem, Tables, limits);
        }
    }

    /// <summary>Ends the database.</summary>
    public void Dispose() => connection.Dispose();
}
