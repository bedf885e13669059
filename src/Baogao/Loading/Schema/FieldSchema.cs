using Baogao.Model;

namespace Baogao.Loading.Schema;

/// <summary>What a cell holds.</summary>
internal enum CellType
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A key: small letters, digits and underscores.</summary>
    Id,

    /// <summary>One of a closed list.</summary>
    Token,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A <see cref="Baogao.Model.Period"/>.</summary>
    Period,

    /// <summary>A <see cref="Baogao.Model.Section"/>.</summary>
    Section,

    /// <summary>A <see cref="Baogao.Model.Unit"/>.</summary>
    Unit,
}

/// <summary>What the cells of one column may hold, and how the column is described. Reading, validation, <c>datapackage.json</c> and the dictionary follow from it.</summary>
/// <param name="Name">The name in the header.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Title">The name for a reader.</param>
/// <param name="Description">The meaning, in Markdown that reads well as plain text.</param>
internal sealed record FieldSchema(string Name, CellType Type, LocalText Title, string Description)
{
    /// <summary>Whether an empty cell is a fault.</summary>
    internal bool IsRequired { get; init; }

    /// <summary>Whether an earlier version required a value: a package that still says so was written by the tool, and tidy takes it out.</summary>
    internal bool WasRequired { get; init; }

    /// <summary>Whether a file may do without the column, because it is new or seldom used. Its cells are then empty.</summary>
    internal bool IsOptional { get; init; }

    /// <summary>The closed list of a <see cref="CellType.Token"/>.</summary>
    internal IReadOnlyList<string> Tokens { get; init; } = [];

    /// <summary>The list of codes that it draws on, or null. A code that is in none is shown as it is written.</summary>
    internal string? Codes { get; init; }

    /// <summary>The table whose key it refers to, or null.</summary>
    internal string? References { get; init; }

    /// <summary>Whether the key may be one of the catalogue that all editions share. Such a column has no foreign key in a package, whose tables do not hold it.</summary>
    internal bool MayBeShared => References == "indicators";

    /// <summary>Whether it names one of the package's sources.</summary>
    internal bool NamesSource { get; init; }

    /// <summary>The least value of an <see cref="CellType.Integer"/>.</summary>
    internal int Minimum { get; init; } = 1;

    /// <summary>The most characters that a new package allows; null where any number is good.</summary>
    internal int? MaxLength { get; init; }

    /// <summary>What the package's own Table Schema narrows it to.</summary>
    internal Narrowing Narrowing { get; init; } = new([], null, null, null);

    /// <summary>The types that Table Schema may give it, the one that is written first.</summary>
    internal IReadOnlyList<string> FrictionlessTypes => Type switch
    {
        CellType.Number => ["number"],
        CellType.Integer => Name == "year" ? ["integer", "year"] : ["integer"],
        _ => ["string"],
    };
}

/// <summary>The constraints that a package states for a column of its own: the closed lists of our coding, the longest quote.</summary>
/// <param name="Enum">The values; none where every value is good.</param>
/// <param name="MaxLength">The most characters.</param>
/// <param name="Minimum">The least number.</param>
/// <param name="Maximum">The greatest number.</param>
internal sealed record Narrowing(IReadOnlyList<string> Enum, decimal? MaxLength, decimal? Minimum, decimal? Maximum);
