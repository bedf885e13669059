using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    string IProjectTexts.Missing(string edition, int year) => $"{edition} 没有列出{N(year)}年的项目，也没有写明两年的项目数：projects.csv 中没有该年且带 programme 的行。";

    string IProjectTexts.Changed(int year, IReadOnlyList<NumberChange> changes, int carried)
    {
        var from = changes[0].FromYear == year - 1 ? "上年" : $"{N(changes[0].FromYear)}年";
        var isOne = changes.Count > 1 && changes.Select(change => (Quantity(change.From), Quantity(change.To))).Distinct().Count() == 1;
        var told = isOne
            ? $"{N(year)}年{string.Join("、", changes.Select(change => change.Name.Zh))}各{Quantity(changes[0].To)}，{from}各{Quantity(changes[0].From)}"
            : $"{N(year)}年{string.Join("、", changes.Select(change => $"{change.Name.Zh}{Quantity(change.To)}（{from}{Quantity(change.From)}）"))}";
        var first = $"{N(year)}年{changes[0].Name.Zh}{Quantity(changes[0].To)}，{from}{Quantity(changes[0].From)}";
        return Fit(told + CarryOn(carried), told, first, $"{N(year)}年与{from}的项目数");
    }

    string IProjectTexts.Listed(int year, IReadOnlyList<NamedCount> programmes, LocalText? only, int carried)
    {
        var told = only is null ? $"{N(year)}年列出{string.Join("、", programmes.Select(programme => $"{programme.Name.Zh}{N(programme.Count)}项"))}" : $"{N(year)}年列出项目：{only.Zh}";
        return Fit(told + CarryOn(carried), told, $"{N(year)}年列出的项目");
    }

    public string AsCounted(bool areWholes) => areWholes ? "总数，含其他项目" : "报告写明的项目数";

    string IProjectTexts.CarriedOn(int year) => $"续列项目：{N(year)}年已有";

    public string CarriedOnFound(int carried, int year, int next) => $"{N(year)}年的项目中至少{N(carried)}项续列{N(next)}年";

    public string ProjectHead() => "项目";

    public string ProgrammeHead() => "清单";

    public string EarlierHead() => "上年";

    public string NamedOf(int year, decimal? counted, int named) => counted is { } number
        ? $"报告写明{N(year)}年项目{Number(number)}项；回顾部分点名的各类项目{N(named)}项，没有清单：续列的可能更多。"
        : $"{N(year)}年回顾部分点名的各类项目{N(named)}项，没有清单：续列的可能更多。";

    public string CarryingOnIsRead() => "是否续列由本项目按名称比对，不是报告的说法。";

    public string SizesDiffer() => "项目大小不等，项数不代表投资额。";

    private static string CarryOn(int carried) => carried == 0 ? "" : $"，至少{N(carried)}项续列";
}
