using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string IProjectTexts.Missing(string edition, int year) => $"{edition} 没有列出{N(year)}年的项目：projects.csv 中没有该年且带 programme 的行。";

    string IProjectTexts.Title(int year, int listed, IReadOnlyList<NamedCount> programmes, int carried) => Fit(
        $"{N(year)}年{string.Join("、", programmes.Select(programme => $"{programme.Name.Zh}{N(programme.Count)}项"))}，{N(carried)}项延续上年",
        $"{N(year)}年{N(listed)}个项目，{N(carried)}个延续上年");

    public string ByCategory() => "按类别（本项目编码）";

    public string ByArea() => "按地点（本项目编码）";

    public string AsCounted() => "原文的项目数";

    /// <summary><c>2022年</c>, <c>2022年1至11月</c> before a name.</summary>
    public string InPeriod(Period period, LocalText name)
    {
        var when = Period(period);
        return (char.IsAsciiDigit(when[^1]) ? when + "年" : when) + name.Zh;
    }

    string IProjectTexts.CarriedOn() => "由本年延续";

    public string CarriedOnFound(int listed, int carried, int year, IReadOnlyList<NamedCount> programmes) => Fit(
        $"{N(listed)}个项目中{N(carried)}个延续{N(year)}年：{Counts(programmes)}",
        $"{N(listed)}个项目中{N(carried)}个延续{N(year)}年");

    public string Coded() => "类别、地点与“延续”由本项目编码，不是原文分类。";

    public string SizesDiffer() => "项目大小不等，件数不代表投资额。";

    string ICountTexts.Axis() => "条数，由数据行计得";

    public string Leads(IReadOnlyList<LocalText> first, int most, int all, Counted what) => all == 1
        ? $"仅有一项，属于{first[0].Zh}"
        : most == all ? Fit($"{N(all)}{Noun(what)}均属于{first[0].Zh}", $"{N(all)}{Noun(what)}同属一类")
        : first.Count == 1
        ? Fit($"{first[0].Zh}最多，占{N(all)}{Noun(what)}中的{N(most)}个", $"最多的一类占{N(all)}{Noun(what)}中的{N(most)}个")
        : Fit($"{string.Join("、", first.Select(name => name.Zh))}并列最多，{N(all)}{Noun(what)}中各{N(most)}个", $"{N(first.Count)}类并列最多，{N(all)}{Noun(what)}中各{N(most)}个");

    public string Most(int all, IReadOnlyList<NamedCount> codes, Counted what)
        => Fit([.. Enumerable.Range(0, 4).Reverse().Select(count => $"{N(all)}{Noun(what)}{(count > 0 ? "中" : "")}{Counts(codes.Take(count))}")]);

    string IYearTexts.Missing(string edition, IReadOnlyList<string> wanted, IReadOnlyList<string> themes)
        => $"{edition} 没有以下主题的实际数字：{string.Join("、", wanted)}。现有主题：{string.Join("、", themes)}。";

    string IYearTexts.Title(int rates, int full, Quantity? lowest, int changes, int figures)
    {
        var change = changes > 0 ? $"{N(figures)}个数中{N(changes)}个写明变化" : $"{N(figures)}个数均未写明变化";
        return lowest is null ? change : Fit($"{RatesFound(rates, full, lowest)}；{change}", RatesFound(rates, full, lowest));
    }

    public string Rates() => "比率";

    public string Changed(Quantity level, Quantity growth, string? against) => $"{Quantity(level)}，同比{Quantity(growth)}";

    public string CountsFound(IReadOnlyList<LocalText> themes, int counts, int changes)
    {
        var change = changes == 0 ? "均未写明变化" : $"{N(changes)}个写明变化";
        return Fit($"{string.Join("、", themes.Select(theme => theme.Zh))}：{N(counts)}个计数，{change}", $"{N(counts)}个计数，{change}");
    }

    public string RatesFound(int rates, int full, Quantity lowest) => (rates, full) switch
    {
        (1, _) => $"比率为{Quantity(lowest)}",
        (_, 0) => $"{N(rates)}个比率最低{Quantity(lowest)}",
        _ when full == rates => $"{N(rates)}个比率均为100%",
        _ => $"{N(rates)}个比率中{N(full)}个为100%，最低{Quantity(lowest)}",
    };

    public string ListedNotDrawn() => "不同事物不共用坐标：件数只列表，比率才作点图。";

    public string StandardMet() => "满分的比率说明达标，不说明难度。";

    string IWhereTexts.Missing(string edition) => $"{edition} 没有带章节的数字：其来源不是报告原文。";

    string IWhereTexts.Title(int figures, int unstated) => unstated == 0 ? "各项数字均写明时期"
        : unstated == figures ? "各项数字均未写明时期"
        : $"{N(figures)}个数字中{N(unstated)}个没有写明时期";

    public string ByHead() => "按章节";

    public string ByKind() => "按性质";

    public string ByPeriodBasis() => "期间是否写明";

    public string SaysWithoutNumbers() => "章节没有数字，不等于没有内容。";

    private static string Noun(Counted what) => what == Counted.Projects ? "个项目" : "个数字";

    private static string Counts(IEnumerable<NamedCount> counts) => string.Join("、", counts.Select(count => $"{count.Name.Zh}{N(count.Count)}个"));
}
