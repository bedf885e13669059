using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string RankingWithoutPlace() => "这一名次项没有名次，也没有其他说明。请填写名次，或填写 among、grade。";

    public string PlaceAndAmong(int place, string among) => $"这一名次项既有名次，又有名次表述。请保留第{N(place)}名或{Quoted(among)}。";

    public string PeersMissing() => "填了参评单位数的来源，却没有数目。请填写数目，或清空 peers_source。";

    public string PeersSourceMissing() => "参评单位数须有来源。请填写 datapackage.json 中声明的来源。";

    public string PlaceExceedsPeers(int place, int peers) => $"{N(peers)}个参评单位中不可能有第{N(place)}名。请改正名次或参评单位数。";

    public string QuoteSaysMore(string words) => $"引文写有{words}，而单元格是空的。请填写，或改正引文。";

    public string PlaceNotInQuote(int place) => $"引文中没有第{N(place)}名。请改正单元格或引文。";

    public string FewestNotInQuote() => "引文中没有 one_of_fewest 所表示的“最少”。请改正单元格或引文。";

    public string ScopeNotInQuote(string scope) => $"引文中没有参评范围{Quoted(scope)}。请改正单元格或引文。";

    public string GradeNotInQuote(string grade) => $"引文中没有等次{Quoted(grade)}。请改正单元格或引文。";

    public string TopNWithoutN() => "top_n 须有名额。请填写入选的数目。";

    public string NWithoutTopN(string distinction) => $"只有 top_n 才填名额，{distinction} 不填。请清空单元格，或改为 top_n。";

    public string NNotInQuote(int n) => $"引文中没有 {N(n)}。请改正名额或引文。";

    public string DistinctionNotInQuote(string distinction, IReadOnlyList<string> words)
        => $"类别为 {distinction} 的，引文中须有{Or([.. words.Select(Quoted)])}。请改正类别或引文。";

    public string MilestoneMonthDiffers(string month, Period? period) => $"引文写的是{month}，而时期{(period is null ? "是空的" : $"是 {period}")}。请填写引文中的月份。";

    public string ProjectNumberDiffers(string mark, int? number) => $"引文以{mark}开头，而序号{(number is { } wrong ? $"是{N(wrong)}" : "是空的")}。请改正其中一处。";

    public string NumberWithoutProgramme() => "清单之外的项目没有序号。请清空单元格，或填写清单。";

    public string ProjectNumberTwice(string other, int number, string programme, int year)
        => $"{other} 已是{N(year)}年 {programme} 清单的第{N(number)}项。请改正其中一个序号。";

    public string ContinuedProjectNotEarlier(string earlier, int before, int year) => $"{earlier} 是{N(before)}年的项目，不早于{N(year)}年。请填写更早的项目。";

    public string ParcelNotInText(string parcel) => $"引文和名称中都没有地块{Quoted(parcel)}。请改正；多个地块用分号分隔。";

    public string PlannedForReportYear(int year, int reportYear) => $"{N(year)}年的项目进度为 planned（计划），而报告回顾的是{N(reportYear)}年。请改正年份或进度。";

    public string NotPlannedForLaterYear(int year, string status, int reportYear)
        => $"{N(year)}年的项目进度为 {status}，而报告回顾的是{N(reportYear)}年。请改为 planned（计划），或改正年份。";

    public string MilestoneLacksSection() => "报告所述的节点要有章节。请填写原文所在章节，或填写另外的来源。";

    public string MilestoneHasSection(string source) => $"{source} 是转引来源，所述内容不在报告的章节之中。请清空该单元格，或清空来源。";
}
