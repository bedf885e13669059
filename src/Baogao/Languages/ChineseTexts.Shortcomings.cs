using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string IShortcomingTexts.Missing(string edition) => $"{edition} 没有写明不足：shortcomings.csv 中没有行。";

    string IShortcomingTexts.Title(IReadOnlyList<LocalText> names) => FitTo(
        LongTitleCharacters,
    [
        .. Enumerable.Range(1, names.Count).Reverse().Select(count => $"报告自述不足：{string.Join("、", names.Take(count).Select(name => name.Zh))}{(count < names.Count ? "等" : "")}"),
        "报告自述的不足",
    ]);

    string IShortcomingTexts.Heading() => "报告自述的不足";

    public string InItsWords(string quote, LocalText theme) => $"“{quote}” · {theme.Zh}";

    public string InOurWords() => "名称由本项目概括，引文为原文；报告没有提到的不在此列。";
}
