namespace Baogao.Reading.Drafting;

/// <summary>What a draft edition is called and made from.</summary>
/// <param name="Name">Name of the edition: <c>jiangsu-2026</c>.</param>
/// <param name="File">Name of the report's file, as a source is cited.</param>
/// <param name="Created">When the package is made.</param>
public sealed record DraftOptions(string Name, string File, DateTimeOffset Created)
{
    /// <summary>Folder of an edition to take names, codes and places from; null for none.</summary>
    public string? Like { get; init; }
}
