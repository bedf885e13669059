using Baogao.Charts;
using Baogao.Languages;

namespace Baogao.Publishing.Office;

/// <summary>The speaker's notes of a chart: what must be known before it is quoted, and the words that its marks lead back to.</summary>
internal static class DeckSpeech
{
    public static IReadOnlyList<string> Of(DeckPicture shown, ITexts texts)
    {
        IDeckTexts words = texts;
        string[] quotes = [.. (shown.Picture.Slide?.Panels ?? []).SelectMany(panel => panel.Panel.Marks).Where(mark => mark.Evidence.Citation.Length > 0)
            .Select(mark => words.Quote($"{mark.Category.ReplaceLineEndings(" ")} {mark.Evidence.Value}".Trim(), mark.Evidence.Citation)).Distinct()];
        return
        [
            .. shown.Picture.Unconfirmed.Length > 0 ? (string[])[shown.Picture.Unconfirmed] : [],
            .. shown.Picture.Caveats,
            .. PageMarkdown.ToLines(shown.Story.Caveats),
            .. quotes.Length > 0 ? (string[])[words.Quotes()] : [],
            .. quotes.Take(ManyMarks.MostInWords),
            .. quotes.Length > ManyMarks.MostInWords ? (string[])[words.MoreQuotes(quotes.Length - ManyMarks.MostInWords)] : [],
        ];
    }
}
