using System.Reflection;
using Baogao.Loading;
using Baogao.Loading.Problems;
using Baogao.Model;
using Baogao.Reading.Checking;
using Baogao.Tests.Analysis;

namespace Baogao.Tests.Loading;

/// <summary>A report notes each table that it gives out, and what its records hold of others.</summary>
public class EditionReadsTests
{
    private static readonly PropertyInfo[] Tables =
        [.. typeof(Report).GetProperties().Where(property => property.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))];

    [Fact]
    public void A_report_that_is_only_loaded_has_read_its_package()
    {
        var (_, reads) = Load();
        Assert.True(reads.Has("datapackage.json"));
        Assert.True(reads.Has("added-later.csv"));
        Assert.Empty(Read(reads));
    }

    [Fact]
    public void Each_table_is_noted_with_the_tables_whose_records_it_holds()
    {
        Assert.Equal(12, Tables.Length);
        foreach (var table in Tables)
        {
            var (report, reads) = Load();
            table.GetValue(report);
            var held = Tables.Where(other => Holds(table.PropertyType.GetGenericArguments()[0], other.PropertyType.GetGenericArguments()[0], [])).Append(table);
            Assert.Equal(held.Select(each => each.Name.ToLowerInvariant()).Distinct().Order(StringComparer.Ordinal), Read(reads));
        }
    }

    [Theory]
    [InlineData("Figure", "bases, figures, indicators")]
    [InlineData("Missing", "bases, figures, indicators")]
    [InlineData("Indicator", "indicators")]
    [InlineData("Thread", "honours, rankings")]
    [InlineData("Title", "")]
    public void Lookups_and_other_threads_note_what_they_read(string what, string read)
    {
        var (report, reads) = Load();
        switch (what)
        {
            case "Figure":
                report.Figure("tax_revenue", "2023", FigureKind.Target);
                break;
            case "Missing":
                Assert.Throws<KeyNotFoundException>(() => report.FigureById("none"));
                break;
            case "Indicator":
                report.Indicator("tax_revenue");
                break;
            case "Thread":
                // Without the execution context: the report itself takes note.
                using (ExecutionContext.SuppressFlow())
                {
                    var thread = new Thread(() => _ = report.Honours.Count + report.Rankings.Count);
                    thread.Start();
                    thread.Join();
                }

                break;
            default:
                Assert.NotEmpty(report.Title.En + report.Sources.Count);
                break;
        }

        Assert.Equal(read, string.Join(", ", Read(reads)));
    }

    [Fact]
    public void Problems_and_failures_come_from_every_file()
    {
        var all = Tables.Select(table => table.Name.ToLowerInvariant()).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(all, Read(Listen(() => ReportReader.Read(RealData.Gaohang.Directory))));
        Assert.Equal(all, Read(Listen(() => ReportChecker.Check(RealData.Gaohang.Directory))));
        using var folder = new TemporaryFolder();
        Assert.Equal(all, Read(Listen(() => Assert.Throws<ReportDataException>(() => Report.Load(folder.Path)), folder.Path)));
    }

    private static (Report Report, EditionReads Reads) Load()
    {
        Report report = null!;
        var reads = Listen(() => report = Report.Load(RealData.Gaohang.Directory));
        return (report, reads);
    }

    private static EditionReads Listen(Action read, string? folder = null)
    {
        EditionReads? reads = null;
        var wanted = Path.GetFullPath(folder ?? RealData.Gaohang.Directory);
        var thread = Environment.CurrentManagedThreadId;
        // Other tests read editions at the same time, on other threads.
        EventHandler<EditionReadEventArgs> listener = (_, args) => reads = Environment.CurrentManagedThreadId == thread && args.Snapshot.Directory == wanted ? args.Reads : reads;
        ReportReader.EditionRead += listener;
        try
        {
            read();
        }
        finally
        {
            ReportReader.EditionRead -= listener;
        }

        return reads!;
    }

    private static IEnumerable<string> Read(EditionReads reads)
        => Tables.Select(table => table.Name.ToLowerInvariant()).Where(table => reads.Has(table + ".csv")).Order(StringComparer.Ordinal);

    private static bool Holds(Type type, Type wanted, HashSet<Type> seen)
        => seen.Add(type) && type.Assembly == typeof(Report).Assembly && type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Any(property => property.PropertyType == wanted || Holds(property.PropertyType, wanted, seen));
}
