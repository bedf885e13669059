using System.Globalization;
using System.Text.Json;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Schema;

namespace Baogao.Loading.Package;

/// <summary>Takes over the constraints that a package's Table Schema states: <c>required</c>, <c>enum</c>, <c>maxLength</c>, <c>minimum</c> and <c>maximum</c>. Patterns are not run.</summary>
internal sealed class ConstraintsReader(ProblemList problems)
{
    /// <summary>The table with its columns narrowed.</summary>
    internal TableSchema Narrow(TableSchema table, JsonAt resource)
    {
        var stated = resource["schema"]?["fields"]?.Items ?? [];
        return table.With(table.Fields.Select(field => Narrow(field, stated.LastOrDefault(one => one["name"]?.String == field.Name)?["constraints"])));
    }

    private FieldSchema Narrow(FieldSchema field, JsonAt? constraints)
        => field with { IsRequired = field.IsRequired || constraints?["required"]?.Kind == JsonValueKind.True, Narrowing = Read(constraints) };

    private Narrowing Read(JsonAt? constraints)
        => constraints is null ? new([], null, null, null)
            : new(Values(constraints["enum"]), Number(constraints, "maxLength"), Number(constraints, "minimum"), Number(constraints, "maximum"));

    private IReadOnlyList<string> Values(JsonAt? list)
    {
        if (list is null or { Kind: JsonValueKind.Array, Items.Count: > 0 })
        {
            return [.. (list?.Items ?? []).Select(item => item.Text)];
        }

        problems.Add(list.Problem(ProblemCode.PropertyInvalid, "enum", Sentence.Of<IPackageProblemTexts>(texts => texts.ListExpected())));
        return [];
    }

    private decimal? Number(JsonAt constraints, string name)
    {
        if (constraints[name] is not { } value)
        {
            return null;
        }

        if (value.Kind == JsonValueKind.Number && decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        problems.Add(value.Problem(ProblemCode.PropertyInvalid, name, Sentence.Of<IPackageProblemTexts>(texts => texts.NumberExpected())));
        return null;
    }
}
