namespace Baogao.Reading.Checking.Text;

/// <summary>Where each of many quotes stands in a text: found in one pass, which at each character looks for the lengths of the quotes that begin with it.</summary>
internal sealed class QuotePlaces
{
    private readonly Dictionary<string, List<int>> places;

    public QuotePlaces(string text, IEnumerable<string> quotes)
    {
        places = quotes.Where(quote => quote.Length > 0).Distinct(StringComparer.Ordinal).ToDictionary(quote => quote, _ => new List<int>(1), StringComparer.Ordinal);
        var bySpan = places.GetAlternateLookup<ReadOnlySpan<char>>();
        var lengths = places.Keys.GroupBy(quote => quote[0], quote => quote.Length).ToDictionary(group => group.Key, group => group.Distinct().ToArray());
        for (var at = 0; at < text.Length; at++)
        {
            foreach (var length in lengths.GetValueOrDefault(text[at], []))
            {
                if (at + length <= text.Length && bySpan.TryGetValue(text.AsSpan(at, length), out var found))
                {
                    found.Add(at);
                }
            }
        }
    }

    /// <summary>Every place of a quote that lies in a run, in order; overlapping ones count. Only for a quote that was looked for.</summary>
    public IReadOnlyList<TextRun> In(TextRun run, string quote)
    {
        var all = places[quote];
        var first = all.BinarySearch(run.Start);
        var found = new List<TextRun>(1);
        for (var i = first < 0 ? ~first : first; i < all.Count && all[i] + quote.Length <= run.End; i++)
        {
            found.Add(new TextRun(all[i], quote.Length));
        }

        return found;
    }
}
