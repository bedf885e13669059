namespace Baogao.Loading.Schema;

/// <summary>What a cell holds.</summary>
internal enum CellType
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A key or a code: small letters, digits and underscores.</summary>
    Id,

    /// <summary>One of a closed list.</summary>
    Token,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A <see cref="Baogao.Period"/>.</summary>
    Period,

    /// <summary>A <see cref="Baogao.Section"/>.</summary>
    Section,

    /// <summary>A <see cref="Baogao.Unit"/>.</summary>
    Unit,
}

/// <summary>One column of a table.</summary>
/// <param name="Name">The name in the header.</param>
/// <param name="Type">What its cells hold.</param>
internal sealed record FieldSchema(string Name, CellType Type)
{
    /// <summary>Whether an empty cell is a fault.</summary>
    internal bool Required { get; init; }

    /// <summary>The closed list of a <see cref="CellType.Token"/>.</summary>
    internal IReadOnlyList<string> Tokens { get; init; } = [];

    /// <summary>The table whose key it refers to, or null.</summary>
    internal string? References { get; init; }

    /// <summary>Whether it names one of the package's sources.</summary>
    internal bool NamesSource { get; init; }

    /// <summary>The least value of an <see cref="CellType.Integer"/>.</summary>
    internal int Minimum { get; init; } = 1;

    /// <summary>What the package's own Table Schema narrows it to.</summary>
    internal Narrowing Narrowing { get; init; } = new([], null, null, null);

    /// <summary>The types that Table Schema may give it.</summary>
    internal IReadOnlyList<string> FrictionlessTypes => Type switch
    {
        CellType.Number => ["number"],
        CellType.Integer => Name == "year" ? ["integer", "year"] : ["integer"],
        _ => ["string"],
    };

    /// <summary>The same column, but never empty.</summary>
    internal FieldSchema Must() => this with { Required = true };
}

/// <summary>The constraints that a package states for a column of its own: the closed lists of our coding, the longest quote.</summary>
/// <param name="Enum">The values; none where every value is good.</param>
/// <param name="MaxLength">The most characters.</param>
/// <param name="Minimum">The least number.</param>
/// <param name="Maximum">The greatest number.</param>
internal sealed record Narrowing(IReadOnlyList<string> Enum, decimal? MaxLength, decimal? Minimum, decimal? Maximum);

/// <summary>One table: its columns in their order and its key.</summary>
/// <param name="Name">Name of the resource; the file is <c>name.csv</c>.</param>
/// <param name="Key">The columns of the primary key.</param>
/// <param name="Fields">The columns.</param>
internal sealed record TableSchema(string Name, IReadOnlyList<string> Key, IReadOnlyList<FieldSchema> Fields)
{
    internal string FileName => Name + ".csv";

    internal IReadOnlyList<string> Columns { get; } = [.. Fields.Select(field => field.Name)];

    /// <summary>The place of a column in the header, from 0; -1 where there is none of that name.</summary>
    internal int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i] == column)
            {
                return i;
            }
        }

        return -1;
    }
}
