using System.Globalization;
using System.Text;
using Baogao.Loading.Rules;
using Baogao.Reading.Checking.Text;

namespace Baogao.Tests.Checking.Mutations;

/// <summary>The table of what was caught, and the survivors with the reason why nobody told.</summary>
internal sealed class MutationReport(MemoryEdition edition, IReadOnlyList<Mutation> mutations)
{
    private static readonly string[] TablesWithQuotes = ["figures", "rankings", "honours", "milestones", "projects", "exclusions"];

    private readonly Lazy<IReadOnlyList<(string Section, string Quote)>> claims = new(() =>
        [.. TablesWithQuotes.SelectMany(table => Enumerable.Range(0, edition[table].Count).Select(row => Claim(edition, table, row)))]);

    internal IReadOnlyList<Mutation> Survivors { get; } = [.. mutations.Where(mutation => !mutation.IsCaught)];

    /// <summary>True for what the check promises: in tables with quotes, values, quotes and sections, and rows that alone claim a number.</summary>
    internal bool MustBeCaught(Mutation mutation)
        => TablesWithQuotes.Contains(mutation.Table) && (mutation.Kind == "row deleted"
            ? ClaimsAlone(mutation)
            : mutation.Column is "value" or "value_text" or "unit" or "place" or "n" or "number" or "quote" or "section" && mutation.Kind != "quote shortened at an end");

    internal string Describe(Mutation mutation)
    {
        var row = edition[mutation.Table][mutation.Row];
        var column = edition.Schemas.First(schema => schema.Name == mutation.Table).IndexOf(mutation.Column);
        var line = (mutation.Row + 2).ToString(CultureInfo.InvariantCulture);
        return column < 0 ? $"{mutation.Table}.csv:{line} {mutation.Kind}: {row[0].Text}"
            : $"{mutation.Table}.csv:{line} {mutation.Column}: {mutation.Kind}: {Shown(row[column].Text)} -> {Shown(mutation.To)}";
    }

    internal string Summary(TimeSpan time)
    {
        var summary = new StringBuilder();
        summary.AppendLine(CultureInfo.InvariantCulture, $"{mutations.Count} changes, {mutations.Count - Survivors.Count} caught ({Share(mutations)}), {Survivors.Count} survive; {time.TotalSeconds:F1} s");
        summary.AppendLine(CultureInfo.InvariantCulture, $"Promised (values, quotes, sections, rows that alone claim a number): {Share([.. mutations.Where(MustBeCaught)])} of {mutations.Count(MustBeCaught)}").AppendLine();
        summary.AppendLine("table       kind                          changes  caught   share");
        foreach (var group in mutations.GroupBy(mutation => (mutation.Table, mutation.Kind)))
        {
            summary.AppendLine(CultureInfo.InvariantCulture, $"{group.Key.Table,-11} {group.Key.Kind,-29} {group.Count(),7} {group.Count(mutation => mutation.IsCaught),7} {Share([.. group]),7}");
        }

        summary.AppendLine().AppendLine("survivors  reason");
        foreach (var group in Survivors.GroupBy(Reason).OrderByDescending(group => group.Count()))
        {
            summary.AppendLine(CultureInfo.InvariantCulture, $"{group.Count(),9}  {group.Key}");
        }

        return summary.ToString();
    }

    /// <summary>Writes the summary and every survivor.</summary>
    internal void Write(string path, TimeSpan time)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var all = new StringBuilder(Summary(time));
        foreach (var group in Survivors.GroupBy(Reason).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            all.AppendLine().AppendLine(group.Key);
            foreach (var survivor in group)
            {
                all.Append("  ").AppendLine(Describe(survivor));
            }
        }

        File.WriteAllText(path, all.ToString());
    }

    /// <summary>True where the row's claim is its own and holds an Arabic number or something in Chinese numerals that must be claimed.</summary>
    private bool ClaimsAlone(Mutation mutation)
    {
        var (section, quote) = Claim(edition, mutation.Table, mutation.Row);
        var sharers = claims.Value.Count(claim => claim == (section, quote));
        var words = NumbersInText.Normalise(quote);
        if (sharers > 1)
        {
            return false;
        }

        // What is written in Chinese may stand in two claims: then it shows as unclaimed only when both are gone.
        return NumberPatterns.Arabic.IsMatch(words) || NumberPatterns.Chinese.Matches(words).Any(match => !claims.Value.Any(claim =>
            claim.Section == section && claim.Quote != quote && NumbersInText.Normalise(claim.Quote).Contains(match.Value, StringComparison.Ordinal)));
    }

    private static (string Section, string Quote) Claim(MemoryEdition edition, string table, int row)
    {
        var schema = edition.Schemas.First(schema => schema.Name == table);
        var cells = edition[table][row];
        return (cells[schema.IndexOf("section")].Text, cells[schema.IndexOf("quote")].Text);
    }

    private static string Reason(Mutation mutation) => SurvivalReasons.Of(mutation);

    private static string Share(IReadOnlyCollection<Mutation> group)
        => group.Count == 0 ? "-" : (100m * group.Count(mutation => mutation.IsCaught) / group.Count).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private static string Shown(string text) => text.Length == 0 ? "(empty)" : text.Length > 40 ? text[..40] + "…" : text;
}
