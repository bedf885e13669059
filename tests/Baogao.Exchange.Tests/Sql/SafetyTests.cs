using System.Security.Cryptography;
using Baogao.Exchange.Sql;
using CsCheck;

namespace Baogao.Exchange.Tests.Sql;

/// <summary>A query reads the tables and changes nothing, whatever it says.</summary>
public sealed class SafetyTests : IDisposable
{
    private const string OnlyReading = "Only one statement that reads is run: SELECT, WITH … SELECT, FROM, DESCRIBE, SHOW TABLES or SUMMARIZE. Nothing was changed.";
    private const string Tables = "The tables: figures, rankings, honours, milestones, shortcomings, projects, series, indicators, bases, sections, exclusions, codes, accepted.";
    private const string NoFile = "A query sees the tables of the editions, and no file and no network. " + Tables;

    private static readonly string[] Words =
    [
        "SELECT", "*", "FROM", "figures", "sections", "(", ")", ",", "WHERE", "value", "'高'", ";", "--", "\n",
        "DROP TABLE", "WITH a AS", "GROUP BY ALL", "1", "?", "DESCRIBE", "UNION", "LIMIT 3", "read_text('/etc/passwd')", "\"", "$$",
    ];

    private static readonly ReportDatabase Database = new(RealEditions.All);
    private readonly string before = OnDisk();

    [Theory]
    [InlineData("DROP TABLE figures")]
    [InlineData("DELETE FROM figures")]
    [InlineData("UPDATE figures SET value = 1")]
    [InlineData("INSERT INTO figures (edition) VALUES ('x')")]
    [InlineData("CREATE TABLE mine AS SELECT 1")]
    [InlineData("CREATE MACRO mine() AS 1")]
    [InlineData("COPY figures TO '/tmp/baogao-never.csv'")]
    [InlineData("COPY (SELECT 1) TO '/tmp/baogao-never.parquet' (FORMAT parquet)")]
    [InlineData("EXPORT DATABASE '/tmp/baogao-never'")]
    [InlineData("ATTACH '/tmp/baogao-never.db'")]
    [InlineData("ATTACH ':memory:' AS other")]
    [InlineData("INSTALL httpfs")]
    [InlineData("LOAD httpfs")]
    [InlineData("PRAGMA database_list")]
    [InlineData("SET enable_external_access = true")]
    [InlineData("RESET lock_configuration")]
    [InlineData("CALL pragma_version()")]
    [InlineData("CHECKPOINT")]
    [InlineData("EXPLAIN ANALYZE SELECT 1")]
    [InlineData("PREPARE p AS SELECT 1")]
    [InlineData("SELECT 1; DROP TABLE figures")]
    [InlineData("SELECT 1; -- it goes on\nDROP TABLE figures")]
    [InlineData("SELECT 1 /* ; */; /* and */ DROP TABLE figures; --")]
    public void A_statement_that_does_not_only_read_is_refused(string sql) => Refused(sql, OnlyReading);

    [Theory]
    [InlineData("SELECT * FROM read_csv('/etc/passwd')")]
    [InlineData("SELECT * FROM read_text('/etc/passwd')")]
    [InlineData("SELECT * FROM read_blob('/etc/passwd')")]
    [InlineData("SELECT * FROM glob('/*')")]
    [InlineData("SELECT * FROM sniff_csv('/etc/passwd')")]
    [InlineData("SELECT * FROM parquet_metadata('/tmp/x.parquet')")]
    [InlineData("SELECT * FROM read_parquet('http://localhost:1/x.parquet')")]
    [InlineData("FROM 'http://localhost:1/x.parquet'")]
    [InlineData("FROM '/etc/passwd.csv'")]
    [InlineData("SELECT (SELECT content FROM read_text('/etc/passwd'))")]
    [InlineData("SELECT * FROM query('SELECT * FROM read_text(''/etc/passwd'')')")]
    public void No_file_and_no_network_is_within_reach(string sql) => Assert.Equal(NoFile, Refusal(sql).Split('\n')[0]);

    [Theory]
    [InlineData("SELECT * FROM '/etc/passwd'", "There is no table /etc/passwd. " + Tables + "\nLINE 1: SELECT * FROM '/etc/passwd'\n                      ^")]
    [InlineData("SELECT getenv('HOME')", "Scalar Function with name getenv does not exist. Did you mean get_current_time?\nLINE 1: SELECT getenv('HOME')\n               ^")]
    [InlineData("SELECT valu FROM figures", "Referenced column \"valu\" not found in FROM clause. Did you mean value, value_high, value_text, value_decimals, value_high_decimals?\nLINE 1: SELECT valu FROM figures\n               ^")]
    [InlineData("SELECT * FROM figure", "There is no table figure. Did you mean figures? " + Tables + "\nLINE 1: SELECT * FROM figure\n                      ^")]
    [InlineData("SELECT * FROM readings", "There is no table readings: it comes from the files that baogao read writes. Name them: --readings FILE.csv\nLINE 1: SELECT * FROM readings\n                      ^")]
    [InlineData("", "The query is empty. Write one such as: SELECT edition, count(*) FROM figures GROUP BY edition")]
    [InlineData(" ; -- nothing", "The query is empty. Write one such as: SELECT edition, count(*) FROM figures GROUP BY edition")]
    [InlineData("SELECT 1; SELECT 2", "These are 2 statements, and one is run. Give them one by one.")]
    [InlineData("SELECT '高行镇',\n  FROM figures WHER x", "The query cannot be read at line 2, column 21: syntax error at or near \"x\".")]
    [InlineData("SELECT * FROM query('DROP TABLE figures')", "Expected a single SELECT statement.\nLINE 1: SELECT * FROM query('DROP TABLE figures')\n                      ^")]
    public void What_is_not_there_is_named_with_what_is(string sql, string message) => Refused(sql, message);

