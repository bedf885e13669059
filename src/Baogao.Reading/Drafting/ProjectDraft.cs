namespace Baogao.Reading.Drafting;

/// <summary>A row of <c>projects</c> before it is written.</summary>
internal sealed class ProjectDraft : DraftRow
{
    internal required string Name { get; init; }

    internal required string Programme { get; init; }

    internal required int Number { get; init; }

    internal required int Year { get; init; }

    /// <summary>Land parcels named, separated by <c>;</c>.</summary>
    internal required string Parcels { get; init; }
}
