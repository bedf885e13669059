namespace Baogao.Model;

/// <summary>One number that a report states, with all that is needed to read it and to find it again.</summary>
public sealed record Figure
{
    /// <summary>The row's key in <c>figures.csv</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is measured.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>The time that the number covers.</summary>
    public required Period Period { get; init; }

    /// <summary>Whether the text says that period.</summary>
    public required PeriodBasis PeriodBasis { get; init; }

    /// <summary>Actual, estimate, target or stretch target.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>Level, growth, share of a target, rate or ratio.</summary>
    public required Measure Measure { get; init; }

    /// <summary>How the value bounds the truth: 90 % 以上 is <see cref="Comparator.Ge"/> 90.</summary>
    public required Comparator Comparator { get; init; }

    /// <summary>
    /// The number in <see cref="Unit"/>, with the decimals that the report writes: their count is its rounding. Null for a target without a number
    /// (与经济增长同步), which <see cref="Wording"/> tells.
    /// </summary>
    public required decimal? Value { get; init; }

    /// <summary>The high end of a range in <see cref="Unit"/> (5%至6%), whose low end is <see cref="Value"/>; null for one number.</summary>
    public decimal? ValueHigh { get; init; }

    /// <summary>
    /// True for an amount or a growth at constant prices: the row says so, or its indicator does for every growth. It is never set against amounts at
    /// current prices, and implies no base.
    /// </summary>
    public bool IsReal => (Prices ?? (Measure is Measure.Growth ? Indicator.GrowthPrices : null)) == Baogao.Model.Prices.Constant;

    /// <summary>True for a growth that the text states on one definition of coverage for both years (同口径).</summary>
    internal bool IsLikeForLike => Measure == Measure.Growth && Provenance.Quote?.Contains("同口径", StringComparison.Ordinal) == true;

    /// <summary>True for one number: false for a range and for a target without a number.</summary>
    public bool IsOneNumber => Value is not null && ValueHigh is null;

    /// <summary>The number, or the low end of a range, of a figure that has one.</summary>
    /// <exception cref="InvalidOperationException">The figure has no number.</exception>
    public decimal Number => Value ?? throw new InvalidOperationException($"{Id} states no number. Its words are \"{Wording}\".");

    /// <summary>At which prices; null where the source does not say and none is implied.</summary>
    public Prices? Prices { get; init; }

    /// <summary>How a number over several years is to be read; null for one period.</summary>
    public Aggregation? Aggregation { get; init; }

    /// <summary>The words of a target as written (左右, 力争), which say how far it binds; null where there are none.</summary>
    public string? Wording { get; init; }

    /// <summary>Whose number it is where it is not the place's own; otherwise null.</summary>
    public string? Subject { get; init; }

    /// <summary>When this version of a target was set, for a target that was revised within its year; otherwise null.</summary>
    public Period? Vintage { get; init; }

    /// <summary>The number as written where that is no decimal number (<c>1:4</c>, 百万余元); otherwise null.</summary>
    public string? ValueText { get; init; }

    /// <summary>The unit as written.</summary>
    public required Unit Unit { get; init; }

    /// <summary>The definition of what the number covers; null where the indicator has a single one that needs no name.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Key of the figure that a growth is against, or whose target a share is of; null where there is none.</summary>
    public string? BaseFigure { get; init; }

    /// <summary>The period that a growth is against where the base figure is not stated; otherwise null.</summary>
    public Period? BasePeriod { get; init; }

    /// <summary>Key of the figure that this one is a part of; null where there is none.</summary>
    public string? PartOf { get; init; }

    /// <summary>Where the number stands.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>The editor's remark; null where there is none.</summary>
    public string? Note { get; init; }
}

/// <summary>Where a statement stands: for a report, the section and the quote that holds it; for a secondary source, the source alone.</summary>
/// <param name="Source">Who says it.</param>
/// <param name="Section">Section of the report; null for a secondary source.</param>
/// <param name="Quote">The shortest run of characters that holds the number and its noun; null for a secondary source.</param>
public sealed record Provenance(Source Source, Section? Section, string? Quote)
{
    /// <summary>True for a row that a program wrote and no person has confirmed yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>How sure the program was of a draft, from 0 to 1; null for a confirmed row.</summary>
    public decimal? Confidence { get; init; }
}

/// <summary>A source that the data package declares.</summary>
/// <param name="Name">The name that <c>source</c> columns use.</param>
/// <param name="Title">Title as cited; one text for both languages where the package gives no <c>title_zh</c>.</param>
/// <param name="Path">Address, or null where none is known.</param>
/// <param name="IsSecondary">True for everything but the report itself.</param>
public sealed record Source(string Name, LocalText Title, string? Path, bool IsSecondary);
