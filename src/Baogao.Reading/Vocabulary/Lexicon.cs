namespace Baogao.Reading.Vocabulary;

/// <summary>The vocabularies of the grammar, loaded once.</summary>
internal static class Lexicon
{
    /// <summary>Units and measure words, with their kind.</summary>
    internal static WordSet Units { get; } = Pairs("units");

    /// <summary>What may follow a measure word that then is no measure word (3万 + 家庭); with ! before it, what may follow although its start may not (9家 + 乡镇).</summary>
    internal static ILookup<string, string> UnitGuards { get; } =
        WordTable.Rows("unit_guards").ToLookup(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>Comparators before and after a number, with the characters that a word must not follow (签约 is not 约).</summary>
    internal static ILookup<string, ComparatorWord> Comparators { get; } =
        WordTable.Rows("comparators").Select(row => new ComparatorWord(row[0], Enum.Parse<Comparator>(row[2], ignoreCase: true), row[3]) { Place = row[1] })
            .OrderByDescending(word => word.Word.Length).ToLookup(word => word.Place, StringComparer.Ordinal);

    /// <summary>What stands between an indicator and its number, with its sense: up, down, to, hold, is, adverb.</summary>
    internal static WordSet Predicates { get; } = Pairs("predicates");

    /// <summary>Verbs at the head of a phrase: drop, or keep where the verb changes the quantity (新增).</summary>
    internal static WordSet Verbs { get; } = Pairs("verbs");

    /// <summary>What precedes an indicator and is no part of it.</summary>
    internal static WordSet Leading { get; } = Singles("leading");

    /// <summary>Nouns that name a quantity; a list of subjects shares the last one's.</summary>
    internal static WordSet QuantityNouns { get; } = Singles("quantity_nouns");

    /// <summary>Names of the provinces, with and without 省.</summary>
    internal static WordSet Provinces { get; } = Singles("provinces");

    private static WordSet Pairs(string name) => new(WordTable.Rows(name).Select(row => KeyValuePair.Create(row[0], row[1])));

    private static WordSet Singles(string name) => new(WordTable.Rows(name).Select(row => KeyValuePair.Create(row[0], row[0])));
}

/// <summary>A word that says how a number bounds the truth.</summary>
/// <param name="Word">The word.</param>
/// <param name="Comparator">What it says.</param>
/// <param name="NotAfter">Characters after which the word is part of another one, with blanks between.</param>
internal sealed record ComparatorWord(string Word, Comparator Comparator, string NotAfter)
{
    /// <summary>before or after.</summary>
    public required string Place { get; init; }
}
