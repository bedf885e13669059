using Baogao.Model;

namespace Baogao.Languages;

/// <summary>What the report itself says falls short.</summary>
internal interface IShortcomingTexts
{
    string Missing(string edition);

    /// <param name="names">What falls short, at least one.</param>
    string Title(IReadOnlyList<LocalText> names);

    string Heading();

    /// <summary>The report's words for one, and its theme.</summary>
    string InItsWords(string quote, LocalText theme);

    string InOurWords();
}
