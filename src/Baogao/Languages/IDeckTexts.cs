namespace Baogao.Languages;

/// <summary>The words of a PowerPoint deck that slides in a browser do not need.</summary>
internal interface IDeckTexts
{
    /// <summary>The link of the page to the deck.</summary>
    string DeckLink();

    /// <summary>The heading of the quotes in the speaker's notes.</summary>
    string Quotes();

    /// <summary>A mark with its value and the place and words that it leads back to.</summary>
    string Quote(string mark, string citation);

    /// <summary>How many marks the speaker's notes leave to the page.</summary>
    string MoreQuotes(int left);

    /// <summary>Stands in place of a chart of the researcher's own that was not drawn as an image.</summary>
    string NeedsImages();
}
