using Baogao.Languages;

namespace Baogao.Reading.Checking;

/// <summary>How many numbers of a text are accounted for.</summary>
/// <param name="InText">Numbers in the text.</param>
/// <param name="Claimed">Of these, claimed by rows of the tables.</param>
/// <param name="Excluded">Of these, said by an exclusion to be no statistic.</param>
public sealed record NumberCount(int InText, int Claimed, int Excluded)
{
    /// <summary>Those that nothing accounts for; 0 is the aim.</summary>
    public int Unclaimed => InText - Claimed - Excluded;

    /// <summary><c>138, claimed: 102, excluded: 36, unclaimed: 0</c></summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The same in a language.</summary>
    public string ToString(Language language) => Sentence.In(language);

    internal Sentence Sentence => Sentence.Of<IInformationTexts>(texts => texts.NumberCount(InText, Claimed, Excluded, Unclaimed));
}

/// <summary>Whether the tables account for every number of the report's text.</summary>
/// <param name="Arabic">Runs of Arabic digits with their decimals. Those claimed twice count once.</param>
/// <param name="Chinese">Ranks, counts and distinctions in Chinese numerals (第一名, 首批, 三大).</param>
public sealed record Coverage(NumberCount Arabic, NumberCount Chinese)
{
    /// <summary>Two lines, the one on Arabic numbers last.</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The same in a language.</summary>
    public string ToString(Language language) => Sentence.Of<IInformationTexts>(texts => texts.Coverage(Chinese.Sentence, Arabic.Sentence)).In(language);
}
