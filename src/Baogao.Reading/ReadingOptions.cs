using Baogao.Reading.Sections;

namespace Baogao.Reading;

/// <summary>What a person says about a report that the text does not, or that was read wrongly.</summary>
public sealed record ReadingOptions
{
    /// <summary>The year that the report plans; null to read it from the text.</summary>
    public int? Year { get; init; }

    /// <summary>Whose report it is (高行镇); null to read it from the text.</summary>
    public string? Place { get; init; }

    /// <summary>Which time each part is about, corrected; null to read it from the text.</summary>
    public IReadOnlyList<PartPeriod>? Parts { get; init; }
}