    [Theory]
    [InlineData("SELECT count(*) FROM range(1000000000000)")]
    [InlineData("WITH RECURSIVE t AS (SELECT 1 a UNION ALL SELECT a + 1 FROM t) SELECT count(*) FROM t")]
    public void A_query_without_an_end_is_stopped(string sql)
    {
        using var hurried = new ReportDatabase([], limits: new QueryLimits { Timeout = TimeSpan.FromSeconds(0.3) });
        var problem = Assert.Throws<QueryException>(() => hurried.Ask(sql));
        Assert.Equal((QueryFault.Timeout, "The query was stopped after 0.3 s. Narrow it (WHERE, a join on fewer rows), or allow more time."), (problem.Fault, problem.Message));
        Assert.Equal(1, Assert.Single(hurried.Ask("SELECT 1").Rows)[0]);
    }

    [Fact]
    public void A_query_is_stopped_by_its_caller()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(0.2));
        Assert.ThrowsAny<OperationCanceledException>(() => Database.Query("SELECT count(*) FROM range(1000000000000)", stop.Token));
    }

    [Fact]
    public void A_query_that_needs_much_memory_fails_and_writes_nothing()
    {
        using var small = new ReportDatabase([], limits: new QueryLimits { Megabytes = 50 });
        var problem = Assert.Throws<QueryException>(() => small.Ask("SELECT list(range) FROM range(100000000)"));
        Assert.Equal(
            (QueryFault.TooLarge, "The query needs more than the 50 MB that it may use. Filter or group earlier (WHERE, GROUP BY), or take fewer columns."), (problem.Fault, problem.Message));
    }

    [Fact]
    public void A_result_has_a_largest_size()
    {
        using var small = new ReportDatabase([], limits: new QueryLimits { Cells = 10 });
        Assert.Equal(5, small.Ask("SELECT range, 1 FROM range(5)").Rows.Count);
        Assert.Equal(
            "The result has more than 5 rows of 2 columns, and at most 10 cells are taken. Group it, take fewer columns, or end it with LIMIT.",
            Assert.Throws<QueryException>(() => small.Ask("SELECT range, 1 FROM range(6)")).Message);
    }

    [Theory]
    [InlineData("99999999999999999999999999999999999999::DECIMAL(38,0)")]
    [InlineData("170141183460469231731687303715884105727::HUGEINT")]
    [InlineData("INTERVAL 3 MONTH")]
    [InlineData("'infinity'::TIMESTAMP")]
    [InlineData("DATE '10000-01-01'")]
    [InlineData("union_value(k := 1)")]
    public void A_value_that_cannot_be_shown_is_named_with_its_column(string value)
    {
        Refused($"SELECT 1, {value} AS long", "A value in the column long is of a type or a size that cannot be shown. Make it text: CAST(… AS VARCHAR).");
        Assert.IsType<string>(Assert.Single(Database.Ask($"SELECT CAST({value} AS VARCHAR)").Rows)[0]);
    }

    [Theory]
    [InlineData("SELECT ?")]
    [InlineData("SELECT $name")]
    public void A_parameter_has_no_value(string sql) => Refused(sql, "The query has a parameter (? or $name), and nothing to set it to. Write the value in its place.");

    [Fact]
    public void Any_text_is_a_query_or_refused()
        => Gen.Int[0, Words.Length - 1].List[1, 9].Sample(picked =>
            {
                try
                {
                    Database.Ask(string.Join(' ', picked.Select(i => Words[i])));
                }
                catch (QueryException problem)
                {
                    Assert.NotEmpty(problem.Message);
                }
            }, iter: 300, threads: 1);

    [Theory]
    [InlineData("SELECT 1 -- ; DROP TABLE figures")]
    [InlineData("WITH one AS (SELECT 1) SELECT * FROM one;")]
    [InlineData("SHOW TABLES")]
    [InlineData("DESCRIBE figures")]
    [InlineData("SUMMARIZE figures")]
    [InlineData("FROM figures LIMIT 1")]
    public void A_statement_that_reads_is_run(string sql) => Assert.NotEmpty(Database.Ask(sql).Rows);

    [Fact]
    public void Deep_nesting_is_refused_and_not_the_end_of_the_process()
    {
        var deep = "SELECT " + new string('(', 20_000) + "1" + new string(')', 20_000);
        Assert.Throws<QueryException>(() => Database.Ask(deep));
    }

    public void Dispose()
    {
        Assert.Equal(RealEditions.All.Sum(report => report.Figures.Count), Convert.ToInt32(Database.Ask("SELECT count(*) FROM figures").Rows[0][0], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(before, OnDisk());
        Assert.Empty(Directory.GetFileSystemEntries("/tmp", "baogao-never*"));
    }

    private static string Refusal(string sql) => Assert.Throws<QueryException>(() => Database.Ask(sql)).Message;

    private static void Refused(string sql, string message) => Assert.Equal(message, Refusal(sql));

    private static string OnDisk()
        => string.Join('\n', Directory.GetFiles(RealEditions.Data, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"{file} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}").Concat(Directory.GetFileSystemEntries(".").Order(StringComparer.Ordinal)));
}
