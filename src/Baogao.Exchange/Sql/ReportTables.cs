using Baogao.Loading.Schema;
using DuckDB.NET.Data;

namespace Baogao.Exchange.Sql;

/// <summary>The tables of editions in a database in memory: a table for each of <see cref="EditionSchema"/>, and <c>readings</c> where there are any.</summary>
internal static class ReportTables
{
    internal static IReadOnlyList<EditionTable> All { get; } =
    [
        EditionTable.Of(EditionSchema.Figures, report => report.Figures),
        EditionTable.Of(EditionSchema.Rankings, report => report.Rankings),
        EditionTable.Of(EditionSchema.Honours, report => report.Honours),
        EditionTable.Of(EditionSchema.Milestones, report => report.Milestones),
        EditionTable.Of(EditionSchema.Shortcomings, report => report.Shortcomings),
        EditionTable.Of(EditionSchema.Projects, report => report.Projects),
        EditionTable.Of(EditionSchema.Series, report => report.Series),
        EditionTable.Of(EditionSchema.Indicators, report => report.Indicators),
        EditionTable.Of(EditionSchema.Bases, report => report.Bases),
        EditionTable.Of(EditionSchema.Sections, report => report.Sections),
        EditionTable.Of(EditionSchema.Exclusions, report => report.Exclusions),
        EditionTable.Of(EditionSchema.Codes, report => report.Codes.All),
        EditionTable.Of(EditionSchema.Accepted, report => report.Accepted),
    ];

    /// <summary>Opens a database in memory that holds the tables. It writes nothing to the disk, not even where memory runs out, and loads no extension.</summary>
    /// <exception cref="QueryException">A file of readings cannot be read, or all of it is too large.</exception>
    internal static DuckDBConnection Open(IReadOnlyCollection<Report> reports, IReadOnlyCollection<string> readings, QueryLimits limits)
    {
        NativeLibraryFolder.Prepare();
        var connection = new DuckDBConnection("DataSource=:memory:");
        try
        {
            connection.Open();
            foreach (var setting in Settings(limits))
            {
                connection.Execute($"SET {setting}");
            }

            foreach (var table in All)
            {
                connection.Execute(table.Definition());
                table.Append(connection, reports);
            }

            ReadingsTable.Load(connection, readings);
            return connection;
        }
        catch (DuckDBException problem)
        {
            connection.Dispose();
            throw QueryFailure.Of(problem, All.Select(table => table.Name), limits);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement of ours.</summary>
    internal static void Execute(this DuckDBConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    private static IReadOnlyList<string> Settings(QueryLimits limits) =>
    [
        FormattableString.Invariant($"memory_limit = '{limits.Megabytes}MB'"),
        FormattableString.Invariant($"threads = {limits.Threads}"),
        "temp_directory = ''",
        "TimeZone = 'UTC'",
        "allow_persistent_secrets = false",
        "allow_community_extensions = false",
        "autoinstall_known_extensions = false",
        "autoload_known_extensions = false",
    ];
}
