using Baogao.Loading.Schema;
using Baogao.Loading.Tables;

namespace Baogao.Tests.Checking.Mutations;

/// <summary>Every change of an edition, one at a time.</summary>
internal static class Mutator
{
    internal static IEnumerable<Mutation> Of(MemoryEdition edition) => edition.Schemas.SelectMany(schema => Of(edition, schema));

    private static IEnumerable<Mutation> Of(MemoryEdition edition, TableSchema schema)
    {
        var rows = edition[schema.Name];
        for (var row = 0; row < rows.Count; row++)
        {
            var cells = rows[row];
            yield return new Mutation(schema.Name, "row deleted", row, "", "", [.. rows.Where((_, i) => i != row)]);
            yield return new Mutation(schema.Name, "row duplicated", row, "", "", [.. rows.Take(row + 1), cells, .. rows.Skip(row + 1)]);
            if (schema.Key.Count == 1 && schema.Fields[0].Type == CellType.Id)
            {
                var copy = Replaced(cells, 0, cells[0].Text + "_copy");
                yield return new Mutation(schema.Name, "row copied under another key", row, "", copy[0].Text, [.. rows.Take(row + 1), copy, .. rows.Skip(row + 1)]);
            }

            for (var column = 0; column < cells.Count; column++)
            {
                var field = schema.Fields[column];
                foreach (var (kind, to) in CellMutations.Of(field, cells[column].Text, new Alternatives(edition, schema, row)))
                {
                    var changed = rows.ToArray();
                    changed[row] = Replaced(cells, column, to);
                    yield return new Mutation(schema.Name, kind, row, field.Name, to, changed);
                }
            }
        }
    }

    private static Cell[] Replaced(IReadOnlyList<Cell> cells, int column, string to)
    {
        var replaced = cells.ToArray();
        replaced[column] = replaced[column] with { Text = to };
        return replaced;
    }
}
