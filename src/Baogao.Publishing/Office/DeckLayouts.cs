using DocumentFormat.OpenXml.Packaging;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Office;

/// <summary>The two layouts that a deck uses.</summary>
/// <param name="Title">That of the first slide.</param>
/// <param name="Content">That of all others: a title, and room.</param>
internal sealed record DeckLayouts(DeckLayout Title, DeckLayout Content)
{
    // The first slide needs this much of the height under its title for its numbers.
    private const double LeastRoom = 0.3;

    /// <summary>The layouts by their types, else by their placeholders; null where none has a title.</summary>
    public static DeckLayouts? Of(PresentationPart presentation)
    {
        var all = InOrder(presentation).Where(layout => LayoutShapes.Title(layout) is not null).ToList();
        var content = all.Find(layout => TypeOf(layout) == P.SlideLayoutValues.TitleOnly) ?? all.OrderBy(LayoutShapes.Others).FirstOrDefault();
        if (content is null)
        {
            return null;
        }

        var size = presentation.Presentation!.SlideSize!;
        var plain = DeckLayout.Of(content, size);
        var title = all.Find(layout => TypeOf(layout) == P.SlideLayoutValues.Title) is { } part ? DeckLayout.Of(part, size) : plain;
        return new DeckLayouts(title.Room.Height >= LeastRoom * size.Cy!.Value ? title : plain, plain);
    }

    private static P.SlideLayoutValues? TypeOf(SlideLayoutPart layout) => layout.SlideLayout!.Type?.Value;

    private static IEnumerable<SlideLayoutPart> InOrder(PresentationPart presentation)
        => (presentation.Presentation?.SlideMasterIdList?.Elements<P.SlideMasterId>() ?? []).Select(id => presentation.GetPartById(id.RelationshipId!)).OfType<SlideMasterPart>()
            .SelectMany(master => (master.SlideMaster?.SlideLayoutIdList?.Elements<P.SlideLayoutId>() ?? []).Select(id => master.GetPartById(id.RelationshipId!)).OfType<SlideLayoutPart>());
}
