namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string OwnName() => "中文";

    public string LanguageSwitch() => "语言";

    string IReaderTexts.Findings() => "主要结论";

    public string MoreFiles() => "相关文件";

    public string SlidesLink() => "幻灯片";

    public string WorkbookLink() => "工作簿（Excel）";

    public string ImagesLink() => "图片";

    public string DataLink(string edition) => $"数据 {edition}";

    public string NotebooksLink() => "已运行的笔记本";

    public string SearchAll() => "查找全部数据";

    public string SearchHint() => "查找名称、数值、原文或章节";

    public string Found() => "共#条";

    public string FoundMore(int shown) => $"共#条，显示前{N(shown)}条";

    public string FoundNothing() => "没有找到";

    public string ShownIn() => "所在图表：";

    public string InTheReport() => "报告原文";

    public string ToTheTable() => "查看表中该行";

    public string Close() => "关闭";

    public string MarkKeys() => "方向键逐个移动标记，回车键打开该标记对应的数据行。";

    public string AsTable() => "表格";

    public string LinkToChart() => "本图链接";

    public string Cite() => "引用";

    public string Copy() => "复制";

    public string Copied() => "已复制";

    public string Download(string format) => $"下载{format}";
}
