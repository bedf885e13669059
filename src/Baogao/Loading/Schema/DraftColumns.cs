using static Baogao.Loading.Schema.Options;

namespace Baogao.Loading.Schema;

/// <summary>The columns that say whether a person has confirmed a row. A file may do without them.</summary>
internal sealed class DraftColumns<TRecord>
    where TRecord : class
{
    private readonly Column<string?> review;
    private readonly Column<decimal?> confidence;

    internal DraftColumns(TableBuilder<TRecord> table, Func<TRecord, (bool IsDraft, decimal? Confidence)> get)
    {
        review = table.Token("review", "draft", row => get(row).IsDraft ? "draft" : null, new("审核", "Review"), "`draft` for a row that a program wrote, or empty once a person has confirmed it", MayBeMissing);
        confidence = table.Number("confidence", row => get(row).Confidence, new("把握", "Confidence"), "How sure the program was of a draft, from 0 to 1; empty once confirmed", MayBeMissing);
    }

    internal (bool IsDraft, decimal? Confidence) Of(RowReader row) => (row.Get(review) is not null, row.Get(confidence));
}
