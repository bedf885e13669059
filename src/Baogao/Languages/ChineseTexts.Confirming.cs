using System.Globalization;
using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string IConfirmingTexts.Row(LocalText name, IReadOnlyList<Sentence> says) => $"{name.Zh}：{string.Join("，", says.Select(one => one.In(this)))}";

    string IConfirmingTexts.Class(DraftClass one, int rows) => string.Create(CultureInfo.InvariantCulture, $"{one}：{one switch
    {
        DraftClass.A => "须逐条人工核对",
        DraftClass.B => "较易出错或引用较多",
        _ => "其余",
    }}（{rows}条）");

    string IConfirmingTexts.Evidence(string quote, decimal? confidence, IReadOnlyList<Sentence> reasons)
        => string.Join("；", new[] { $"“{quote}”", confidence is { } sure ? $"把握{sure.ToString(CultureInfo.InvariantCulture)}" : null, string.Join("、", reasons.Select(reason => reason.In(this))) }
            .Where(part => !string.IsNullOrEmpty(part)));

    string IConfirmingTexts.Reason(DraftReason reason) => reason switch
    {
        DraftReason.Target => "目标",
        DraftReason.Ranking => "名次",
        DraftReason.Headline => "主要指标",
        DraftReason.Title => "写入图题",
        DraftReason.Checker => "检查存疑",
        DraftReason.Period => "时期未写明",
        DraftReason.LevelAndGrowth => "同句有绝对量和增幅",
        DraftReason.NewUnit => "少见单位",
        DraftReason.List => "“分别”并列",
        DraftReason.Used => "被其他数据引用",
        _ => "把握不足0.9",
    };

    string IConfirmingTexts.InSection(string section) => $"章节{section}";

    string IConfirmingTexts.Rest(int rows, IReadOnlyList<string> sections)
        => string.Create(CultureInfo.InvariantCulture, $"{rows}条：{string.Join("、", sections)}。可随机抽查（--sample 30），可通读一节后核对（--section），也可全部列出（--all）。");

    string IConfirmingTexts.NoDrafts(string edition) => $"{edition}没有草稿，各条均已核对。";

    string IConfirmingTexts.Counts(int a, int b, int c, int confirmed, int all)
        => string.Create(CultureInfo.InvariantCulture, $"待核对：A类{a}条，B类{b}条，C类{c}条。已核对：{all}条中的{confirmed}条（{100 * confirmed / all}%）。");

    string IConfirmingTexts.Proves(int sample, int of, int wrong, decimal most) => sample == of
        ? string.Create(CultureInfo.InvariantCulture, $"{of}条已全部查看，错误{wrong}条。")
        : string.Create(CultureInfo.InvariantCulture, $"从{of}条中随机抽查{sample}条，{(wrong == 0 ? "未发现错误" : $"发现错误{wrong}条")}：在95%的置信度下，错误率不超过{most}%。");

    string IConfirmingTexts.Drawn(int sample, int of, int wrong, decimal most)
        => string.Create(CultureInfo.InvariantCulture, $"样本：C类{of}条中的{sample}条，已发现错误{wrong}条。如无其他错误，在95%的置信度下，{of}条的错误率不超过{most}%。标记错误：--wrong ID；随后核对其余：--rest。");

    string IConfirmingTexts.Confirmed(int rows) => string.Create(CultureInfo.InvariantCulture, $"本次核对{rows}条。");
}
