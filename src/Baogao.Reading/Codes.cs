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

/// <summary>How a number bounds the truth, of the magnitude as worded.</summary>
public enum Comparator
{
    /// <summary>The number itself.</summary>
    Eq,

    /// <summary>At least.</summary>
    Ge,

    /// <summary>More than.</summary>
    Gt,

    /// <summary>At most.</summary>
    Le,

    /// <summary>Less than.</summary>
    Lt,

    /// <summary>About.</summary>
    Approx,
}

/// <summary>What kind of quantity a number is.</summary>
public enum Measure
{
    /// <summary>An amount or a count.</summary>
    Level,

    /// <summary>A change in per cent against an earlier period.</summary>
    Growth,

    /// <summary>A difference in points, or an increase against a named base.</summary>
    Change,

    /// <summary>A share or rate in per cent.</summary>
    Rate,

    /// <summary>1:4 or 1/3.</summary>
    Ratio,

    /// <summary>A share of a target.</summary>
    TargetShare,

    /// <summary>A multiple: 倍, 番.</summary>
    Multiple,
}

/// <summary>Whether a number is a fact, a forecast or a plan.</summary>
public enum ReadingKind
{
    /// <summary>What happened.</summary>
    Actual,

    /// <summary>What is forecast (预计).</summary>
    Estimate,

    /// <summary>What is planned, promised or required.</summary>
    Target,

    /// <summary>A higher aim beside a plan for the same thing.</summary>
    StretchTarget,
}
