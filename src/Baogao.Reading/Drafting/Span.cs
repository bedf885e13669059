namespace Baogao.Reading.Drafting;

/// <summary>A run of the text that becomes one quote, with the rows that rest on it. Runs of a draft hold no number of each other.</summary>
internal sealed class Span
{
    /// <summary>First character.</summary>
    internal required int Start { get; set; }

    /// <summary>Behind the last character.</summary>
    internal required int End { get; set; }

    /// <summary>The rows, in the order of the text.</summary>
    internal List<DraftRow> Rows { get; } = [];

    /// <summary>True where nothing but exclusions rests on it.</summary>
    internal bool IsExclusion => Rows.TrueForAll(row => row is ExclusionDraft);

    /// <summary>True where a rise rests on it: a word of falling must not stand in its quote, or the rise would be read as a fall.</summary>
    internal bool HoldsRise => Rows.Exists(row => row is FigureDraft { Measure: Measure.Growth, Value: >= 0 });
}

/// <summary>A row that rests on a quote.</summary>
internal abstract class DraftRow
{
    /// <summary>Where the words that the quote must hold start.</summary>
    internal required int CoreStart { get; init; }

    /// <summary>Behind the words that the quote must hold.</summary>
    internal required int CoreEnd { get; init; }

    /// <summary>How sure the reader is of the least sure field.</summary>
    internal required decimal Confidence { get; set; }

    internal Section Section { get; set; }

    internal string Quote { get; set; } = "";
}
