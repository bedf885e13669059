using System.Text.Json;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Schema;
using Baogao.Loading.Tables;

namespace Baogao.Loading.Package;

/// <summary>Checks that the Table Schema of a resource says of the table what the library knows of it.</summary>
internal sealed class SchemaAgreement(TableSchema table, IReadOnlyList<string> tablesOfEdition, ProblemList problems)
{
    private readonly JsonChecks json = new(problems);

    internal void Check(JsonAt resource)
    {
        if (json.Object(resource, "schema") is not { } schema)
        {
            return;
        }

        CheckFields(schema);
        CheckKey(schema);
        CheckForeignKeys(schema);
        if (resource["encoding"] is { } encoding && !string.Equals(encoding.String, "utf-8", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(encoding.Problem(ProblemCode.PropertyInvalid, "encoding", Sentence.Of<ISchemaProblemTexts>(texts => texts.TablesAreUtf8())));
        }
    }

    /// <summary>Checks that the package describes the optional columns that a table's file has, and no others.</summary>
    internal static void CheckHeader(string directory, PackageInfo package, Table table, ProblemList problems)
    {
        if (package.Columns.TryGetValue(table.Schema.Name, out var described) && EditionSchema.Table(table.Schema.Name)!.Fields
            .Where(field => field.IsOptional).FirstOrDefault(field => described.Contains(field.Name) != table.Schema.Columns.Contains(field.Name)) is { } field)
        {
            var shown = directory.Replace(Path.DirectorySeparatorChar, '/');
            var (file, column) = (table.Schema.FileName, field.Name);
            problems.Add(ProblemCode.SchemaOutdated, package.File.Path, 0, 0, "fields", Sentence.Of<ISchemaProblemTexts>(texts
                => described.Contains(column) ? texts.ColumnNotInFile(file, column, shown) : texts.ColumnNotDescribed(file, column, shown)), Severity.Warning);
        }
    }

    private void CheckFields(JsonAt schema)
    {
        if (json.NonEmptyArray(schema, "fields") is not { } list)
        {
            return;
        }

        var fields = json.Objects(list, "fields").ToList();
        var names = fields.Select(field => json.String(field, "name")).ToList();
        if (names.Contains(null) || fields.Count < list.Items.Count)
        {
            return;
        }

        foreach (var difference in Columns.Compare(table, [.. names.OfType<string>()]))
        {
            var at = difference.Index < 0 ? list : fields[difference.Index];
            problems.Add(at.Problem(ProblemCode.SchemaFieldsDiffer, "fields", Sentence.Of<ISchemaProblemTexts>(texts => texts.SchemaDiffers(table.Name, difference.Message))));
        }

        foreach (var (field, name) in fields.Zip(names))
        {
            if (table.IndexOf(name!) is >= 0 and var index && json.String(field, "type") is { } type && !table.Fields[index].FrictionlessTypes.Contains(type))
            {
                problems.Add(field["type"]!.Problem(ProblemCode.SchemaTypeDiffers, "type",
                    Sentence.Of<ISchemaProblemTexts>(texts => texts.TypeDiffers(type, $"{table.Name}.{name}", table.Fields[index].FrictionlessTypes[0]))));
            }
        }
    }

    private void CheckKey(JsonAt schema)
    {
        if (json.Required(schema, "primaryKey") is { } key && !Names(key).SequenceEqual(table.Key))
        {
            problems.Add(key.Problem(ProblemCode.SchemaKeysDiffer, "primaryKey", Sentence.Of<ISchemaProblemTexts>(texts => texts.KeyDiffers(table.Name, table.Key))));
        }
    }

    private void CheckForeignKeys(JsonAt schema)
    {
        var expected = table.Fields.Where(field => field.References is { } other && tablesOfEdition.Contains(other)).ToDictionary(field => field.Name, field => field.References!);
        var list = schema["foreignKeys"];
        foreach (var key in list is null ? [] : json.Objects(list, "foreignKeys"))
        {
            if (json.Required(key, "fields") is not { } fields || json.Object(key, "reference") is not { } reference)
            {
                return;
            }

            // A reference into the table itself may leave the resource out, or empty.
            var to = reference["resource"]?.String is { Length: > 0 } resource ? resource : table.Name;
            var toKey = EditionSchema.Table(to)?.Key ?? [];
            if (Names(fields) is not [var from] || !expected.TryGetValue(from, out var right) || right != to || !Names(reference["fields"]).SequenceEqual(toKey))
            {
                problems.Add(key.Problem(ProblemCode.SchemaKeysDiffer, "foreignKeys",
                    Sentence.Of<ISchemaProblemTexts>(texts => texts.NoSuchForeignKey(table.Name, [.. expected.Select(one => new ForeignKey(one.Key, one.Value))]))));
                return;
            }

            expected.Remove(from);
        }

        foreach (var (from, to) in expected.Where(one => !table.Fields[table.IndexOf(one.Key)].MayBeShared))
        {
            problems.Add((list ?? schema).Problem(ProblemCode.SchemaKeysDiffer, "foreignKeys", Sentence.Of<ISchemaProblemTexts>(texts => texts.ForeignKeyMissing(table.Name, new ForeignKey(from, to)))));
        }
    }

    private static IReadOnlyList<string> Names(JsonAt? value)
        => value?.Kind == JsonValueKind.Array ? [.. value.Items.Select(item => item.String ?? "")] : [value?.String ?? ""];
}
