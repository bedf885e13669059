using System.Text;
using Baogao.Loading.Files;
using Baogao.Loading.Tables;
using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Drafting;

/// <summary>Which indicator each figure measures: one of the catalogue, one of the edition that it is like, or one of its own.</summary>
internal sealed class DraftIndicators(IReadOnlyList<Indicator> like)
{
    internal const string Unnamed = "未命名指标";
    private const int HexDigits = 8;
    private const int LongestName = 40;
    private static readonly (string Word, string Theme)[] Themes = [.. WordTable.Rows("themes").Select(row => (row[0], row[1])).OrderByDescending(row => row.Item1.Length)];

    private readonly Dictionary<string, Indicator> own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator> byName = Names(like);

    /// <summary>The edition's own indicators, in the order of their first use.</summary>
    internal List<Indicator> Own { get; } = [];

    /// <summary>Sets the indicator of a figure by the name that the reader gave, or by another.</summary>
    internal void Name(FigureDraft figure, string? name = null)
    {
        figure.Name = name ?? (figure.Reading.Indicator.Length > 0 ? Punctuation.Chinese(figure.Reading.Indicator) : Unnamed);
        if (figure.Name.Length > LongestName)
        {
            figure.Name = figure.Name[^LongestName..];
        }

        figure.Indicator = name is null && IndicatorCatalogue.ById.ContainsKey(figure.Reading.Catalogue) ? figure.Reading.Catalogue : IdOf(figure.Name);
    }

    /// <summary>Declares the indicators that figures use and the catalogue does not have.</summary>
    internal void Declare(IEnumerable<FigureDraft> figures)
    {
        foreach (var figure in figures)
        {
            if (!IndicatorCatalogue.ById.ContainsKey(figure.Indicator) && own.TryAdd(figure.Indicator, Make(figure)))
            {
                Own.Add(own[figure.Indicator]);
            }
        }
    }

    /// <summary>The theme that the longest known word of a name tells; of its section where the name has none.</summary>
    internal static string ThemeOf(string name, string section)
        => Themes.FirstOrDefault(one => name.Contains(one.Word, StringComparison.Ordinal)).Theme
            ?? Themes.FirstOrDefault(one => section.Contains(one.Word, StringComparison.Ordinal)).Theme ?? "unassigned";

    private Indicator Make(FigureDraft figure)
        => byName.GetValueOrDefault(Plain(figure.Name)) ?? new Indicator(figure.Indicator, new(figure.Name, figure.Name), ThemeOf(figure.Name, ""), null, null, null);

    /// <summary>The same name has the same key in every edition, and the key is the same when a report is read again.</summary>
    private string IdOf(string name)
        => byName.TryGetValue(Plain(name), out var known) ? known.Id : "i" + ContentHash.Of(Plain(name))[..HexDigits];

    private static Dictionary<string, Indicator> Names(IEnumerable<Indicator> like)
    {
        var names = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        foreach (var indicator in like)
        {
            foreach (var name in IndicatorCatalogue.Names(indicator))
            {
                names.TryAdd(Plain(name), indicator);
            }
        }

        return names;
    }

    private static string Plain(string name) => name.Normalize(NormalizationForm.FormKC);
}
