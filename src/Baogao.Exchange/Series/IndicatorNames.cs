using Baogao.Loading.Problems;
using Baogao.Loading.Rules;
using Baogao.Loading.Tables;

namespace Baogao.Exchange.Series;

/// <summary>Finds indicators by what tables call them: those of the edition first, then those of the catalogue that all editions share.</summary>
internal sealed class IndicatorNames
{
    private readonly List<ILookup<string, Indicator>> levels;
    private readonly List<string> known;

    public IndicatorNames(EditionTables edition)
    {
        List<Indicator> own = [.. edition.Indicators.Select(indicator => indicator.Value)];
        var ids = own.Select(indicator => indicator.Id).ToHashSet(StringComparer.Ordinal);
        List<Indicator> shared = [.. IndicatorCatalogue.ById.Values.Where(indicator => !ids.Contains(indicator.Id))];
        levels = [.. new[] { own, shared }.SelectMany(list => new[] { By(list, one => [one.Id]), By(list, one => [one.Name.Zh, one.Name.En]), By(list, IndicatorCatalogue.Names) })];
        known = [.. own.Concat(shared).SelectMany(one => IndicatorCatalogue.Names(one).Append(one.Id).Append(one.Name.En))];
    }

    /// <summary>The indicators of a name, as a rule one; several where the name does not tell them apart; none where it is not known.</summary>
    public IReadOnlyList<Indicator> Find(string name)
    {
        var plain = SeriesHeads.Plain(name);
        return [.. levels.Select(level => level[plain]).FirstOrDefault(found => found.Any()) ?? []];
    }

    /// <summary>What somebody may have meant.</summary>
    public string Hint(string name) => Nearest.Hint(name, known);

    private static ILookup<string, Indicator> By(IEnumerable<Indicator> indicators, Func<Indicator, IEnumerable<string>> names)
        => indicators.SelectMany(one => names(one).Select(SeriesHeads.Plain).Distinct().Select(name => (name, one))).ToLookup(each => each.name, each => each.one, StringComparer.Ordinal);
}
