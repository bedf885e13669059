namespace Baogao.Reading.Vocabulary;

/// <summary>Words with a value each, found at the start or the end of a run of characters, the longest first.</summary>
internal sealed class WordSet
{
    private readonly Dictionary<string, string> words;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly int longest;

    internal WordSet(IEnumerable<KeyValuePair<string, string>> entries)
    {
        words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (word, value) in entries)
        {
            words[word] = value;
            longest = Math.Max(longest, word.Length);
        }

        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The longest word that the run starts with; 0 where there is none.</summary>
    internal int LongestPrefix(ReadOnlySpan<char> run, out string? value)
    {
        for (var length = Math.Min(longest, run.Length); length > 0; length--)
        {
            if (lookup.TryGetValue(run[..length], out value))
            {
                return length;
            }
        }

        value = null;
        return 0;
    }

    /// <summary>The longest word that the run ends with; 0 where there is none.</summary>
    internal int LongestSuffix(ReadOnlySpan<char> run, out string? value)
    {
        for (var length = Math.Min(longest, run.Length); length > 0; length--)
        {
            if (lookup.TryGetValue(run[^length..], out value))
            {
                return length;
            }
        }

        value = null;
        return 0;
    }
}
