using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

internal static class ShortcomingTable
{
    internal static TableDeclaration<Shortcoming> Declare()
    {
        var table = new TableBuilder<Shortcoming>("shortcomings", "Shortcomings", "What the report itself says falls short.");
        var id = table.Id("shortcoming", row => row.Id, new("不足", "Shortcoming"), "Identifier of the shortcoming");
        var titleZh = table.Text("title_zh", row => row.Title.Zh, new("名称", "Title (Chinese)"), "What falls short, in a few words", Required);
        var titleEn = table.Text("title_en", row => row.Title.En, new("名称", "Title (English)"), "What falls short, in a few words", Required);
        var theme = table.Code("theme", "themes", row => row.Theme, new("主题", "Theme"), "Theme, in our own coding");
        var provenance = new ProvenanceColumns<Shortcoming>(table, row => row.Provenance);
        return table.Makes(row => new Shortcoming(row.Get(id), new(row.Get(titleZh), row.Get(titleEn)), row.Get(theme), provenance.Of(row)));
    }
}
