using Baogao.Publishing.Images;

namespace Baogao.Publishing.Office;

/// <summary>The slides as a PowerPoint file: the leaders' deck and the appendix, as <see cref="SlideDeck"/> shows them in a browser.</summary>
public static class PowerPointDeck
{
    /// <summary>Writes the deck: the same bytes for the same notebooks and time. Nothing in it is loaded from elsewhere.</summary>
    /// <param name="facts">What it says of itself.</param>
    /// <param name="notebooks">The executed notebooks.</param>
    /// <param name="template">The presentation whose look it takes; null for the product's own.</param>
    /// <param name="own">The researcher's own charts as pictures; null for none, and their slides say where they are.</param>
    public static byte[] Write(PublicationFacts facts, IReadOnlyList<PageNotebook> notebooks, DeckTemplate? template = null, OwnSlides? own = null)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(notebooks);
        var plan = DeckPlan.Of(notebooks);
        using var package = template is null ? DeckPackage.Create() : DeckPackage.Open(template);
        using var pictures = new DeckPictures(facts.LanguageTag, package.Palette.Colours, own ?? OwnSlides.None);
        var deck = new DeckWriter(package, facts);
        var title = deck.Reserve(deck.Layouts.Title);
        foreach (var shown in plan.Lead)
        {
            DeckPictureSlide.Write(deck, shown, deck.Reserve(deck.Layouts.Content), pictures);
        }

        DeckLists.WriteSources(deck);
        var first = 0;
        if (plan.Appendix.Count > 0)
        {
            first = DeckLists.WriteContents(deck, plan.Appendix);
            foreach (var (i, shown) in plan.Appendix.Index())
            {
                DeckPictureSlide.Write(deck, shown, first + i, pictures);
            }
        }

        // It leads to the others.
        DeckTitleSlide.Write(deck, plan, title, first);
        return package.Save(facts);
    }
}
