using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

internal static class HonourTable
{
    internal static TableDeclaration<Honour> Declare()
    {
        var table = new TableBuilder<Honour>("honours", "Honours", "Distinctions without a place.");
        var id = table.Id("honour", row => row.Id, new("荣誉项", "Honour"), "Identifier of the honour");
        var titleZh = table.Text("title_zh", row => row.Title.Zh, new("名称", "Title (Chinese)"), "The distinction", Required);
        var titleEn = table.Text("title_en", row => row.Title.En, new("名称", "Title (English)"), "The distinction", Required);
        var holder = table.Code("holder", "holders", row => row.Holder, new("获得者", "Holder"), "Who holds it, in our own coding");
        var level = table.OptionalCode("level", "levels", row => row.Level, new("级别", "Level"), "Level of the authority or field; empty where the text gives none");
        var distinction = table.Code("distinction", "distinctions", row => row.Distinction, new("类别", "Distinction"), "Kind of distinction");
        var n = table.Whole("n", row => row.N, new("名额", "N"), "Size of the list; only for `top_n`");
        var period = table.OptionalPeriod("period", row => row.Period, new("时期", "Period"), "Year; empty where the honour is older and its year is not given");
        var provenance = new ProvenanceColumns<Honour>(table, row => row.Provenance);
        return table.Makes(row => new Honour(
            row.Get(id), new(row.Get(titleZh), row.Get(titleEn)), row.Get(holder), row.Get(level), row.Get(distinction), row.Get(n), row.Get(period), provenance.Of(row)));
    }
}
