using Baogao.Model;
using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

/// <summary>The columns of a table whose rows all come from the report: where each stands.</summary>
internal sealed class ProvenanceColumns<TRecord>
    where TRecord : class
{
    private readonly Column<Section?> section;
    private readonly Column<string> quote;
    private readonly DraftColumns<TRecord> draft;

    internal ProvenanceColumns(TableBuilder<TRecord> table, Func<TRecord, Provenance> get)
    {
        section = table.ToSection(row => get(row).Section, Required);
        quote = table.Text("quote", row => get(row).Quote!, QuoteColumn.Heading, QuoteColumn.Meaning, field => Quote(Required(field)));
        draft = new(table, row => (get(row).IsDraft, get(row).Confidence));
    }

    internal Provenance Of(RowReader row)
    {
        var (isDraft, sure) = draft.Of(row);
        return new(row.Report, row.Get(section), row.Get(quote)) { IsDraft = isDraft, Confidence = sure };
    }
}

/// <summary>How every table describes its quotes.</summary>
internal static class QuoteColumn
{
    internal const string Meaning = "Shortest run of the text that holds the number and its noun";

    internal static LocalText Heading { get; } = new("原文", "Quote");
}
