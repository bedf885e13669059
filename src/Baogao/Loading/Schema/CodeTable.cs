using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

internal static class CodeTable
{
    internal static TableDeclaration<Code> Declare()
    {
        var table = new TableBuilder<Code>("codes", "Codes of the edition",
            "Codes that the edition adds to those of the library (`src/Baogao/Vocabulary/codes.csv`). One code has one name in all lists. A scope, for its number of peers, and a commitment, for the words of targets that it stands for, may be written again in place of the library's.");
        table.Key("codes", row => $"{row.List} {row.Id}", "list", "code");
        var list = table.RequiredToken("list", "themes categories areas programmes phases scopes holders levels distinctions units commitments geographies", row => row.List, new("列表", "List"), "The list that the code belongs to");
        var id = table.Text("code", row => row.Id, new("代码", "Code"), "The code as the tables write it; of a unit the base without 万 or 亿", Required);
        var nameZh = table.Text("name_zh", row => row.Name.Zh, new("名称", "Name (Chinese)"), "Chinese name", Required);
        var nameEn = table.Text("name_en", row => row.Name.En, new("名称", "Name (English)"), "English name", Required);
        var order = table.Whole("order", row => row.Order, new("顺序", "Order"), "Place in the list", MayBeMissing);
        var kind = table.Token("kind", "count money percent points measurement", row => row.Kind, new("计量类别", "Kind"), "Of a unit: what is computed with it", MayBeMissing);
        var level = table.OptionalMember("level", row => row.Level, new("级别", "Level"), "Of a scope: the level of the peers", MayBeMissing);
        var peers = table.Whole("peers", row => row.Peers, new("参评单位数", "Peers"), "Of a scope: number of peers; an edition may write a scope of the library again to say it", field => MayBeMissing(field) with { Minimum = 2 });
        var peersSource = table.OptionalText("peers_source", row => row.PeersSource, new("参评单位数来源", "Source of peers"), "Who says how many peers there are: name of an entry in `sources` of `datapackage.json`", field => MayBeMissing(field) with { NamesSource = true });
        var words = table.OptionalText("words", row => row.Words, new("原文用语", "Words"), "Words of a report that stand for it, separated by `;`; `#` is a number", MayBeMissing);
        var note = table.OptionalText("note", row => row.Note, new("备注", "Note"), "What a reader should know about the code, and who says so", MayBeMissing);
        return table.Makes(row => new Code(row.Get(list), row.Get(id), new(row.Get(nameZh), row.Get(nameEn)))
        {
            Order = row.Get(order),
            Kind = row.Get(kind),
            Level = row.Get(level),
            Peers = row.Get(peers),
            PeersSource = row.Get(peersSource),
            Words = row.Get(words),
            Note = row.Get(note),
        });
    }
}
