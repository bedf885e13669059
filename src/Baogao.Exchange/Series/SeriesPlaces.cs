using Baogao.Exchange.Workbooks;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;

namespace Baogao.Exchange.Series;

/// <summary>Spells a place as the series of an edition do, where they have it under another of its names: Shanghai for 上海市.</summary>
internal sealed class SeriesPlaces
{
    private readonly Dictionary<string, string> spelled = new(StringComparer.Ordinal);

    public SeriesPlaces(EditionTables edition)
    {
        List<string> there = [.. edition.Series.Select(row => row.Value.Geography).Distinct()];
        foreach (var place in edition.Package.Place.AllAbove.Prepend(edition.Package.Place))
        {
            string[] names = [place.Name.En, place.Name.Zh, .. Short(place.Name.Zh)];
            if (there.Find(names.Contains) is { } used)
            {
                foreach (var name in names)
                {
                    spelled.TryAdd(name, used);
                }
            }
        }

        there.ForEach(name => spelled[name] = name);
    }

    public string Of(string name) => spelled.GetValueOrDefault(name, name);

    /// <summary>A note on each place that the series of an edition do not have yet: it may be another spelling.</summary>
    public static IEnumerable<SheetProblem> New(SourceTable table, IEnumerable<SeriesRow> rows, EditionTables edition)
    {
        List<string> there = [.. edition.Series.Select(row => row.Value.Geography).Distinct()];
        return there.Count == 0 ? [] : rows.Select(row => row.Key.Geography).Distinct().Except(there)
            .Select(place => table.AsWhole($"series.csv has no place \"{place}\" so far.{Nearest.Hint(place, there)} It has {SaidOfValues.Listed(there)}."));
    }

    // 上海 of 上海市. What is left must be a name: 市 alone is none.
    private static string[] Short(string name) => name.Length > 2 && "省市区县镇".Contains(name[^1], StringComparison.Ordinal) ? [name[..^1]] : [];
}
