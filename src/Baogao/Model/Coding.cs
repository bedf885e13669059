using System.Collections.Frozen;

namespace Baogao;

/// <summary>What our own codes (themes, categories, areas, kinds of period) are called for a reader.</summary>
internal static class Coding
{
    private static readonly FrozenDictionary<string, LocalText> Names = new Dictionary<string, LocalText>
    {
        ["economy"] = new("经济", "economy"),
        ["projects"] = new("项目", "projects"),
        ["land_and_housing"] = new("土地与住房", "land and housing"),
        ["welfare"] = new("民生保障", "welfare"),
        ["services"] = new("政务服务", "services"),
        ["environment"] = new("环境", "environment"),
        ["culture"] = new("文化", "culture"),
        ["community"] = new("社区", "community"),
        ["safety"] = new("安全", "safety"),
        ["smart_governance"] = new("智慧治理", "smart governance"),
        ["law"] = new("法治", "law"),
        ["housing"] = new("住房", "housing"),
        ["roads"] = new("道路", "roads"),
        ["education"] = new("教育", "education"),
        ["culture_sports"] = new("文化体育", "culture and sports"),
        ["public_space"] = new("公共空间", "public space"),
        ["commerce"] = new("商业", "commerce"),
        ["water"] = new("水务", "water"),
        ["care"] = new("养老", "care"),
        ["parking"] = new("停车", "parking"),
        ["governance"] = new("治理", "governance"),
        ["land"] = new("土地", "land"),
        ["donggou"] = new("东沟", "Donggou"),
        ["old_town"] = new("旧集镇", "old town"),
        ["c_unit"] = new("C单元", "unit C"),
        ["e_unit"] = new("E单元", "unit E"),
        ["g_unit"] = new("G单元", "unit G"),
        ["elsewhere"] = new("其他地点", "elsewhere"),
        ["several"] = new("多处", "several places"),
        ["town_wide"] = new("全镇", "town-wide"),
        ["stated"] = new("原文写明", "stated"),
        ["same_sentence"] = new("同句写明", "stated in the sentence"),
        ["inferred"] = new("由前句推断", "inferred"),
        ["unstated"] = new("未写明", "not stated"),
        ["livelihood"] = new("民生实事", "livelihood"),
        ["major"] = new("重大工程", "major works"),
    }.ToFrozenDictionary();

    /// <summary>The name of a code; a code that has none is shown with its underscores as spaces.</summary>
    public static string Name(string code, Language language)
        => Names.TryGetValue(code, out var name) ? name.In(language) : code.Replace('_', ' ');
}
