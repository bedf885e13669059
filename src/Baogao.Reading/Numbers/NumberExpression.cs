namespace Baogao.Reading.Numbers;

/// <summary>How a number belongs to the one before it.</summary>
internal enum NumberRole
{
    Alone,
    RangeLow,
    RangeHigh,
    RatioFirst,
    RatioSecond,

    /// <summary>1万6千户: the lower part of one number.</summary>
    LowerPart,
}

/// <summary>One number with its scale, unit and comparators, as it stands in the text.</summary>
internal sealed class NumberExpression
{
    /// <summary>Where the digits start and end.</summary>
    internal required int Start { get; init; }

    internal required int End { get; init; }

    internal required string Digits { get; init; }

    internal required decimal Value { get; set; }

    /// <summary>False for more digits than a decimal number holds.</summary>
    internal bool IsReadable { get; init; } = true;

    /// <summary>Where the expression starts, comparator included, and ends, unit and comparator included.</summary>
    internal int Left { get; set; }

    internal int Right { get; set; }

    /// <summary>Unit as written, scale included, without 多 and 余.</summary>
    internal string Unit { get; set; } = "";

    /// <summary>Scale word alone (万), or empty.</summary>
    internal string Scale { get; set; } = "";

    /// <summary>Kind of the unit: percent, points, multiple, money, amount, people, count, time, year; empty where there is no measure word.</summary>
    internal string UnitKind { get; set; } = "";

    internal Comparator Comparator { get; set; } = Comparator.Eq;

    internal NumberRole Role { get; set; }

    /// <summary>The other number of a range or ratio.</summary>
    internal NumberExpression? Partner { get; set; }

    internal NumberClass Class { get; set; } = NumberClass.Figure;

    /// <summary>The rule that decided the class.</summary>
    internal string ClassRule { get; set; } = "figure";

    /// <summary>True where the measure word was taken from a later number of the list.</summary>
    internal bool SharesUnit { get; set; }

    /// <summary>True where a comparator stands behind the last number of its list, and can hold for this one.</summary>
    internal bool HasSharedComparator { get; set; }
}
