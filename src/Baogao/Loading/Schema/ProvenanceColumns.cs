using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

/// <summary>The columns of a table whose rows all come from the report: where each stands.</summary>
internal sealed class ProvenanceColumns<TRecord>
    where TRecord : class
{
    private readonly Column<Section?> section;
    private readonly Column<string> quote;

    internal ProvenanceColumns(TableBuilder<TRecord> table, Func<TRecord, Provenance> get)
    {
        section = table.ToSection(row => get(row).Section, Required);
        quote = table.Text("quote", row => get(row).Quote!, QuoteColumn.Heading, QuoteColumn.Meaning, field => Quote(Required(field)));
    }

    internal Provenance Of(RowReader row) => new(row.Report, row.Get(section), row.Get(quote));
}

/// <summary>How every table describes its quotes.</summary>
internal static class QuoteColumn
{
    internal const string Meaning = "Shortest run of the text that holds the number and its noun";

    internal static LocalText Heading { get; } = new("原文", "Quote");
}
