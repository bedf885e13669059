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

    // 上海 of 上海市. What is left must be a name: 市 alone is none.
    private static string[] Short(string name) => name.Length > 2 && "省市区县镇".Contains(name[^1], StringComparison.Ordinal) ? [name[..^1]] : [];
}
