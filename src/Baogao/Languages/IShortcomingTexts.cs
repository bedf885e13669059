using Baogao.Model;

namespace Baogao.Languages;

/// <summary>What the report itself says falls short.</summary>
internal interface IShortcomingTexts
{
    string Missing(string edition);

    /// <param name="names">What falls short, at least one.</param>
    string Title(IReadOnlyList<LocalText> names);

    string Heading();

    string ThemeHead();

    string InOurWords();
}
