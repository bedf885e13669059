using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string ICollectionTexts.Unreadable(string edition, int errors) => $"未纳入{edition}：有{N(errors)}处错误。请运行baogao check {edition}。";

    string ICollectionTexts.Doubled(LocalText place, Period year, IReadOnlyList<string> editions)
        => $"{string.Join("、", editions)}均为{place.Zh}{YearOf(year)}的数据：分别列出，互不替代。";

    string ICollectionTexts.IndicatorClash(string indicator, IReadOnlyList<NamedMeaning> meanings)
        => $"指标{indicator}在{Meanings(meanings)}中含义不同，数值不可比。请在indicators.csv中为其中之一另设标识。";

    string ICollectionTexts.BasisClash(string basis, IReadOnlyList<NamedMeaning> meanings)
        => $"口径{basis}在{Meanings(meanings)}中含义不同，数值不可比。请在bases.csv中为其中之一另设标识。";

    private static string Meanings(IReadOnlyList<NamedMeaning> meanings) => string.Join("、", meanings.Select(one => $"{one.Edition}（{one.Name}）"));
}
