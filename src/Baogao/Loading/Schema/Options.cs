namespace Baogao.Loading.Schema;

/// <summary>What a declaration says of a column beside its name, type and meaning.</summary>
internal delegate FieldSchema Option(FieldSchema field);

/// <summary>The options that many columns share.</summary>
internal static class Options
{
    /// <summary>An empty cell is a fault.</summary>
    internal static FieldSchema Required(FieldSchema field) => field with { IsRequired = true };

    /// <summary>An earlier version required a value.</summary>
    internal static FieldSchema WasRequired(FieldSchema field) => field with { WasRequired = true };

    /// <summary>A file may do without the column.</summary>
    internal static FieldSchema MayBeMissing(FieldSchema field) => field with { IsOptional = true };

    /// <summary>The shortest run of the text: a new package allows 40 characters.</summary>
    internal static FieldSchema Quote(FieldSchema field) => field with { MaxLength = 40 };
}
