using System.Globalization;
using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The phrases that problems and findings share.</summary>
internal sealed partial class EnglishTexts
{
    internal static string Quoted(string text) => $"\"{VisibleText.Cut(text)}\"";

    private static string D(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>a, b or c</c></summary>
    internal static string Or(IReadOnlyList<string> items) => Join(items, "or");

    /// <summary><c>a, b and c</c></summary>
    internal static string And(IReadOnlyList<string> items) => Join(items, "and");

    /// <summary>With a blank before it; empty where nothing is near.</summary>
    private static string DidYouMean(IReadOnlyList<string> near) => near.Count == 0 ? "" : $" Did you mean {string.Join(", ", near)}?";

    /// <summary>With a blank before it; empty where there are none.</summary>
    private static string MoreRows(int more) => more == 0 ? "" : $" {N(more)} more {(more == 1 ? "row has" : "rows have")} the same.";

    private static string InExcel(bool isTable) => isTable ? " (in Excel: \"CSV UTF-8\")" : "";

    private static string AsJson(IReadOnlyList<string> names) => names.Count == 1 ? $"\"{names[0]}\"" : $"[{string.Join(", ", names.Select(name => $"\"{name}\""))}]";

    private static string Of(FigureKey key) => $"{key.Kind.Token()} {key.Measure.Token()} of {key.Indicator} for {key.Period}{(key.Basis is { } basis ? $" on {basis}" : "")}";

    /// <summary>The unit that a measure has.</summary>
    private static string UnitOf(Measure measure) => measure switch
    {
        Measure.Ratio => "Empty the unit.",
        Measure.Multiple => "Write 倍, or another measure.",
        Measure.Level or Measure.LevelCumulative or Measure.Change => "Write the unit as the report does, such as 亿元 or 家, or another measure.",
        _ => "Write %, or another measure.",
    };

    private static string Join(IReadOnlyList<string> items, string word) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {word} {items[^1]}",
    };
}
