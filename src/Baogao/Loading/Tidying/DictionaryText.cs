using System.Globalization;
using System.Text;
using Baogao.Loading.Schema;

namespace Baogao.Loading.Tidying;

/// <summary>The description of the tables in <c>data/README.md</c>, from their declarations.</summary>
internal static class DictionaryText
{
    internal static string OfTables() => string.Concat(EditionSchema.Tables.Select(Of));

    private static string Of(TableSchema table)
    {
        var text = new StringBuilder($"### {table.Name}\n{table.Description}\n\n| column | type | meaning and allowed values |\n|---|---|---|\n");
        foreach (var field in table.Fields)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {field.Name} | {TypeOf(table, field)} | {Meaning(field)} |\n");
        }

        return text.Append('\n').ToString();
    }

    private static string TypeOf(TableSchema table, FieldSchema field)
        => (field.Type == CellType.Period ? "period" : field.FrictionlessTypes[0]) + (table.Key.Contains(field.Name) ? ", key" : field.IsOptional ? ", optional" : "");

    private static string Meaning(FieldSchema field)
    {
        var codes = field.Tokens.Where(token => !field.Description.Contains($"`{token}`", StringComparison.Ordinal)).ToList();
        var allowed = codes.Count == 0 ? "" : $": {string.Join(", ", field.Tokens.Select(token => $"`{token}`"))}";
        return field.Description + allowed + (field.References is { } other ? $"; to `{other}`" : "");
    }
}
