using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    private const int MostCharacters = 30;

    string IEvidenceTexts.DerivedValue(DerivedNumber value) => Derived(value);

    string IEvidenceTexts.Derived(Sentence name, string formula) => $"推算：{name.In(this)} = {formula}";

    public string DerivedBy(Sentence formula) => "推算：" + formula.In(this);

    public string CountedRows() => "推算：数据行计数";

    public string Ranked(LocalText what, string scope, string? grade) => string.Join("，", new[] { what.Zh, scope, grade }.OfType<string>());

    public string ToldInWords() => "文字表述";

    public string NoDate() => "原文未写明日期";

    public string Secondary(LocalText kind) => $"转引来源（{kind.Zh}）";

    public string CarriesOn(LocalText earlier) => $"延续：{earlier.Zh}";

    public string NoData() => "本版数据不足，无法作此图";

    public string Source(LocalText report, IReadOnlyList<LocalText> sources) => "资料来源：" + string.Join("、", sources.Select(source => source.Zh));

    public string SourceLine(string? source, IReadOnlyList<string> secondary, int more)
    {
        var named = string.Join("、", secondary) + (more > 0 ? $"，另{N(more)}种见“资料来源”页" : "");
        return string.Join("；", new[] { source, secondary.Count > 0 ? "转引来源：" + named : null }.OfType<string>());
    }

    public string InWords(string title, IReadOnlyList<string> panels) => $"{title}。{string.Concat(panels)}";

    public string PanelInWords(string title, IReadOnlyList<string> marks) => $"{title}：{string.Join("；", marks)}。";

    public string MoreInTable(int left) => $"其余{N(left)}项见表";

    public string CutHeading(string title, int shown, int all) => $"{title}（前{N(shown)}行，共{N(all)}行，全部见表）";

    public string Schematic() => "示意图";

    public string TableSummary() => "图中数据与出处";

    public string CaveatsHead() => "读图说明";

    public string PanelHead() => "分图";

    public string ItemHead() => "项目";

    public string ValueHead() => "数值";

    public string PeriodHead() => "时期";

    public string KindHead() => "类型";

    public string CitationHead() => "出处";

    public string SectionHead() => "章节";

    public string QuoteHead() => "原文";

    public string SourceHead() => "来源";

    /// <summary>The first candidate, the fullest first, that has at most 30 characters; else the last, which is the shortest.</summary>
    private static string Fit(params ReadOnlySpan<string> candidates) => FitTo(MostCharacters, candidates);

    private static string FitTo(int characters, params ReadOnlySpan<string> candidates)
    {
        foreach (var title in candidates)
        {
            if (title.Length <= characters)
            {
                return title;
            }
        }

        return candidates[^1];
    }
}
