using System.Text.Json.Serialization;
using Baogao.Languages;
using Baogao.Loading.Files;

namespace Baogao.Reading.Confirming;

/// <summary>
/// A random sample of the rows of class C. It is the start of an order that the seed gives, so that a larger one holds the smaller one, and nobody draws until no
/// error is in it.
/// </summary>
/// <param name="Seed">The seed of the order.</param>
/// <param name="Size">How many rows are in the sample.</param>
/// <param name="Wrong">Those of them that a person found wrong, by id.</param>
/// <param name="From">The rows that it was drawn from, by id, with the hash of what each said.</param>
internal sealed record ReviewSample(int Seed, int Size, IReadOnlyList<string> Wrong, IReadOnlyDictionary<string, string> From)
{
    /// <summary>Draws a sample.</summary>
    public static ReviewSample Draw(IEnumerable<DraftRow> rest, int size, int seed) => new(seed, size, [], rest.OrderBy(row => row.Id, StringComparer.Ordinal).ToDictionary(row => row.Id, Hash));

    /// <summary>The ids of the rows in the sample, in the order in which they were drawn.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Rows
    {
        get
        {
            string[] order = [.. From.Keys.Order(StringComparer.Ordinal)];
            new Random(Seed).Shuffle(order);
            return order[..Size];
        }
    }

    /// <summary>
    /// Why the sample says nothing of the rows any more; null where it holds. Rows that were confirmed or removed since do not matter, nor do those that were found
    /// wrong and mended.
    /// </summary>
    public string? WhyStale(DraftReview review)
    {
        var changed = review.Rows.Where(row => From.TryGetValue(row.Id, out var then) && then != Hash(row) && !Wrong.Contains(row.Id)).Select(row => row.Id).ToList();
        var added = review.Rest.Where(row => !From.ContainsKey(row.Id)).Select(row => row.Id).ToList();
        return changed.Count > 0 ? $"{changed[0]}{More(changed)} changed since it was drawn" : added.Count > 0 ? $"{added[0]}{More(added)} came to class C since it was drawn" : null;
    }

    /// <summary>The largest share of wrong rows that can be, in per cent.</summary>
    public decimal MostWrong() => ErrorBound.Percent(Size, From.Count, Wrong.Count);

    /// <summary>What it will prove, once it is looked at, as a sentence.</summary>
    public Sentence Drawn()
    {
        var (size, of, wrong, most) = (Size, From.Count, Wrong.Count, MostWrong());
        return Sentence.Of<IConfirmingTexts>(texts => texts.Drawn(size, of, wrong, most));
    }

    /// <summary>What it proves, as a sentence.</summary>
    public Sentence Proves()
    {
        var (size, of, wrong, most) = (Size, From.Count, Wrong.Count, MostWrong());
        return Sentence.Of<IConfirmingTexts>(texts => texts.Proves(size, of, wrong, most));
    }

    // What is confirmed is what the row says, not that it is a draft.
    internal static string Hash(DraftRow row)
        => ContentHash.Of(string.Join('\n', row.Row.Table.Schema.Columns.Where(column => column is not ("review" or "confidence")).Select(column => $"{column}={row.Row[column]}")))[..8];

    private static string More(List<string> rows) => rows.Count == 1 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $" and {rows.Count - 1} more");
}
