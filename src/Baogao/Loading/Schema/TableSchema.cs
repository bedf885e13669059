namespace Baogao.Loading.Schema;

/// <summary>One table: its columns in their order.</summary>
/// <param name="Name">Name of the resource; the file is <c>name.csv</c>.</param>
/// <param name="Title">The name for a reader.</param>
/// <param name="Description">What a row is, and how rows are ordered.</param>
/// <param name="Key">The columns of the primary key.</param>
/// <param name="Fields">The columns.</param>
internal sealed record TableSchema(string Name, string Title, string Description, IReadOnlyList<string> Key, IReadOnlyList<FieldSchema> Fields)
{
    private readonly Dictionary<string, int> places = Fields.Select((field, i) => KeyValuePair.Create(field.Name, i)).ToDictionary(StringComparer.Ordinal);

    internal string FileName => Name + ".csv";

    internal IReadOnlyList<string> Columns { get; } = [.. Fields.Select(field => field.Name)];

    /// <summary>The place of a column in the header, from 0; -1 where there is none of that name.</summary>
    internal int IndexOf(string column) => places.GetValueOrDefault(column, -1);

    /// <summary>The same table with other columns.</summary>
    internal TableSchema With(IEnumerable<FieldSchema> fields) => new(Name, Title, Description, Key, [.. fields]);

    /// <summary>The table without those optional columns that are not among <paramref name="present"/>.</summary>
    internal TableSchema Having(IReadOnlyCollection<string> present)
        => Fields.All(field => !field.IsOptional || present.Contains(field.Name)) ? this : With(Fields.Where(field => !field.IsOptional || present.Contains(field.Name)));
}
