using Baogao.Loading;
using Baogao.Loading.Files;
using Baogao.Loading.Package;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Loading.Schema;
using Baogao.Loading.Tables;
using Baogao.Model;
using Baogao.Reading.Checking;
using Baogao.Reading.Checking.Text;

namespace Baogao.Tests.Checking;

/// <summary>An edition in memory: rows of cells that a test changes and checks as often as it likes, without a file. Tables that are not changed are shared.</summary>
internal sealed class MemoryEdition
{
    private readonly Dictionary<string, (TableSchema Schema, string Path, IReadOnlyList<(int Line, IReadOnlyList<Cell> Cells)> Rows)> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<Cell>>> cells = new(StringComparer.Ordinal);
    private readonly string directory;
    private readonly PackageInfo package;

    private MemoryEdition(string directory, PackageInfo package) => (this.directory, this.package) = (directory, package);

    /// <summary>The rows of a table as cells.</summary>
    internal IReadOnlyList<IReadOnlyList<Cell>> this[string table] => cells.TryGetValue(table, out var rows) ? rows : cells[table] = [.. tables[table].Rows.Select(row => row.Cells)];

    internal IEnumerable<TableSchema> Schemas => tables.Values.Select(table => table.Schema);

    /// <summary>The sources that the package declares.</summary>
    internal IEnumerable<string> Sources => package.Sources.Keys;

    /// <summary>Reads the edition of a folder once.</summary>
    internal static MemoryEdition Read(string directory)
    {
        var problems = new ProblemList();
        var read = ReportReader.ReadTables(directory, problems, new EditionReads());
        Assert.Empty(problems.Ordered());
        return Of(directory, read!.Package, read.Tables.Values);
    }

    /// <summary>Makes an edition of CSV texts by table name.</summary>
    internal static MemoryEdition Parse(IReadOnlyDictionary<string, string> csv)
    {
        var problems = new ProblemList();
        var read = csv.Select(entry => TableReader.Read(EditionSchema.Table(entry.Key)!, new TextFile(entry.Key + ".csv", entry.Value), problems)).ToList();
        Assert.Empty(problems.Ordered());
        return Of("edition", Package(read), read);
    }

    /// <summary>Checks the edition with the rows of one table put in the place of its own; null leaves it as it is. With <paramref name="tablesAlone"/>, what compares rows with words is left out where the tables have errors already.</summary>
    internal CheckResult Check(SourceText? text, string? changed = null, IReadOnlyList<IReadOnlyList<Cell>>? rows = null, bool tablesAlone = false)
    {
        var fresh = new Dictionary<string, Table>(StringComparer.Ordinal);
        foreach (var (name, (schema, path, own)) in tables)
        {
            var table = new Table(schema, path);
            table.Rows.AddRange(name == changed
                ? rows!.Select((cells, i) => new Row(table, i + 2, cells))
                : own.Select(row => new Row(table, row.Line, row.Cells)));
            fresh[name] = table;
        }

        // What ReportReader.Understand does, but for the cells of tables that are as they were, and for the words where the tables alone tell already.
        var problems = new ProblemList();
        foreach (var table in fresh.Values.Where(table => changed is null || table.Schema.Name == changed))
        {
            CellChecks.Check(table, problems);
        }

        KeyChecks.Check(package, fresh, problems);
        var edition = RecordMapper.Map(directory, package, fresh);
        RuleBook.Apply(edition, problems);
        return tablesAlone && problems.HasErrors
            ? new CheckResult { Directory = directory, Report = null, Problems = problems.Ordered(), Findings = [], Coverage = null }
            : ReportChecker.Check(directory, edition, text, problems);
    }

    private static MemoryEdition Of(string directory, PackageInfo package, IEnumerable<Table> tables)
    {
        var edition = new MemoryEdition(directory, package);
        foreach (var table in tables)
        {
            edition.tables[table.Schema.Name] = (table.Schema, table.Path, [.. table.Rows.Select(row => (row.Line, row.Cells))]);
        }

        return edition;
    }

    private static PackageInfo Package(List<Table> tables) => new()
    {
        File = new TextFile("datapackage.json", "{}"),
        Name = "made-up-2022",
        Title = new("虚构", "Made up"),
        Place = new("town", new("某镇", "Some Town"), PlaceLevel.Town, new("district", new("某区", "Some District"), PlaceLevel.County, null)),
        Year = 2022,
        Delivered = null,
        Sources = new Dictionary<string, Source> { ["report"] = new("report", new("报告", "The report"), null, false), ["yearbook"] = new("yearbook", new("年鉴", "A yearbook"), null, true) },
        Tables = [.. tables.Select(table => table.Schema)],
        Columns = new Dictionary<string, IReadOnlyList<string>>(),
        ReportIsClear = true,
        IsWhole = true,
    };
}
