using Baogao.Model;

namespace Baogao.Charts;

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

    /// <summary>A name as the first words of a sentence.</summary>
    public static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A name within a sentence: "V-shaped" and "IT" stay as they are.</summary>
    public static string Lower(string name) => name.Length > 1 && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
