using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

internal static class IndicatorTable
{
    internal static TableDeclaration<Indicator> Declare()
    {
        var table = new TableBuilder<Indicator>("indicators", "Indicators", "What is measured, beside the indicators that `data/catalogue/indicators.csv` holds for every edition.");
        var id = table.Id("indicator", row => row.Id, new("指标", "Indicator"), "Identifier; the same in every edition for the same indicator");
        var nameZh = table.Text("name_zh", row => row.Name.Zh, new("名称", "Name (Chinese)"), "Name as the source writes it, shortened where needed", Required);
        var nameEn = table.Text("name_en", row => row.Name.En, new("名称", "Name (English)"), "English name", Required);
        var theme = table.Code("theme", "themes", row => row.Theme, new("主题", "Theme"), "Subject, in our own coding");
        var better = table.Token("better", "up down", row => row.Better, new("向好方向", "Better"), "Direction of improvement, in our own coding; empty where neither is plainly better (workloads, plans)");
        var stockOrFlow = table.Token("stock_or_flow", "stock flow", row => row.StockOrFlow, new("存量或流量", "Stock or flow"),
            "`stock` is counted at a moment, `flow` over a period; empty for rates, ratios and places on lists");
        var note = table.OptionalText("note", row => row.Note, new("备注", "Note"), "What a reader should know about the indicator");
        var growthPrices = table.OptionalMember("growth_prices", row => row.GrowthPrices, new("增速价格", "Prices of growth"),
            "Prices of a growth whose row in `figures` does not say: `constant` where growth is real (GDP, value added), or empty", MayBeMissing);
        var otherNames = table.OptionalText("other_names", row => row.OtherNames, new("其他名称", "Other names"), "Other Chinese names, separated by `;`", MayBeMissing);
        return table.Makes(row => new Indicator(row.Get(id), new(row.Get(nameZh), row.Get(nameEn)), row.Get(theme), row.Get(better), row.Get(stockOrFlow), row.Get(note))
        {
            GrowthPrices = row.Get(growthPrices),
            OtherNames = row.Get(otherNames),
        });
    }
}
