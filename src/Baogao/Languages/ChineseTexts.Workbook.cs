namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string PrintedPage(string number, string count) => $"第 {number} 页，共 {count} 页";

    public string RowsCut(int shown, int count) => $"工作表行数有限，共{N(count)}行，仅列前{N(shown)}行。";

    public string TextsCut(int count, int most) => $"有{N(count)}处文字超过单元格上限{N(most)}字符，已截短。";
}
