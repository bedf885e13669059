namespace Baogao.Reading.Drafting;

/// <summary>A row of <c>exclusions</c> before it is written.</summary>
internal sealed class ExclusionDraft : DraftRow
{
    /// <summary>Why the number is no statistic: a code of the table.</summary>
    internal required string Reason { get; set; }
}
