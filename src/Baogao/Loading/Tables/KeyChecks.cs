using Baogao.Loading.Package;

namespace Baogao.Loading.Tables;

/// <summary>Primary keys are there once; what a cell refers to exists.</summary>
internal static class KeyChecks
{
    internal static void Check(PackageInfo package, IReadOnlyDictionary<string, Table> tables, ProblemList problems)
    {
        foreach (var table in tables.Values)
        {
            CheckKeys(table, problems);
        }

        var sources = package.Sources.Keys.ToHashSet(StringComparer.Ordinal);
        var keys = tables.ToDictionary(table => table.Key, table => table.Value.Rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal));
        foreach (var row in tables.Values.SelectMany(table => table.Rows))
        {
            foreach (var field in row.Table.Schema.Fields)
            {
                var text = row[field.Name];
                if (text.Length == 0 || row.IsFaulty(field.Name))
                {
                    continue;
                }

                if (field.NamesSource && !sources.Contains(text))
                {
                    Refuse(row, field.Name, ProblemCode.BG303, package.IsWhole, problems,
                        () => $"The source {Say.Quoted(text)} is not declared.{Nearest.Hint(text, sources)} Declare it in {PackageReader.FileName}, under sources.");
                }
                else if (field.References is { } name && !tables.ContainsKey(name))
                {
                    Refuse(row, field.Name, ProblemCode.BG304, package.IsWhole, problems, () => $"{Say.Quoted(text)} refers to the table {name}, which this edition does not have. Add the table, or empty the cell.");
                }
                else if (field.References is { } other && !keys[other].Contains(text))
                {
                    Refuse(row, field.Name, ProblemCode.BG302, tables[other].IsWhole, problems,
                        () => $"{Say.Quoted(text)} is not in {other}.csv.{Nearest.Hint(text, keys[other])} Write a key from there, or add the row.");
                }
            }
        }
    }

    private static void CheckKeys(Table table, ProblemList problems)
    {
        var seen = new Dictionary<string, Row>(StringComparer.Ordinal);
        foreach (var row in table.Rows.Where(row => row.Key.Length > 0))
        {
            if (seen.TryAdd(row.Key, row) || !row.IsSound)
            {
                continue;
            }

            row.Spoil(table.Schema.Key[0]);
            problems.Add(row.Problem(ProblemCode.BG301, table.Schema.Key[0],
                $"{Say.Quoted(row.Key)} is on line {Say.Number(seen[row.Key].Line)} already. Give this row another {Say.And(table.Schema.Key)}, or delete it."));
        }
    }

    /// <summary>The row is not fit for rules on meaning; that is a problem of its own only where the other side is known in full.</summary>
    private static void Refuse(Row row, string field, ProblemCode code, bool otherIsWhole, ProblemList problems, Func<string> message)
    {
        row.Spoil(field);
        if (otherIsWhole)
        {
            // A problem that is only counted needs no suggestions, which are slow to find among many keys.
            problems.Add(row.Problem(code, field, problems.IsFull(row.Table.Path) ? "" : message()));
        }
    }
}
