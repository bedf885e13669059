using Baogao.Languages;
using Baogao.Loading.Problems;
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
                problems.Add(item["name"]!.Problem(ProblemCode.DeclaredTwice, "name", Sentence.Of<ISchemaProblemTexts>(texts => texts.TableTwice(table.Name))));
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
            problems.Add(item["name"]!.Problem(ProblemCode.UnknownTable, "name",
                Sentence.Of<ISchemaProblemTexts>(texts => texts.UnknownTable(name, Nearest.To(name, known), known))));
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

        var (code, message) = path switch
        {
            _ when path.Contains("://", StringComparison.Ordinal) => (ProblemCode.PathLeavesFolder, Sentence.Of<ISchemaProblemTexts>(texts => texts.PathIsAnAddress(path, table.FileName))),
            _ when path.Replace('\\', '/').Split('/').Contains("..") || path.StartsWith('/') || path.StartsWith('\\') || path.StartsWith('~') || path is [_, ':', ..]
                => (ProblemCode.PathLeavesFolder, Sentence.Of<ISchemaProblemTexts>(texts => texts.PathLeavesFolder(path, table.FileName))),
            _ => (ProblemCode.PathNotOfTable, Sentence.Of<ISchemaProblemTexts>(texts => texts.PathNotOfTable(path, table.FileName))),
        };
        problems.Add(item["path"]!.Problem(code, "path", message));
        return false;
    }
}
