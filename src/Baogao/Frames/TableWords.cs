using System.Collections.Frozen;

namespace Baogao;

/// <summary>
/// What a table says in a language. English keeps the names of the columns and the codes as the data has them, because that is what a researcher types;
/// Chinese has a word for each. Identifiers stay what they are.
/// </summary>
internal sealed class TableWords(Language language)
{
    private static readonly FrozenDictionary<string, string> Heads = new Dictionary<string, string>
    {
        ["figure"] = "数字", ["indicator"] = "指标", ["name"] = "名称", ["theme"] = "主题", ["period"] = "期间", ["period_basis"] = "期间依据", ["kind"] = "类型",
        ["measure"] = "计量方式", ["comparator"] = "比较关系", ["value"] = "数值", ["unit"] = "单位", ["basis"] = "口径", ["base_figure"] = "对比数字", ["base_period"] = "对比期间",
        ["part_of"] = "所属总数", ["section"] = "章节", ["quote"] = "原文", ["source"] = "来源", ["note"] = "备注", ["better"] = "向好方向", ["stock_or_flow"] = "存量或流量",
        ["name_as_written"] = "原文名称", ["coverage"] = "覆盖范围", ["ranking"] = "名次项", ["assessment"] = "考核项目", ["what"] = "排名依据", ["place"] = "名次", ["among"] = "名次表述",
        ["scope"] = "参评范围", ["peers"] = "参评单位数", ["grade"] = "等次", ["honour"] = "荣誉项", ["title"] = "名称", ["holder"] = "获得者", ["distinction"] = "类别", ["n"] = "名额",
        ["milestone"] = "节点", ["phase"] = "阶段", ["direction"] = "方向", ["project"] = "项目", ["year"] = "年份", ["programme"] = "清单", ["number"] = "序号", ["category"] = "类别",
        ["area"] = "地点", ["parcels"] = "地块", ["status"] = "进度", ["continues"] = "延续自", ["observation"] = "观测", ["geography"] = "地区", ["kind_of_source"] = "来源性质",
        ["reason"] = "理由", ["finding"] = "结论", ["severity"] = "程度", ["stated"] = "原文数字", ["formula"] = "算式", ["allows"] = "允许区间",
    }.ToFrozenDictionary();

    private bool IsChinese => language == Language.Chinese;

    /// <summary>The heads of a table. Where every one is a code, as in a pivot, they are read as codes.</summary>
    public IReadOnlyList<string> Head(IReadOnlyList<string> names)
        => !IsChinese ? names : names.All(Coding.Knows) ? [.. names.Select(Text)] : [.. names.Select(name => Heads.GetValueOrDefault(Stem(name), name))];

    /// <summary>A cell or a key of a row: the word for it where it is a code.</summary>
    public string Text(string text) => IsChinese && Coding.Knows(text) ? Coding.Name(text, language) : text;

    /// <summary>How to name the one column of a series.</summary>
    public string Value => IsChinese ? "值" : "value";

    /// <summary>The note under a table that is cut.</summary>
    public string Cut(int shown, int count) => IsChinese
        ? $"共{count}行，显示{shown}行。查看更多：HTML(FrameHtml.Of(frame, speak, 1000))，或先筛选。"
        : $"{shown} of {count} rows. To see more: HTML(FrameHtml.Of(frame, 1000)), or filter before you show.";

    /// <summary>A text as HTML, its Chinese words marked where the table is in another language.</summary>
    public string Html(string text) => ChineseMarks.Encode(text, language);

    private static string Stem(string name) => name.EndsWith("_zh", StringComparison.Ordinal) || name.EndsWith("_en", StringComparison.Ordinal) ? name[..^3] : name;
}
