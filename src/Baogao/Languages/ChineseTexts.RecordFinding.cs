using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string ScopeDiffers(string quote, string standing, string scope) => $"{Quoted(quote)}中，{standing}之前即参评范围，而所填范围是{Quoted(scope)}。请按引文完整填写。";

    public string RankSubjectDiffers(string quote, RankedBy what, RankedBy found)
        => $"{Quoted(quote)}{what switch { RankedBy.CompletionRate => "按完成率排名", RankedBy.Assessment => "按考核、考评排名", _ => "既不按完成率、也不按考核排名" }}，而单元格是 {found.Token()}。请改为 {what.Token()}。";

    public string DistinctionDiffers(string quote, string word, string distinction, string found)
        => $"{Quoted(quote)}中有“{word}”，类别应为 {distinction}，而所填是 {found}。请改为 {distinction}。";

    public string LevelDiffers(string quote, string word, string level, string? found)
        => $"{Quoted(quote)}中有“{word}”，级别应为 {level}，而单元格{(found is null ? "是空的" : $"是 {found}")}。请改为 {level}。";

    public string LevelWithoutWord(string quote, string level) => $"{Quoted(quote)}所在的句子没有表示级别 {level} 的字样。请改正级别，或清空单元格。";

    public string HonourYearDiffers(Period year, Period period) => $"所在部分说的是 {year}，而时期是 {period}。请改为 {year}；更早的荣誉请留空。";

    public string PhaseDiffers(string quote, string word, string phase, string? found)
        => $"{Quoted(quote)}中有“{word}”，阶段应为 {phase}，而所填{(found is null ? "是空的" : $"是 {found}")}。请改为 {phase}。";

    public string DirectionDiffers(string quote, string? word, string? direction, string? found)
        => $"{Quoted(quote)}中{(word is null ? "没有表示方向的字样" : $"有“{word}”")}，而方向{(found is null ? "是空的" : $"是 {found}")}。请{(direction is null ? "清空单元格" : $"改为 {direction}")}。";

    public string MilestonePeriodDiffers(string quote, string? month, Period? period, Period? found)
        => $"{Quoted(quote)}{(month is null ? "没有写明月份" : $"写的是{month}")}，而时期{(found is null ? "是空的" : $"是 {found}")}。请{(period is null ? "清空单元格" : $"改为 {period}")}。";

    public string ProjectYearDiffers(int year, int found) => $"所在部分说的是{N(year)}年，而年份是 {N(found)}。请改为 {N(year)}。";

    public string ParcelsDiffer(string quote, string written, string found)
        => $"{Quoted(quote)}{(written.Length == 0 ? "没有写明地块" : $"写的地块是 {written}")}，而单元格{(found.Length == 0 ? "是空的" : $"是 {found}")}。请{(written.Length == 0 ? "清空单元格" : $"改为 {written}")}。";

    public string NotAnItem(string quote, string? programme) => $"{Quoted(quote)}不是清单中的一项，而清单填的是 {programme}。请清空单元格。";

    public string ProgrammeDiffers(string heading, string programme, string? found)
        => $"{Quoted(heading)}是 {programme} 清单，而所填清单{(found is null ? "是空的" : $"是 {found}")}。请改为 {programme}。";

    public string ItemNameDiffers(int number, string item, string name) => $"清单第{N(number)}项是{Quoted(item)}，而名称是{Quoted(name)}。请按清单填写。";

    public string ProjectNameDiffers(string quote, string name) => $"{Quoted(quote)}中没有{Quoted(name)}的字样。请改正名称或引文。";

    public string NotPlannedAhead(string status) => $"所在部分说的是来年，而进度是 {status}。请改为 planned。";

    public string PlannedLookingBack() => "所在部分说的是已过的一年，而进度是 planned。请按原文填写进度。";

    public string StatusWithoutWord(string quote, string status) => $"{Quoted(quote)}所在的句子没有表示 {status} 的字样。请改正进度。";

    public string PeersDiffer(string scope, int peers, int others, string other)
        => $"{scope}的参评单位此处为{N(peers)}个，{other} 中为{N(others)}个。同一参评范围请填写同一个数。";
}
