using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

internal static class RankingTable
{
    internal static TableDeclaration<Ranking> Declare()
    {
        var table = new TableBuilder<Ranking>("rankings", "Rankings", "Places in league tables.");
        var id = table.Id("ranking", row => row.Id, new("名次项", "Ranking"), "Identifier of the ranking");
        var assessmentZh = table.Text("assessment_zh", row => row.Assessment.Zh, new("考核项目", "Assessment (Chinese)"), "What the league table assesses", Required);
        var assessmentEn = table.Text("assessment_en", row => row.Assessment.En, new("考核项目", "Assessment (English)"), "What the league table assesses", Required);
        var what = table.Member("what", row => row.What, new("排名依据", "What is ranked"), "An amount, a completion rate or an assessment");
        var indicator = table.To("indicators", "indicator", row => row.Indicator, new("指标", "Indicator"), "Indicator whose figures the ranking belongs to; empty where none does");
        var period = table.Period("period", row => row.Period, new("时期", "Period"), "What the ranking refers to");
        var periodBasis = table.Member("period_basis", row => row.PeriodBasis, new("时期依据", "Period basis"), "As in `figures`");
        var place = table.Whole("place", row => row.Place, new("名次", "Place"), "Place in the table; empty where the text gives none");
        var among = table.Token("among", "one_of_fewest", row => row.Among, new("排名范围", "Among"), "What the text says in place of a place");
        var scope = table.Code("scope", "scopes", row => row.Scope, new("参评范围", "Scope"), "Field of peers as written: 全区, 全区各镇 and 街镇 are three different fields");
        var peers = table.Whole("peers", row => row.Peers, new("参评单位数", "Peers"), "Number of peers, the place itself among them; empty where no source gives it, or where the scope in `codes` does");
        var peersSource = table.ToSource("peers_source", row => row.PeersSource, new("参评单位数来源", "Source of peers"));
        var grade = table.OptionalText("grade", row => row.Grade, new("等次", "Grade"), "Grade that the text gives with the place (优秀), or empty");
        var provenance = new ProvenanceColumns<Ranking>(table, row => row.Provenance);
        return table.Makes(row => new Ranking
        {
            Id = row.Get(id),
            Assessment = new(row.Get(assessmentZh), row.Get(assessmentEn)),
            What = row.Get(what),
            Indicator = row.Get(indicator),
            Period = row.Get(period),
            PeriodBasis = row.Get(periodBasis),
            Place = row.Get(place),
            Among = row.Get(among),
            Scope = row.Get(scope),
            Peers = row.Get(peers) ?? row.Codes.Find("scopes", row.Get(scope))?.Peers,
            PeersSource = row.Get(peersSource) ?? row.SourceOf(row.Codes.Find("scopes", row.Get(scope))?.PeersSource),
            Grade = row.Get(grade),
            Provenance = provenance.Of(row),
        });
    }
}
