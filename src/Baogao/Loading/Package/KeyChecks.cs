using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Tables;

namespace Baogao.Loading.Package;

/// <summary>Primary keys are there once; what a cell refers to exists.</summary>
internal static class KeyChecks
{
    internal static void Check(PackageInfo package, IReadOnlyDictionary<string, Table> tables, ProblemList problems)
    {
        foreach (var table in tables.Values)
        {
            CheckKeys(table, problems);
        }

        var told = new Dictionary<(string, string, string), (Missed First, int More)>();
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
                        more => Sentence.Of<IKeyProblemTexts>(texts => texts.SourceNotDeclared(text, Nearest.To(text, sources), more)));
                }
                else if (field.MayBeShared && IndicatorCatalogue.ById.ContainsKey(text))
                {
                    continue;
                }
                else if (field.References is { } name && !tables.ContainsKey(name))
                {
                    Refuse(row, field.Name, ProblemCode.ReferenceToMissingTable, package.IsWhole, told, more => Sentence.Of<IKeyProblemTexts>(texts => texts.TableMissing(text, name, more)));
                }
                else if (field.References is { } other && !keys[other].Contains(text))
                {
                    Refuse(row, field.Name, ProblemCode.ReferenceToMissingRow, tables[other].IsWhole, told,
                        more => Sentence.Of<IKeyProblemTexts>(texts => texts.RowMissing(text, other + ".csv", Nearest.To(text, keys[other]), more)));
                }
            }
        }

        foreach (var file in told.Values.GroupBy(missed => missed.First.Row.Table.Path))
        {
            foreach (var (i, (first, more)) in file.Index())
            {
                // A problem that is only counted needs no suggestions, which are slow to find among many keys.
                problems.Add(first.Row.Problem(first.Code, first.Field, i < ProblemList.PerFile ? first.Message(more) : Sentence.AsWritten("")));
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
            problems.Add(row.Problem(ProblemCode.KeyDuplicated, table.Schema.Key[0],
                Sentence.Of<IKeyProblemTexts>(texts => texts.KeyTwice(row.Key, seen[row.Key].Line, table.Schema.Key))));
        }
    }

    /// <summary>
    /// The row is not fit for rules on meaning; that is a problem of its own only where the other side is known in full. A key that is missed in many
    /// rows is reported once, at the first.
    /// </summary>
    private static void Refuse(
        Row row, string field, ProblemCode code, bool otherIsWhole, Dictionary<(string, string, string), (Missed First, int More)> told, Func<int, Sentence> message)
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
            told[key] = (new Missed(row, field, code, message), 0);
        }
    }

    /// <summary>A cell that refers to nothing.</summary>
    /// <param name="Row">Its row.</param>
    /// <param name="Field">Its column.</param>
    /// <param name="Code">What is wrong.</param>
    /// <param name="Message">The message, given how many more rows have the same.</param>
    private sealed record Missed(Row Row, string Field, ProblemCode Code, Func<int, Sentence> Message);
}
