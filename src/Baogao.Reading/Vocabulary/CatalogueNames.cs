using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Baogao.Loading.Tables;

namespace Baogao.Reading.Vocabulary;

/// <summary>The key of an indicator that many reports share, by its name or one of its other names: <c>gdp</c> for 生产总值.</summary>
internal static class CatalogueNames
{
    private static readonly Lazy<FrozenDictionary<string, string>> Keys = new(Load);

    /// <summary>The key; empty where the catalogue has no such name. 经济增长6% is growth of the gross product.</summary>
    internal static string Of(string indicator, Measure? measure)
    {
        var name = Scope.Replace(indicator, "");
        return Keys.Value.TryGetValue(name, out var key) ? key : measure == Measure.Growth && name is "经济增长" or "经济" ? "gdp" : "";
    }

    private static FrozenDictionary<string, string> Load()
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var indicator in IndicatorCatalogue.ById.Values)
        {
            foreach (var name in IndicatorCatalogue.Names(indicator))
            {
                keys.TryAdd(name.Normalize(System.Text.NormalizationForm.FormKC), indicator.Id);
            }
        }

        return keys.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static readonly Regex Scope = new("^(?:全国|全省|全市|全区|全县|全州|全镇|全乡|我国|我省|我市|我县)");
}
