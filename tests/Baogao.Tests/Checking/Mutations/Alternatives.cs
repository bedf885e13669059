using Baogao.Loading.Schema;

namespace Baogao.Tests.Checking.Mutations;

/// <summary>Valid values from elsewhere in the edition: what a slip of the hand would put into a cell.</summary>
internal sealed class Alternatives(MemoryEdition edition, TableSchema schema, int row)
{
    /// <summary>The sources that are declared.</summary>
    internal IEnumerable<string> Sources => edition.Sources;

    internal bool IsKey(FieldSchema field) => schema.Key.Contains(field.Name);

    /// <summary>What other rows hold in the column, those that follow first.</summary>
    internal IEnumerable<string> InColumn(FieldSchema field)
    {
        var (rows, column) = (edition[schema.Name], schema.IndexOf(field.Name));
        var own = rows[row][column].Text;
        return Enumerable.Range(1, rows.Count - 1).Select(step => rows[(row + step) % rows.Count][column].Text).Where(text => text.Length > 0 && text != own).Distinct();
    }

    /// <summary>Two keys of the table that the column refers to, near the one that it holds.</summary>
    internal IEnumerable<string> Near(FieldSchema field, string text)
    {
        var target = field.References ?? schema.Name;
        if (edition.Schemas.All(table => table.Name != target) || (field.References is null && !IsKey(field)))
        {
            return [];
        }

        var keys = edition[target].Select(cells => cells[0].Text).ToList();
        var at = Math.Max(0, keys.IndexOf(text));
        return new[] { 1, keys.Count - 1 }.Select(step => keys[(at + step) % keys.Count]).Where(key => key != text).Distinct();
    }

    /// <summary>Two other tokens, which ones depending on the row, so that all have their turn.</summary>
    internal IEnumerable<string> Tokens(FieldSchema field, string text)
    {
        var tokens = field.Tokens.Where(token => token != text).ToList();
        return tokens.Count <= 2 ? tokens : [tokens[row % tokens.Count], tokens[(row + 1) % tokens.Count]];
    }

    /// <summary>Units that stand near: another scale, a longer or shorter one, and some that the table uses.</summary>
    internal IEnumerable<string> Units(string unit)
    {
        var bare = unit.TrimStart('亿', '万');
        string[] scaled = bare == "%" ? [] : [bare, "万" + bare, "亿" + bare];
        var column = schema.Fields.First(field => field.Type == CellType.Unit);
        return scaled.Concat(unit == "人次" ? ["人"] : ["人次"]).Concat(InColumn(column).Take(2)).Append("%").Distinct();
    }
}
