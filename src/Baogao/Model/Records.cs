namespace Baogao.Model;

/// <summary>A place in a league table. <see cref="Place"/> is null where the text gives none and <see cref="Among"/> says what it gives.</summary>
public sealed record Ranking
{
    /// <summary>The row's key.</summary>
    public required string Id { get; init; }

    /// <summary>What assessment or table it is.</summary>
    public required LocalText Assessment { get; init; }

    /// <summary>What is ranked: an amount, a completion rate or an assessment.</summary>
    public required RankedBy What { get; init; }

    /// <summary>Key of the indicator that it is about, or null.</summary>
    public string? Indicator { get; init; }

    /// <summary>The time that it covers.</summary>
    public required Period Period { get; init; }

    /// <summary>Whether the text says that period.</summary>
    public required PeriodBasis PeriodBasis { get; init; }

    /// <summary>1 is first; null where the text gives no place.</summary>
    public int? Place { get; init; }

    /// <summary><c>one_of_fewest</c> and the like where there is no place; otherwise null.</summary>
    public string? Among { get; init; }

    /// <summary>The field of peers as written: 全区, 全区各镇, 街镇.</summary>
    public required string Scope { get; init; }

    /// <summary>How many peers there are, the town among them; null where that is not known.</summary>
    public int? Peers { get; init; }

    /// <summary>Who says how many; null where <see cref="Peers"/> is.</summary>
    public Source? PeersSource { get; init; }

    /// <summary>The grade given, as written (优秀), or null.</summary>
    public string? Grade { get; init; }

    /// <summary>Where it stands.</summary>
    public required Provenance Provenance { get; init; }
}

/// <summary>A distinction without a place.</summary>
/// <param name="Id">The row's key.</param>
/// <param name="Title">What was given.</param>
/// <param name="Holder"><c>town</c>, <c>community</c> or <c>enterprise</c>.</param>
/// <param name="Level">A code of the list <c>levels</c>, or null where the text gives none.</param>
/// <param name="Distinction"><c>first</c>, <c>only</c>, <c>top_n</c>, <c>first_batch</c>, <c>awarded</c>, <c>retained</c>, <c>selected</c>, <c>approved</c>, <c>pilot</c> or <c>pioneer</c>.</param>
/// <param name="N">The n of <c>top_n</c>, or null.</param>
/// <param name="Period">The time that it covers, or null where the text gives none.</param>
/// <param name="Provenance">Where it stands.</param>
public sealed record Honour(string Id, LocalText Title, string Holder, string? Level, string Distinction, int? N, Period? Period, Provenance Provenance);

/// <summary>A step of the year's course.</summary>
/// <param name="Id">The row's key.</param>
/// <param name="Period">When, or null where the text gives no date.</param>
/// <param name="Phase">A code of the list <c>phases</c>: <c>high_start</c>, <c>deep_fall</c>, <c>policy_package</c> …; null for a dated step that the text calls no phase.</param>
/// <param name="Direction"><c>high</c>, <c>up</c>, <c>down</c>, <c>trough</c>, or null.</param>
/// <param name="Provenance">Where it stands.</param>
public sealed record Milestone(string Id, Period? Period, string? Phase, string? Direction, Provenance Provenance)
{
    /// <summary>What happened, in short; null where the quote says it.</summary>
    public LocalText? Name { get; init; }

    /// <summary>True for a step that is dated to the day.</summary>
    internal bool IsDay => Period is { End: { } end } period && period.Start == end;
}

/// <summary>A shortcoming that the report itself names.</summary>
/// <param name="Id">The row's key.</param>
/// <param name="Title">What falls short, in a few words of ours.</param>
/// <param name="Theme">A code of the list <c>themes</c>, in our own coding.</param>
/// <param name="Provenance">Where it stands.</param>
public sealed record Shortcoming(string Id, LocalText Title, string Theme, Provenance Provenance);

/// <summary>A named project.</summary>
public sealed record Project
{
    /// <summary>The row's key.</summary>
    public required string Id { get; init; }

    /// <summary>The year whose list or review names it.</summary>
    public required int Year { get; init; }

    /// <summary><c>livelihood</c>, <c>major</c>, or null where the text assigns none.</summary>
    public string? Programme { get; init; }

    /// <summary>Its number in the programme's list, from 1; null where there is no list.</summary>
    public int? Number { get; init; }

    /// <summary>The name; Chinese as the report writes it.</summary>
    public required LocalText Name { get; init; }

    /// <summary>Our own coding.</summary>
    public required string Category { get; init; }

    /// <summary>Our own coding.</summary>
    public required string Area { get; init; }

    /// <summary>Parcels as written (G02-10), none where the text names none.</summary>
    public required IReadOnlyList<string> Parcels { get; init; }

    /// <summary><c>planned</c>, <c>started</c>, <c>in_progress</c>, <c>done</c> or <c>handed_over</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Key of the earlier project that it carries on, or null.</summary>
    public string? Continues { get; init; }

    /// <summary>Where it stands.</summary>
    public required Provenance Provenance { get; init; }
}

/// <summary>One observation of a time series.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Geography">Where.</param>
/// <param name="Period">When.</param>
/// <param name="Measure">Level or growth, of the month or from January on.</param>
/// <param name="Value">The number in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit as written.</param>
/// <param name="KindOfSource"><c>official</c>, <c>press</c> or <c>repost</c>.</param>
/// <param name="Source">Who says it.</param>
/// <param name="Note">The editor's remark, or null.</param>
public sealed record Observation(
    Indicator Indicator, string Geography, Period Period, Measure Measure, decimal Value, Unit Unit, string KindOfSource, Source Source, string? Note);

/// <summary>A number in the text that is no statistic.</summary>
/// <param name="Section">Section of the report.</param>
/// <param name="Quote">A run of characters that holds it.</param>
/// <param name="Reason">Why it is none: <c>date</c>, <c>period_reference</c>, <c>proper_name</c> …</param>
public sealed record Exclusion(Section Section, string Quote, string Reason)
{
    /// <summary>True for a row that a program wrote and no person has confirmed yet.</summary>
    public bool IsDraft { get; init; }

    /// <summary>How sure the program was of a draft, from 0 to 1; null for a confirmed row.</summary>
    public decimal? Confidence { get; init; }
}

/// <summary>A section of the report's text.</summary>
/// <param name="Section">Its number.</param>
/// <param name="Mark">The characters that its first line starts with; empty for the front matter.</param>
/// <param name="Title">A short label of ours, not the report's heading.</param>
public sealed record SectionHeading(Section Section, string Mark, LocalText Title);
