using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string ContentsSheet() => "目录";

    public string SheetHead() => "工作表";

    public string ContentHead() => "内容";

    public string RowsHead() => "行数";

    public string DraftsHead() => "尚未核对";

    public string FiguresSheet(LocalText place, int year) => $"{place.Zh}{N(year)}年全部数据";

    public string AllFigures(string edition) => $"全部数据：{edition}";

    string IWorkbookTexts.MadeFrom(string title, string name, string hash) => $"数据：{title}，{name}（{hash}）";

    public string AsNumberHead() => "数字";

    public string PrintedPage(string number, string count) => $"第 {number} 页，共 {count} 页";

    public string RowsCut(int shown, int count) => $"工作表行数有限，共{N(count)}行，仅列前{N(shown)}行。";

    public string TextsCut(int count, int most) => $"有{N(count)}处文字超过单元格上限{N(most)}字符，已截短。";
}
