using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

internal static class ExclusionTable
{
    internal static TableDeclaration<Exclusion> Declare()
    {
        var table = new TableBuilder<Exclusion>("exclusions", "Numbers that are no statistic", "Numbers in the text that are no statistic.");
        table.Key("exclusion", row => $"{row.Section} {row.Quote}", "section", "quote");
        var quote = table.Text("quote", row => row.Quote, QuoteColumn.Heading, "Shortest run that holds the number", field => Quote(Required(field)));
        var section = table.ToSection(row => row.Section, Required);
        var reason = table.RequiredToken("reason",
            "date period_reference document_structure place_or_parcel proper_name policy_name idiom repetition description page_mark",
            row => row.Reason, new("理由", "Reason"), "Why the number is no statistic; `description`: it describes what is counted, or belongs to somebody else");
        var draft = new DraftColumns<Exclusion>(table, row => (row.IsDraft, row.Confidence));
        return table.Makes(row =>
        {
            var (isDraft, sure) = draft.Of(row);
            return new Exclusion(row.Get(section)!.Value, row.Get(quote), row.Get(reason)) { IsDraft = isDraft, Confidence = sure };
        });
    }
}
