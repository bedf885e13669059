using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string ICountTexts.Axis() => "条数，由数据行计得";

    public string Leads(IReadOnlyList<LocalText> first, int most, int all) => all == 1
        ? $"仅有一项，属于{first[0].Zh}"
        : most == all ? Fit($"{N(all)}个数字均属于{first[0].Zh}", $"{N(all)}个数字同属一类")
        : first.Count == 1
        ? Fit($"{first[0].Zh}最多，占{N(all)}个数字中的{N(most)}个", $"最多的一类占{N(all)}个数字中的{N(most)}个")
        : Fit($"{string.Join("、", first.Select(name => name.Zh))}并列最多，{N(all)}个数字中各{N(most)}个", $"{N(first.Count)}类并列最多，{N(all)}个数字中各{N(most)}个");

    string IWhereTexts.Missing(string edition) => $"{edition} 没有带章节的数字：其来源不是报告原文。";

    string IWhereTexts.Title(int figures, int unstated) => unstated == 0 ? "各项数字均写明时期"
        : unstated == figures ? "各项数字均未写明时期"
        : $"{N(figures)}个数字中{N(unstated)}个没有写明时期";

    public string ByHead() => "按章节";

    public string ByKind() => "按性质";

    public string ByPeriodBasis() => "时期是否写明";

    public string SaysWithoutNumbers() => "章节没有数字，不等于没有内容。";
}
