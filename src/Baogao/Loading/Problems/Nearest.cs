namespace Baogao.Loading.Problems;

/// <summary>What somebody may have meant: the known names nearest to a mistyped one.</summary>
public static class Nearest
{
    private const int MostCandidates = 2_000;

    /// <summary>
    /// At most three of <paramref name="known"/>, nearest first: the same but for case, then those within a third of its length in edits, then those that start with the
    /// text or that it starts with, then those that hold it or that it holds. Equal ones come in ordinal order, so the answer never varies.
    /// </summary>
    public static IReadOnlyList<string> To(string text, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            .. known.Distinct(StringComparer.Ordinal).Take(MostCandidates)
                .Select(name => (Name: name, Rank: Rank(text, name)))
                .Where(one => one.Rank is not null)
                .OrderBy(one => one.Rank).ThenBy(one => one.Name, StringComparer.Ordinal)
                .Take(3).Select(one => one.Name),
        ];
    }

    /// <summary>A known name that is one edit away from a text of at least four characters, or null: a slip of the pen.</summary>
    internal static string? OneEdit(string text, IEnumerable<string> known)
        => text.Length < 4 ? null : known.Where(name => name.Length >= 4 && name != text && Edits(text, name) == 1).Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary><c> Did you mean tax_revenue, tax_completion?</c>, with a leading blank; empty where nothing is near.</summary>
    public static string Hint(string text, IEnumerable<string> known)
        => To(text, known) is { Count: > 0 } near ? $" Did you mean {string.Join(", ", near)}?" : "";

    private static int? Rank(string text, string name)
    {
        if (text.Length == 0 || name.Length == 0 || text == name || text.Length > 100 || name.Length > 100)
        {
            return null;
        }

        var (typed, candidate) = (text.ToUpperInvariant(), name.ToUpperInvariant());
        var edits = Edits(typed, candidate);
        if (Math.Min(typed.Length, candidate.Length) is >= 3 and var shorter && edits <= shorter / 3)
        {
            return edits;
        }

        if (typed.Length >= 2 && (candidate.StartsWith(typed, StringComparison.Ordinal) || typed.StartsWith(candidate, StringComparison.Ordinal)))
        {
            return 200;
        }

        return (typed.Length >= 2 && candidate.Contains(typed, StringComparison.Ordinal)) || (candidate.Length >= 2 && typed.Contains(candidate, StringComparison.Ordinal)) ? 300 : null;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two texts (optimal string alignment).</summary>
    private static int Edits(string a, string b)
    {
        var (beforeLast, last) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray());
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1] + 1, last[j] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, row);
        }

        return last[b.Length];
    }
}
