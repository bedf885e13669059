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

        var told = new Dictionary<(string, string, string), (Problem First, int More)>();
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
                    Refuse(row, field.Name, ProblemCode.SourceNotDeclared, package.IsWhole, told,
                        () => $"The source {Say.Quoted(text)} is not declared.{Nearest.Hint(text, sources)} Declare it in {PackageReader.FileName}, under sources.");
                }
                else if (field.MayBeShared && IndicatorCatalogue.ById.ContainsKey(text))
                {
                    continue;
                }
                else if (field.References is { } name && !tables.ContainsKey(name))
                {
                    Refuse(row, field.Name, ProblemCode.ReferenceToMissingTable, package.IsWhole, told, () => $"{Say.Quoted(text)} refers to the table {name}, which this edition does not have. Add the table, or empty the cell.");
                }
                else if (field.References is { } other && !keys[other].Contains(text))
                {
                    Refuse(row, field.Name, ProblemCode.ReferenceToMissingRow, tables[other].IsWhole, told,
                        () => $"{Say.Quoted(text)} is not in {other}.csv.{Nearest.Hint(text, keys[other])} Write a key from there, or add the row.");
                }
            }
        }

        foreach (var (first, more) in told.Values)
        {
            problems.Add(more == 0 ? first : first with { Message = $"{first.Message.In(Baogao.Model.Language.English)} {Say.Number(more)} more {(more == 1 ? "row has" : "rows have")} the same." });
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
            problems.Add(row.Problem(ProblemCode.KeyDuplicated, table.Schema.Key[0],
                $"{Say.Quoted(row.Key)} is on line {Say.Number(seen[row.Key].Line)} already. Give this row another {Say.And(table.Schema.Key)}, or delete it."));
        }
    }

    /// <summary>
    /// The row is not fit for rules on meaning; that is a problem of its own only where the other side is known in full. A key that is missed in many
    /// rows is told once, at the first.
    /// </summary>
    private static void Refuse(
        Row row, string field, ProblemCode code, bool otherIsWhole, Dictionary<(string, string, string), (Problem First, int More)> told, Func<string> message)
    {
        row.Spoil(field);
        if (!otherIsWhole)
        {
            return;
        }

        var key = (row.Table.Path, field, row[field]);
        if (told.TryGetValue(key, out var entry))
        {
            told[key] = (entry.First, entry.More + 1);
        }
        else
        {
            // A problem that is only counted needs no suggestions, which are slow to find among many keys.
            told[key] = (row.Problem(code, field, told.Count < ProblemList.PerFile * 10 ? message() : ""), 0);
        }
    }
}
