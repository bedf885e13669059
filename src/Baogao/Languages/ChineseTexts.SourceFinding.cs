using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string TextIsAFolder() => "此处应为报告原文，实为文件夹。请指定文本文件。";

    public string TextMissing() => "没有找到报告原文。请指定原文文件的路径（.txt、.html、.docx 或 .pdf）。";

    public string TextTooLarge(int megabytes) => $"文件超过{N(megabytes)} MB的读取上限。请指定一份报告的文本。";

    public string TextEmpty() => "文件中没有文字。请指定报告的文本。";

    public string TextWithoutSections() => "这一版数据没有章节，无法与原文对照。请不要指定原文，或补上 sections.csv。";

    public string OnlyFirstWithoutMark() => "只有第一个章节可以没有首行开头。请填写该章节首行开头的文字。";

    public string SectionNotFound(Section? after, string mark)
        => $"{(after is { } before ? $"章节 {before} 之后" : "原文中")}没有以{Quoted(mark)}开头的行。请填写该章节首行开头的文字，各章节按原文的顺序排列。";

    public string QuoteNotFound(string quote, Section section, IReadOnlyList<Section> elsewhere, bool isMore)
        => $"章节 {section} 中没有{Quoted(quote)}。{(elsewhere.Count == 0 ? "请从原文复制，不带空白。" : $"它见于章节 {And(Texts(elsewhere))}{(isMore ? " 等" : "")}，请改正章节或引文。")}";

    public string QuoteNotUnique(string quote, int times, Section section) => $"{Quoted(quote)}在章节 {section} 中出现{N(times)}次。请延长引文，使其只出现一次。";

    public string QuoteCutsNumber(string quote, string number) => $"{Quoted(quote)}截断了数字 {number}。请引用完整的数字。";

    public string NumberUnclaimed(string number, string context, Section? section) => $"数字 {number} 没有对应的行：{context}。{ClaimIt(section)}";

    public string ChineseNumberUnclaimed(string words, string context, Section? section) => $"{Quoted(words)}没有对应的行：{context}。{ClaimIt(section)}";

    public string NumberClaimedTwice(string quote, string number, string other, string file, int line)
        => $"{Quoted(quote)}对应数字 {number}，而{Quoted(other)}（{file} 第{N(line)}行）也对应它。请让两行使用同一引文，或缩短其中之一。";

    public string ExclusionWithoutNumber(string quote) => $"{Quoted(quote)}中没有须说明的数字。请删去这条排除，或引用数字。";

    public string ExclusionReasonDiffers(string quote, ExclusionFault fault, string reason)
        => $"{Quoted(quote)}{Fault(fault)}，而理由是 {reason}。请改正理由，或另设一行对应这个数字。";

    public string QuoteShared(string quote, string other, int line) => $"{Quoted(quote)}已是第{N(line)}行 {other} 的引文。请引用本行对应的文字，或删去本行。";

    public string PunctuationAroundQuote(string quote) => $"{Quoted(quote)}以标点开头或结尾。请只引用文字。";

    public string NotACode(string code) => $"{Quoted(code)}不是核对问题的代码。请填写 BG447 这样的代码，或删去本行。";

    public string CannotBeAccepted(string code, string row) => $"数据表的错误不能保留，{row} 的 {code} 必须改正。请改正后删去本行。";

    public string AcceptedRowMissing(string row, IReadOnlyList<string> near) => $"各表中都没有{Quoted(row)}这一行。{DidYouMean(near)}请改正键，或删去本行。";

    public string AcceptedNotFound(string code, string row) => $"核对时已不再发现 {row} 的 {code}。请删去本行。";
}
