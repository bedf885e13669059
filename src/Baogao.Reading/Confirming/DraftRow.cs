using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Tables;

namespace Baogao.Reading.Confirming;

/// <summary>A row that a program wrote and no person has confirmed yet.</summary>
/// <param name="Row">The row as it was read.</param>
/// <param name="Place">Where it stands in the report.</param>
/// <param name="Says">What it says, in words.</param>
/// <param name="Class">When a person looks at it.</param>
/// <param name="Reasons">Why it is in its class; none for the rest.</param>
/// <param name="Problems">What the checker says about it.</param>
internal sealed record DraftRow(Row Row, Provenance Place, Sentence Says, DraftClass Class, IReadOnlyList<DraftReason> Reasons, IReadOnlyList<Problem> Problems)
{
    /// <summary>The table's name: <c>figures</c>.</summary>
    public string Table => Row.Table.Schema.Name;

    /// <summary>The row's key in its table, as messages name it.</summary>
    public string Key => Row.Key;

    /// <summary>The row's name in the edition, since a key can stand in several tables: <c>figures:tax_2022_nov</c>.</summary>
    public string Id => $"{Table}:{Key}";

    /// <summary>True where the checker finds an error.</summary>
    public bool HasError => Problems.Any(problem => problem.Severity == Severity.Error);
}
