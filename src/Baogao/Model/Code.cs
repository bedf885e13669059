namespace Baogao.Model;

/// <summary>One code of a list, such as the theme <c>economy</c>. The library ships rows, and an edition adds its own in <c>codes.csv</c>.</summary>
/// <param name="List">The list: <c>themes</c>, <c>categories</c>, <c>areas</c>, <c>programmes</c>, <c>phases</c>, <c>scopes</c>, <c>holders</c>, <c>levels</c>, <c>distinctions</c>, <c>units</c>, <c>commitments</c> …</param>
/// <param name="Id">The code, as tables write it.</param>
/// <param name="Name">The name for a reader.</param>
public sealed record Code(string List, string Id, LocalText Name)
{
    /// <summary>The place in its list, from 1; null where the order does not matter.</summary>
    public int? Order { get; init; }

    /// <summary>Of a unit, what is counted with it: <c>count</c>, <c>money</c>, <c>percent</c>, <c>points</c> or <c>measurement</c>; otherwise null.</summary>
    public string? Kind { get; init; }

    /// <summary>Of a scope, the level of the peers; otherwise null.</summary>
    public PlaceLevel? Level { get; init; }

    /// <summary>Of a scope, how many peers there are; null where no source says so.</summary>
    public int? Peers { get; init; }

    /// <summary>Who says how many peers there are; null where <see cref="Peers"/> is.</summary>
    public string? PeersSource { get; init; }

    /// <summary>Words of a report that stand for the code, separated by <c>;</c>; null where none are known.</summary>
    public string? Words { get; init; }

    /// <summary>What a reader should know about the code, and who says so; null where nothing is noted.</summary>
    public string? Note { get; init; }
}
