using System.Globalization;
using Baogao.Model;

namespace Baogao.Languages;

/// <summary>The phrases that problems and findings share.</summary>
internal sealed partial class ChineseTexts
{
    private static string Quoted(string text) => $"“{VisibleText.Cut(text)}”";

    private static string D(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => $"{N(day.Year)}年{N(day.Month)}月{N(day.Day)}日";

    private static string Or(IReadOnlyList<string> items) => Join(items, "或");

    private static string And(IReadOnlyList<string> items) => Join(items, "和");

    /// <summary>Empty where nothing is near.</summary>
    private static string DidYouMean(IReadOnlyList<string> near) => near.Count == 0 ? "" : $"是否应为{(IsLatin(near[0]) ? " " : "")}{string.Join("、", near)}？";

    /// <summary>Empty where there are none.</summary>
    private static string MoreRows(int more) => more == 0 ? "" : $"另有{N(more)}行相同。";

    private static string InExcel(bool isTable) => isTable ? "（Excel 中选“CSV UTF-8”）" : "";

    private static string AsJson(IReadOnlyList<string> names) => names.Count == 1 ? $"\"{names[0]}\"" : $"[{string.Join(", ", names.Select(name => $"\"{name}\""))}]";

    private static string Of(FigureKey key) => $"{key.Indicator}，{key.Period}，{Named(key.Kind)}，{Named(key.Measure)}{(key.Basis is { } basis ? $"，口径 {basis}" : "")}";

    /// <summary>The name, and what stands in the table: 增幅（growth）.</summary>
    private static string Named(Measure measure) => $"{CodeBook.Shared.NameOf(measure.Token()).Zh}（{measure.Token()}）";

    private static string Named(FigureKind kind) => $"{CodeBook.Shared.NameOf(kind.Token()).Zh}（{kind.Token()}）";

    /// <summary>The unit that a measure has.</summary>
    private static string UnitOf(Measure measure) => measure switch
    {
        Measure.Ratio => "请清空单位。",
        Measure.Multiple => "请填写倍，或改写计量方式。",
        Measure.Level or Measure.LevelCumulative or Measure.Change => "请按报告的写法填写单位，如亿元、家，或改写计量方式。",
        _ => "请填写 %，或改写计量方式。",
    };

    private static string Join(IReadOnlyList<string> items, string word) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join("、", items.Take(items.Count - 1))}{(IsLatin(items[^2]) ? " " : "")}{word}{(IsLatin(items[^1]) ? " " : "")}{items[^1]}",
    };

    private static bool IsLatin(string text) => text.Length > 0 && char.IsAscii(text[^1]) && char.IsAscii(text[0]);
}
