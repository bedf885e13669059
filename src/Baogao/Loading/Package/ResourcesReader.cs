using Baogao.Loading.Schema;

namespace Baogao.Loading.Package;

/// <summary>Reads the <c>resources</c> of a package: which tables it has, and that each lies in the edition's folder.</summary>
internal sealed class ResourcesReader(ProblemList problems)
{
    private readonly JsonChecks json = new(problems);

    internal (IReadOnlyList<TableSchema> Tables, bool IsWhole) Read(JsonAt? list)
    {
        if (list is null)
        {
            return ([], false);
        }

        var tables = new List<TableSchema>();
        var resources = json.Objects(list, "resources").Select(item => (Item: item, Table: Table(item))).ToList();
        var names = resources.Select(one => one.Table?.Name).OfType<string>().ToList();
        foreach (var (item, table) in resources)
        {
            if (table is null)
            {
                continue;
            }

            if (tables.Any(one => one.Name == table.Name))
            {
                problems.Add(item["name"]!.Problem(ProblemCode.DeclaredTwice, "name", $"The table {table.Name} is declared twice. Take one out."));
                continue;
            }

            new SchemaAgreement(table, names, problems).Check(item);
            if (PathIsGood(item, table))
            {
                tables.Add(new ConstraintsReader(problems).Narrow(table, item));
            }
        }

        return (tables, tables.Count == list.Items.Count);
    }

    private TableSchema? Table(JsonAt item)
    {
        if (json.String(item, "name") is not { } name)
        {
            return null;
        }

        var table = EditionSchema.Table(name);
        if (table is null)
        {
            var known = EditionSchema.Tables.Select(one => one.Name).ToList();
            var hint = Nearest.Hint(name, known);
            problems.Add(item["name"]!.Problem(ProblemCode.UnknownTable, "name",
                $"{Say.Quoted(name)} is no table of an edition.{(hint.Length > 0 ? hint : $" The tables are {Say.And(known)}.")}"));
        }

        return table;
    }

    private bool PathIsGood(JsonAt item, TableSchema table)
    {
        if (json.String(item, "path") is not { } path)
        {
            return false;
        }

        if (path == table.FileName)
        {
            return true;
        }

        var (code, why) = path switch
        {
            _ when path.Contains("://", StringComparison.Ordinal) => (ProblemCode.PathLeavesFolder, "is an address, and nothing is fetched"),
            _ when path.Replace('\\', '/').Split('/').Contains("..") || path.StartsWith('/') || path.StartsWith('\\') || path.StartsWith('~') || path is [_, ':', ..]
                => (ProblemCode.PathLeavesFolder, "leads out of the edition's folder"),
            _ => (ProblemCode.PathNotOfTable, "is not the file of this table"),
        };
        problems.Add(item["path"]!.Problem(code, "path", $"{Say.Quoted(path)} {why}. Put the table beside datapackage.json and write \"{table.FileName}\"."));
        return false;
    }
}
