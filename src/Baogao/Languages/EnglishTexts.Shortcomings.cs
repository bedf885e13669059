using Baogao.Model;

namespace Baogao.Languages;

internal sealed partial class EnglishTexts
{
    string IShortcomingTexts.Missing(string edition) => $"{edition} names no shortcoming: shortcomings.csv has no row.";

    string IShortcomingTexts.Title(IReadOnlyList<LocalText> names) => FitTo(
        LongTitleWords,
    [
        .. Enumerable.Range(1, names.Count).Reverse().Select(count => $"Shortcomings: {string.Join("; ", names.Take(count).Select(name => Lower(name.En)))}{(count < names.Count ? " and others" : "")}"),
        "What the report itself says falls short",
    ]);

    string IShortcomingTexts.Heading() => "What the report itself says falls short";

    public string InItsWords(string quote, LocalText theme) => $"“{quote}” · {theme.En}";

    public string InOurWords() => "The names are ours, the quotes are the report's; what it does not name is not here.";
}
