namespace Baogao;

/// <summary>Titles state the finding in few words: at most 15 in English, at most 30 characters in Chinese.</summary>
internal static class ChartTitle
{
    public const int MostWords = 15;
    public const int MostCharacters = 30;

    /// <summary>The first candidate, the fullest first, that is short enough.</summary>
    /// <exception cref="ChartDataException">None is.</exception>
    public static string Fit(Language language, params IEnumerable<string> candidates)
        => candidates.FirstOrDefault(title => Fits(title, language))
            ?? throw new ChartDataException($"标题都过长：{string.Join(" | ", candidates)}", $"No title is short enough: {string.Join(" | ", candidates)}");

    public static bool Fits(string title, Language language) => language == Language.Chinese
        ? title.Length <= MostCharacters
        : title.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords;
}
