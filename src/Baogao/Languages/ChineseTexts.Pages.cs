using System.Globalization;
using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string IPageTexts.ToContent() => "跳到正文";

    string IPageTexts.Notebooks() => "目录";

    string IPageTexts.NotWhole(IReadOnlyList<string> failed) => $"本页不完整，以下笔记本运行失败：{string.Join("、", failed)}";

    string IPageTexts.OfEdition(string title, string sentence) => $"{title}：{sentence}";

    string IPageTexts.ExecutedNotebook(string name) => $"已运行的笔记本 {name}";

    string IPageTexts.Code() => "代码";

    string IPageTexts.Data() => "数据";

    string IPageTexts.Sources() => "资料来源";

    string IPageTexts.SecondaryMark() => "（转引来源）";

    string IPageTexts.MadeOn(string day) => $"Baogao 生成于 {day}";

    string IPageTexts.PictureByCode() => "由上面的代码生成的图";

    string IPageTexts.NotShown(IReadOnlyList<string> forms) => $"此处不显示，见已运行的笔记本：{string.Join("、", forms)}";

    string IPageTexts.LeftOut(IReadOnlyList<string> elements) => $"页面不运行、不加载单元格的内容，此处略去：{string.Join("、", elements)}";

    string IPageTexts.OwnChart() => "本笔记本自绘的图，数值见表";

    string IPageTexts.OwnNumbers() => "图中数据";

    string IPageTexts.BackToText() => "返回正文";

    string IPageTexts.Task(bool isDone) => isDone ? "已完成" : "未完成";

    string IPageTexts.NoAttachment(string address) => $"{address}：单元格中没有此附件";

    string IFigureTexts.NoLayout() => "其 layout 不是 JSON 对象";

    string IFigureTexts.NoTraces() => "其 data 不是图形列表";

    string IFigureTexts.MapFromNetwork(string type) => $"{type} 类图形需联网加载地图";

    string IFigureTexts.NeedsWebGl(string type) => $"{type} 类图形需要 WebGL，本页不允许";

    string IFigureTexts.UnknownTrace(string type) => $"plotly 没有 {type} 类图形";

    string IFigureTexts.NotDrawn(string? reason) => $"此图未绘出：{reason ?? "其数据格式有误"}。";

    string ISlideTexts.Slides() => "幻灯片";

    string ISlideTexts.Slide() => "幻灯片";

    string ISlideTexts.Back() => "上一页（左箭头）";

    string ISlideTexts.Next() => "下一页（右箭头）";

    string ISlideTexts.Overview() => "总览（o）";

    string ISlideTexts.Notes() => "备注（n）";

    string ISlideTexts.NotesButton() => "备注";

    string ISlideTexts.FullScreen() => "全屏（f）";

    string ISlideTexts.Of(int number, int count) => string.Create(CultureInfo.InvariantCulture, $"{number} / {count}");

    string ISlideTexts.Appendix() => "附录";

    string ISlideTexts.OfAppendix(int number, int count) => string.Create(CultureInfo.InvariantCulture, $"附录 {number} / {count}");

    public string DrawnIn(string notebook) => $"自绘图，见笔记本 {notebook}";

    string ISlideTexts.EveryMark() => "报告的数据均可查到章节和原文，其他数据均注明来源。";

    string ISlideTexts.Data(string editions) => $"数据：{editions}";

    string ISlideTexts.Help() => "方向键或翻页器翻页；o 总览，n 备注，f 全屏，b 黑屏。打印即得 PDF。";

    string ISlideTexts.MoveKey() => "翻页";

    string ISlideTexts.OverviewKey() => "总览";

    string ISlideTexts.NotesKey() => "备注";

    public string NeedsScript() => "此图由脚本绘制，需启用脚本。";

    string ISlideTexts.FullScreenKey() => "全屏";

    string ISlideTexts.BlackKey() => "黑屏";

    string ISlideTexts.NotWhole(IReadOnlyList<string> failed) => $"不完整，运行失败：{string.Join("、", failed)}";

    string ITableTexts.Head(string column, LocalText? title) => title?.Zh ?? HeadInWords(column);

    public string HeadInWords(string column) => column switch
    {
        "observation" => "观测",
        "exclusion" => "不计入统计的数字",
        "finding" => "结论",
        "severity" => "程度",
        "stated" => "原文数字",
        "formula" => "算式",
        "interval" => "区间",
        "notebook" => "笔记本",
        "projects" => "项目数",
        "figures" => "数据个数",
        "growth" => "增幅",
        "not_compared" => "不作比较的原因",
        "implied_base" => "隐含基数",
        "place" => "地区",
        "place_zh" => "地区（中文）",
        "edition" => "数据",
        "low" => "下限",
        "high" => "上限",
        "reviewed" => "已核对",
        "why_empty" => "空缺原因",
        "level" => "级别",
        "year" => "年度",
        "report_date" => "报告日期",
        "target" => "目标",
        "commitment" => "约束",
        "tail" => "后续表述",
        "actual" => "实际",
        "last_target" => "上年目标",
        "last_actual" => "上年实际",
        "above" => "上级",
        "above_known_then" => "当时已知的上级目标",
        "above_same_year" => "上级同年目标",
        "gap_known_then" => "与当时已知上级目标之差",
        "gap_same_year" => "与上级同年目标之差",
        "gap_actual" => "与实际之差",
        "verdict" => "是否完成",
        "outcome" => "结果",
        "result" => "完成情况",
        _ => column,
    };

    string ITableTexts.Code(string code, LocalText name) => name.Zh;

    string ITableTexts.Value() => "值";

    public string EmptyTable() => "本版数据没有可列的内容。";

    string ITableTexts.Cut(int shown, int count) => $"共{N(count)}行，显示{N(shown)}行。查看更多：report.Table(frame, 1000)，或先筛选。";
}
