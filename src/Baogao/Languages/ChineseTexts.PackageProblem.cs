namespace Baogao.Languages;

internal sealed partial class ChineseTexts
{
    public string NotJson(string reason) => $"此处不是 JSON。读取程序的说明：{reason}";

    public string HalfOfASurrogatePair() => "此处不是 JSON：半个代理对（\\uD800 至 \\uDFFF）不是字符。";

    public string PropertyTwice() => "这个属性出现了两次。请删去一个。";

    public string PropertyMissing(string name, string? near) => $"缺少这个属性。请添加 \"{name}\"{(near is null ? "" : $"，或将 \"{near}\" 改为此名")}。";

    public string ObjectExpected() => "此处应为对象 { … }。";

    public string ListExpected() => "此处应为至少有一项的列表 [ … ]。";

    public string TextExpected() => "此处应为文字，写在引号中，不能为空。";

    public string NumberExpected() => "此处应为数字，不加引号。";

    public string YearExpected() => "此处应为1900至2200之间的年份，如 2022，不加引号。";

    public string NotADay(string text) => $"{Quoted(text)}不是日期。请按 2022-12-27 的格式填写。";

    public string NotAPackageName(string name) => $"{Quoted(name)}不能用作名称。请使用小写字母、数字、. _ 和 -，如 gaohang-2022。";

    public string ReportNotDeclared() => "这一版数据有报告的章节，但没有一个来源是报告本身。请用 \"kind\": \"primary\" 声明报告。";

    public string SeveralPrimarySources(IReadOnlyList<string> sources) => $"{And(sources)} 都标为 primary。只有报告本身是 primary，其他来源请改为 secondary。";

    public string NotAKindOfSource(string kind) => $"{Quoted(kind)}不是来源类型。请写 primary（报告本身）或 secondary（转引来源）。";

    public string SourceTwice(string name) => $"来源{Quoted(name)}声明了两次。请删去一个，或改用其他名称。";

    public string PlaceNotDeclared(string name, IReadOnlyList<string> near) => $"places 中没有{Quoted(name)}。{DidYouMean(near)}请填写其中的名称，或补上这个地方。";

    public string PlaceInOldForm() => "地方用的是旧写法，按区下属的镇读取。请对这一版数据运行 baogao tidy，改写为带级别的 places。";

    public string NotALevel(string level, IReadOnlyList<string> levels) => $"{Quoted(level)}不是地方的级别。请填写 {Or(levels)}。";

    public string PlaceTwice(string name) => $"地方{Quoted(name)}声明了两次。请删去一个，或改用其他名称。";

    public string PlaceAboveItself(string name) => $"{name} 的上级写成了它自己。请填写它所属的地方，或删去 \"above\"。";

    public string PlacesInCycle(IReadOnlyList<string> names) => $"这些地方互为上级，形成循环：{string.Join(" → ", names)}。请改正其中一处。";
}
