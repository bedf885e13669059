using Baogao.Loading.Package;
using Baogao.Loading.Tables;
using Baogao.Model;

namespace Baogao.Loading.Rules;

/// <summary>A record of the model and the row that it comes from.</summary>
internal sealed record Placed<T>(T Value, Row Row);

/// <summary>
/// An edition with the places of everything: what the rules on meaning and the checker work on. Lists of records hold what could be
/// understood; in a valid edition that is every row.
/// </summary>
internal sealed record EditionTables
{
    internal required string Directory { get; init; }

    internal required PackageInfo Package { get; init; }

    /// <summary>The tables that were read, by name.</summary>
    internal required IReadOnlyDictionary<string, Table> Tables { get; init; }

    /// <summary>The codes that the edition adds.</summary>
    internal required IReadOnlyList<Placed<Code>> OwnCodes { get; init; }

    /// <summary>The codes of the library and of the edition.</summary>
    internal required CodeBook Codes { get; init; }

    internal required IReadOnlyList<Placed<SectionHeading>> Sections { get; init; }

    internal required IReadOnlyList<Placed<Indicator>> Indicators { get; init; }

    internal required IReadOnlyList<Placed<Basis>> Bases { get; init; }

    internal required IReadOnlyList<Placed<Figure>> Figures { get; init; }

    internal required IReadOnlyList<Placed<Ranking>> Rankings { get; init; }

    internal required IReadOnlyList<Placed<Honour>> Honours { get; init; }

    internal required IReadOnlyList<Placed<Milestone>> Milestones { get; init; }

    internal required IReadOnlyList<Placed<Shortcoming>> Shortcomings { get; init; }

    internal required IReadOnlyList<Placed<Project>> Projects { get; init; }

    internal required IReadOnlyList<Placed<Observation>> Series { get; init; }

    internal required IReadOnlyList<Placed<Exclusion>> Exclusions { get; init; }

    internal required IReadOnlyList<Placed<AcceptedFinding>> Accepted { get; init; }

    /// <summary>The indicators of the catalogue that the tables use and the edition does not define itself, in the order of their use.</summary>
    internal IReadOnlyList<Indicator> SharedIndicators()
    {
        var own = Indicators.Select(indicator => indicator.Value.Id).ToHashSet(StringComparer.Ordinal);
        var used = Tables.Values.Where(table => table.Schema.Name != "indicators" && table.Schema.IndexOf("indicator") >= 0).SelectMany(table => table.Rows).Select(row => row["indicator"]);
        return [.. used.Where(id => !own.Contains(id) && IndicatorCatalogue.ById.ContainsKey(id)).Distinct(StringComparer.Ordinal).Select(id => IndicatorCatalogue.ById[id])];
    }
}
