namespace Baogao.Reading;

/// <summary>What the reader makes of one number of a text.</summary>
public sealed record Reading
{
    /// <summary>Name of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Index of the number's first character in the normalised text.</summary>
    public required int Position { get; init; }

    /// <summary>The digits as written.</summary>
    public required string Number { get; init; }

    /// <summary>What the number is.</summary>
    public required NumberClass Class { get; init; }

    /// <summary>Value in <see cref="Unit"/>, negative for a fall; null for what is neither figure nor rank.</summary>
    public decimal? Value { get; init; }

    /// <summary>Upper end of a range; null where there is none.</summary>
    public decimal? ValueHigh { get; init; }

    /// <summary>Unit as written, scale words included.</summary>
    public string Unit { get; init; } = "";

    /// <summary>How the number bounds the truth; null for what is neither figure nor rank.</summary>
    public Comparator? Comparator { get; init; }

    /// <summary>What kind of quantity it is.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Fact, forecast or plan.</summary>
    public FigureKind? Kind { get; init; }

    /// <summary>ISO 8601 period or interval; empty where no year is known.</summary>
    public string Period { get; init; } = "";

    /// <summary>What is measured, in the words of the text.</summary>
    public string Indicator { get; init; } = "";

    /// <summary>Whose number it is where it is not the place's own (全国, 滨河县); else empty.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Key of the shared catalogue of indicators; empty where it has none by that name.</summary>
    public string Catalogue { get; init; } = "";

    /// <summary>Words of a target or a forecast around its number: 左右, 按…安排; empty for a fact.</summary>
    public string Wording { get; init; } = "";

    /// <summary>What a target adds behind: 在实际工作中争取更好结果; else empty.</summary>
    public string Tail { get; init; } = "";

    /// <summary>Path of the section: 1.2.</summary>
    public required string Section { get; init; }

    /// <summary>The words of the text that hold the number and its noun.</summary>
    public required string Quote { get; init; }

    /// <summary>How sure each field is.</summary>
    public required ReadingConfidence Confidence { get; init; }

    /// <summary>Which rules decided.</summary>
    public required string Reason { get; init; }
}

/// <summary>How sure the reader is of each field, from 0 to 1: the share of right fields that a rule reached on annotated reports.</summary>
/// <param name="Class">Of the class.</param>
/// <param name="Value">Of value, unit and comparator.</param>
/// <param name="Measure">Of the measure.</param>
/// <param name="Kind">Of the kind.</param>
/// <param name="Period">Of the period.</param>
/// <param name="Indicator">Of the indicator.</param>
public sealed record ReadingConfidence(decimal Class, decimal Value, decimal Measure, decimal Kind, decimal Period, decimal Indicator)
{
    /// <summary>From here on a row is taken to be right until a sample shows otherwise; below it a person looks at it.</summary>
    public const decimal Sure = 0.9m;

    /// <summary>The least of all fields.</summary>
    public decimal Least => new[] { Class, Value, Measure, Kind, Period, Indicator }.Min();
}
