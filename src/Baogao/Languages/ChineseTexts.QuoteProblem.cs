using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string ProvenanceMissing(string source, bool section, bool quote)
        => $"出自报告（{source}）的数字须有{(section && quote ? "章节和引文" : section ? "章节" : "引文")}。请填写它在原文中的位置。";

    public string ProvenanceNotAllowed(string source) => $"{source} 是转引来源，出自它的数字没有章节和引文。请清空这两个单元格，或把来源改为报告。";

    public string WhiteSpace() => "引文含有空白字符，引文应不带空白。请删去。";

    public string SectionMarkMissing() => "只有正文之前的部分（0.0.0）没有首行开头。请填写该章节首行开头的文字。";

    public string ValueTextNotInQuote(string written) => $"引文中没有原文写法{Quoted(written)}。请改正引文或 value_text。";

    public string ValueNotInQuote(string value, Unit unit) => $"引文中没有数值{value}{unit}。请改正数值或引文。";

    public string WriteAsQuoted(string value, string written) => $"数值 {value} 的小数位数与引文不同，而小数位数表示精度。请填写 {written}。";

    public string PercentageAsFraction(string percent, string value) => $"引文写的是{percent}%，数值却是 {value}。百分数请直接填写 {percent}。";

    public string WordingNotInQuote(string wording) => $"引文中没有{Quoted(wording)}。请改正措辞或引文。";
}
