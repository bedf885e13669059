namespace Baogao.Reading.Drafting;

/// <summary>A row of <c>figures</c> or, for a place in an order, of <c>rankings</c>, before it is written.</summary>
internal sealed class FigureDraft : DraftRow
{
    /// <summary>The confidence of a figure that a person has to put right, at most.</summary>
    internal const decimal Doubtful = 0.5m;

    internal required Reading Reading { get; init; }

    /// <summary>Where its number stands.</summary>
    internal required int At { get; init; }

    /// <summary>Where the words that the reader gave it start.</summary>
    internal required int WordsStart { get; init; }

    /// <summary>Behind the words that the reader gave it.</summary>
    internal required int WordsEnd { get; init; }

    internal string Id { get; set; } = "";

    internal string Indicator { get; set; } = "";

    internal string Name { get; set; } = "";

    internal required Measure Measure { get; set; }

    internal required decimal Value { get; set; }

    internal required string Unit { get; set; }

    internal string? ValueText { get; set; }

    internal required Period Period { get; set; }

    internal required FigureKind Kind { get; set; }

    internal PeriodBasis PeriodBasis { get; set; }

    internal Aggregation? Aggregation { get; set; }

    internal string Wording { get; set; } = "";

    /// <summary>Words that say what the number covers (同口径), or none.</summary>
    internal string Coverage { get; set; } = "";

    internal string Basis { get; set; } = "";

    /// <summary>The level that a share of a target belongs to.</summary>
    internal FigureDraft? Level { get; set; }

    /// <summary>The figure that states the same number before; null for the first.</summary>
    internal FigureDraft? SameAs { get; set; }

    internal string BaseFigure { get; set; } = "";

    internal Period? BasePeriod { get; set; }

    internal string PartOf { get; set; } = "";

    internal string Note { get; set; } = "";

    /// <summary>True for a place in an order.</summary>
    internal bool IsRank => Reading.Class == NumberClass.Rank;

    internal Unit UnitOf => Baogao.Model.Unit.TryParse(Unit, out var unit) ? unit : Baogao.Model.Unit.None;

    /// <summary>What tells two figures apart in the tables.</summary>
    internal object Key => (Kind, Measure, Indicator, Period, Reading.Subject, Aggregation, Basis);

    /// <summary>True where another figure states the same number.</summary>
    internal bool IsSame(FigureDraft other)
        => Value == other.Value && Reading.ValueHigh == other.Reading.ValueHigh && Unit == other.Unit && Reading.Comparator == other.Reading.Comparator;
}
