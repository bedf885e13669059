using System.CommandLine;
using System.Globalization;
using Baogao.Cli.Output;
using Baogao.Cli.Workspaces;
using Baogao.Exchange.Sql;

namespace Baogao.Cli.Verbs;

/// <summary><c>baogao query</c>: SQL over all editions in <c>data/</c>.</summary>
internal static class QueryVerb
{
    private const int RowsShown = 100;

    public static Command Create()
    {
        var sql = new Argument<string>("sql") { Description = "One statement that reads, in DuckDB's SQL: SELECT, WITH … SELECT, FROM, DESCRIBE, SHOW TABLES or SUMMARIZE." };
        var format = new Option<string>("--format") { Description = "table for people, csv, or json (an object a line).", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "csv", "json");
        var readings = ReadingsOption();
        var rows = new Option<int>("--rows") { Description = "How many rows a table shows; csv and json have all.", DefaultValueFactory = _ => RowsShown };
        var timeout = new Option<int>("--timeout") { Description = "Seconds that the query may run.", DefaultValueFactory = _ => 30 };
        var memory = new Option<int>("--memory") { Description = "Memory that tables and query may use, in MB.", DefaultValueFactory = _ => new QueryLimits().Megabytes };
        foreach (var option in (Option<int>[])[rows, timeout, memory])
        {
            WholeNumber.Between(option, 1);
        }

        var command = new Command(
            "query",
            """
            Asks all editions in data/ in SQL: tables figures, rankings, honours, milestones, shortcomings, projects, series, indicators, bases, sections, exclusions, codes, accepted.
            A row has the columns of its CSV file, and edition, place, place_zh, level, year and delivered of its edition; SELECT * shows section and quote with the number.
            The query sees these tables and nothing else: no file, no network. Nothing is changed.

            Example: baogao query "SELECT place_zh, value, value_high, unit, wording, quote FROM figures WHERE kind = 'target' AND indicator = 'gdp' ORDER BY value DESC"
            Example: baogao query "SELECT edition, count(*) AS drafts FROM figures WHERE review = 'draft' GROUP BY edition"
            Example: baogao query "DESCRIBE figures"
            Example: baogao query "SELECT report, period, value FROM readings WHERE catalogue = 'gdp'" --readings READINGS.csv --format csv
            Example: baogao query "SELECT report, value, quote FROM readings WHERE kind = 'target' AND catalogue = 'gdp'" --readings readings
            """);
        command.Arguments.Add(sql);
        foreach (var option in (Option[])[format, readings, rows, timeout, memory])
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, stop) => Failures.ToExitCode(() => Task.FromResult(Query(
            parsed.GetValue(sql)!,
            parsed.GetValue(format)!,
            parsed.GetValue(rows),
            parsed.GetValue(readings) ?? [],
            new QueryLimits { Timeout = TimeSpan.FromSeconds(parsed.GetValue(timeout)), Megabytes = parsed.GetValue(memory) },
            stop))));
        return command;
    }

    /// <summary>The option that names files of readings.</summary>
    public static Option<string[]> ReadingsOption() => new("--readings")
    {
        Description = "Files that baogao read wrote as CSV, or folders of read --out: the table readings.",
        HelpName = "FILE.csv",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>Says why a query gave no result.</summary>
    /// <returns>The exit code.</returns>
    public static int Tell(QueryException problem)
    {
        var isTime = problem.Fault == QueryFault.Timeout;
        Console.Error.WriteLine(isTime ? $"{problem.Message} More time: --timeout SECONDS" : problem.Message);
        return isTime ? ExitCodes.Timeout : problem.Fault == QueryFault.BadFile ? ExitCodes.BadData : ExitCodes.BadUsage;
    }

    private static int Query(string sql, string format, int rows, string[] readings, QueryLimits limits, CancellationToken stop)
    {
        try
        {
            using var database = ReportDatabase.Open(Workspace.Relative(Workspace.Find(Environment.CurrentDirectory).Data), readings, limits);
            var result = Ask(database, sql, limits, stop);
            Write(result, format, rows);
            foreach (var edition in database.Unreadable)
            {
                Console.Error.WriteLine(edition);
            }

            return database.Unreadable.Count > 0 ? ExitCodes.BadData : ExitCodes.Success;
        }
        catch (QueryException problem)
        {
            return Tell(problem);
        }
    }

    private static SqlResult Ask(ReportDatabase database, string sql, QueryLimits limits, CancellationToken stop)
    {
        using var watch = new MemoryWatch(limits.Megabytes);
        return database.Query(sql, stop);
    }

    private static void Write(SqlResult result, string format, int rows)
    {
        if (format == "table")
        {
            Console.Write(ResultText.Table(result, rows));
            var all = result.Rows.Count.ToString(CultureInfo.InvariantCulture);
            Console.WriteLine(result.Rows.Count > rows ? $"{rows.ToString(CultureInfo.InvariantCulture)} of {all} rows. All of them: --rows {all}, or --format csv" : $"{all} row{(result.Rows.Count == 1 ? "" : "s")}.");
            return;
        }

        using var stream = Console.OpenStandardOutput();
        if (format == "csv")
        {
            ResultText.WriteCsv(result, stream);
        }
        else
        {
            ResultText.WriteJson(result, stream);
        }
    }
}
