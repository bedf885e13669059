namespace Baogao.Reading;

/// <summary>What a number of the text is.</summary>
public enum NumberClass
{
    /// <summary>A quantity that the report states as a result, an estimate, a plan or a promise.</summary>
    Figure,

    /// <summary>The second number of a range, a ratio or a date that the row before holds.</summary>
    Part,

    /// <summary>A place in an order.</summary>
    Rank,

    /// <summary>A year, month, day or period.</summary>
    Date,

    /// <summary>Numbering of headings and lists, page marks.</summary>
    Structure,

    /// <summary>Part of a name or set phrase.</summary>
    Name,

    /// <summary>A number inside the description of what is counted, or of somebody else.</summary>
    Reference,
}
