using System.Globalization;
using System.Text.Json.Nodes;
using Baogao.Loading.Schema;

namespace Baogao.Loading.Tidying;

/// <summary>Writes the description of a table in <c>datapackage.json</c> from its declaration. What a person has added to it stays: constraints that are narrower, and properties that the library does not know.</summary>
internal static class ResourceWriter
{
    private const string IdPattern = "^[a-z][a-z0-9_]*$";

    /// <param name="table">The table with the columns that its file has.</param>
    /// <param name="before">What the package says of it; null where it says nothing.</param>
    /// <param name="tables">The names of all tables of the edition: references into others are left out.</param>
    internal static JsonObject Write(TableSchema table, JsonObject? before, IReadOnlyCollection<string> tables) => new JsonObject
    {
        ["name"] = table.Name,
        ["path"] = table.FileName,
        ["type"] = "table",
        ["title"] = table.Title,
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["schema"] = Schema(table, before?["schema"] as JsonObject, tables),
    }.With(before);

    private static JsonObject Schema(TableSchema table, JsonObject? before, IReadOnlyCollection<string> tables)
    {
        var fields = (before?["fields"] as JsonArray)?.OfType<JsonObject>().ToLookup(field => field["name"]?.ToString());
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([.. table.Fields.Select(field => Field(table, field, fields?[field.Name].FirstOrDefault()))]),
            ["primaryKey"] = new JsonArray([.. table.Key.Select(column => JsonValue.Create(column))]),
        };
        var keys = table.Fields.Where(field => field is { References: { } other, MayBeShared: false } && tables.Contains(other)).Select(field => ForeignKey(table, field)).ToList();
        if (keys.Count > 0)
        {
            schema["foreignKeys"] = new JsonArray([.. keys]);
        }

        schema["missingValues"] = new JsonArray("");
        return schema.With(before, "foreignKeys");
    }

    private static JsonObject ForeignKey(TableSchema table, FieldSchema field)
    {
        var reference = new JsonObject { ["fields"] = new JsonArray([.. EditionSchema.Table(field.References!)!.Key.Select(column => JsonValue.Create(column))]) };
        if (field.References != table.Name)
        {
            reference.Insert(0, "resource", field.References);
        }

        return new JsonObject { ["fields"] = new JsonArray(field.Name), ["reference"] = reference };
    }

    private static JsonObject Field(TableSchema table, FieldSchema field, JsonObject? before)
    {
        var written = new JsonObject
        {
            ["name"] = field.Name,
            ["type"] = field.FrictionlessTypes.FirstOrDefault(type => type == before?["type"]?.ToString()) ?? field.FrictionlessTypes[0],
            ["title"] = field.Title.En,
            ["description"] = field.Description,
        };
        if (Constraints(table, field, before?["constraints"] as JsonObject) is { Count: > 0 } constraints)
        {
            written["constraints"] = constraints;
        }

        return written.With(before, "constraints");
    }

    private static JsonObject Constraints(TableSchema table, FieldSchema field, JsonObject? before)
    {
        var constraints = new JsonObject();
        Set("required", field.IsRequired || (before?["required"]?.ToString() == "true" && !field.WasRequired) ? true : null);
        Set("unique", table.Key is [var key] && key == field.Name ? true : null);
        Set("pattern", Pattern(table, field));
        Set("enum", field.Tokens.Count > 0 ? new JsonArray([.. field.Tokens.Select(token => JsonValue.Create(token))]) : null);
        Set("minimum", field.Type == CellType.Integer ? Greater(field.Minimum, before?["minimum"]) : null);
        Set("maxLength", before is null ? field.MaxLength : null);
        return constraints.With(before, field.Codes is not null ? "enum" : null, field.WasRequired ? "required" : null);

        void Set(string name, JsonNode? value)
        {
            if (value is not null)
            {
                constraints[name] = value;
            }
        }
    }

    private static string? Pattern(TableSchema table, FieldSchema field) => field.Type switch
    {
        CellType.Section => @"^\d\.\d{1,2}\.\d{1,2}$",
        CellType.Period => @"^\d{4}(-\d{2}(-\d{2})?)?(/(\d{4}(-\d{2}(-\d{2})?)?|\.\.))?$",
        CellType.Id when field.NamesSource => null,
        CellType.Id => IdPattern,
        _ => null,
    };

    private static decimal Greater(int minimum, JsonNode? before)
        => decimal.TryParse(before?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var own) ? Math.Max(own, minimum) : minimum;

    /// <summary>Adds the properties that only <paramref name="before"/> has.</summary>
    private static JsonObject With(this JsonObject written, JsonObject? before, params ReadOnlySpan<string?> but)
    {
        foreach (var (name, value) in before ?? [])
        {
            if (!but.Contains(name) && !written.ContainsKey(name))
            {
                written[name] = value?.DeepClone();
            }
        }

        return written;
    }
}
