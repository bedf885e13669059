using System.Collections.Frozen;
using Baogao.Loading.Files;
using Baogao.Loading.Problems;
using Baogao.Loading.Schema;
using Baogao.Model;

namespace Baogao.Loading.Tables;

/// <summary>The indicators that many reports share, with their other names: <c>data/catalogue/indicators.csv</c>. Every edition can use their keys.</summary>
public static class IndicatorCatalogue
{
    private static readonly Lazy<FrozenDictionary<string, Indicator>> Shared = new(() => Read().ToFrozenDictionary(indicator => indicator.Id));

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

    /// <summary>The name of an indicator and its other names.</summary>
    internal static IEnumerable<string> Names(Indicator indicator) => [indicator.Name.Zh, .. (indicator.OtherNames ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Reads the table that the library carries with it, as that of an edition is read.</summary>
    private static IEnumerable<Indicator> Read()
    {
        const string File = "indicators.csv";
        var table = EditionSchema.Indicators;
        using var stream = typeof(IndicatorCatalogue).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        var lookups = new Lookups(new Dictionary<string, Source>());
        return [.. TableReader.Read(table.Schema, new TextFile(File, reader.ReadToEnd()), new ProblemList()).Rows.Select(row => table.Read(column => row[column], lookups)!)];
    }
}
