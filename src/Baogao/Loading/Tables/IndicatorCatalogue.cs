using System.Collections.Frozen;
using Baogao.Loading.Schema;
using Baogao.Model;

namespace Baogao.Loading.Tables;

/// <summary>The indicators that many reports share, with their other names: <c>data/catalogue/indicators.csv</c>. Every edition can use their keys.</summary>
public static class IndicatorCatalogue
{
    private static readonly Lazy<FrozenDictionary<string, Indicator>> Shared = new(() => ShippedTable.Read(EditionSchema.Indicators, "indicators.csv").ToFrozenDictionary(indicator => indicator.Id));

    /// <summary>The indicators by key.</summary>
    public static IReadOnlyDictionary<string, Indicator> ById => Shared.Value;

    /// <summary>An indicator of an edition with what the catalogue knows of it: by its key, or by a name that ends like one of the catalogue (数字经济增加值).</summary>
    internal static Indicator Complete(Indicator indicator)
    {
        var same = ById.GetValueOrDefault(indicator.Id);
        return indicator with
        {
            GrowthPrices = indicator.GrowthPrices ?? (same ?? Named(indicator.Name.Zh))?.GrowthPrices,
            OtherNames = indicator.OtherNames ?? same?.OtherNames,
        };
    }

    private static Indicator? Named(string name)
        => ById.Values.SelectMany(one => Names(one).Where(other => name.EndsWith(other, StringComparison.Ordinal)).Select(other => (one, other.Length))).OrderByDescending(match => match.Length).FirstOrDefault().one;

    private static IEnumerable<string> Names(Indicator indicator) => [indicator.Name.Zh, .. (indicator.OtherNames ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)];
}
