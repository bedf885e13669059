using Baogao.Loading.Rules;
using Baogao.Loading.Tables;
using Baogao.Reading.Checking.Text;

namespace Baogao.Reading.Checking.Findings;

/// <summary>One quote in one section, and the rows that rest on it: a claim to the numbers inside.</summary>
internal sealed record Claim(Section Section, string Quote, IReadOnlyList<Row> Rows)
{
    /// <summary>The tables whose rows rest on quotes.</summary>
    internal static readonly string[] Tables = ["figures", "rankings", "honours", "milestones", "shortcomings", "projects", "exclusions"];

    /// <summary>True where an exclusion is among the rows.</summary>
    internal bool IsExclusion => Rows.Any(row => row.Table.Schema.Name == "exclusions");

    /// <summary>Every claim of an edition, those of rows with faults in other cells too: the number is claimed all the same.</summary>
    internal static IReadOnlyList<Claim> Of(EditionTables edition)
    {
        var rows = Tables.Where(edition.Tables.ContainsKey).SelectMany(name => edition.Tables[name].Rows).Where(row => row["quote"].Length > 0);
        return
        [
            .. rows.Select(row => (Row: row, HasSection: Section.TryParse(row["section"], out var section), Section: section, Quote: NumbersInText.Normalise(row["quote"])))
                .Where(entry => entry.HasSection && entry.Quote.Length > 0)
                .GroupBy(entry => (entry.Section, entry.Quote))
                .Select(group => new Claim(group.Key.Section, group.Key.Quote, [.. group.Select(entry => entry.Row)])),
        ];
    }
}

/// <summary>A claim and where its quote stands in its section: once, if all is well.</summary>
internal sealed record PlacedClaim(Claim Claim, IReadOnlyList<TextRun> Runs)
{
    /// <summary>The only place; null where there is none or more than one.</summary>
    internal TextRun? Only => Runs.Count == 1 ? Runs[0] : null;
}
