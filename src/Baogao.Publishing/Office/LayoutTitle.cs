using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Office;

/// <summary>The title of a layout with its place. What the layout leaves open is that of its master.</summary>
internal sealed record LayoutTitle(DeckTitle Title, Box Box, long LeftInset, long RightInset)
{
    // What the format says where nobody says anything.
    private const int UsualSize = 1800;
    private const long SideInset = 91440;
    private const long TopInset = 45720;

    public static LayoutTitle Of(SlideLayoutPart part, long width, long height)
    {
        var own = LayoutShapes.Title(part)!;
        var master = part.SlideMasterPart is { } above ? LayoutShapes.Title(above.SlideMaster!.CommonSlideData!.ShapeTree!) : null;
        var styles = new[] { First(own), First(master), part.SlideMasterPart?.SlideMaster?.TextStyles?.TitleStyle?.Level1ParagraphProperties?.GetFirstChild<A.DefaultRunProperties>() };
        var box = LayoutShapes.BoxOf(own) ?? LayoutShapes.BoxOf(master) ?? new Box(width / 20, height / 20, width * 9 / 10, height / 8);
        A.BodyProperties?[] bodies = [own.TextBody?.BodyProperties, master?.TextBody?.BodyProperties];
        var (left, right) = (Inset(bodies, body => body.LeftInset, SideInset), Inset(bodies, body => body.RightInset, SideInset));
        var (top, bottom) = (Inset(bodies, body => body.TopInset, TopInset), Inset(bodies, body => body.BottomInset, TopInset));
        var title = new DeckTitle(
            LayoutShapes.Reference(own),
            (box.Width - left - right) / (double)Box.PerPoint,
            (box.Height - top - bottom) / (double)Box.PerPoint,
            (styles.Select(style => style?.FontSize?.Value).FirstOrDefault(size => size is not null) ?? UsualSize) / 100.0,
            styles.Select(style => style?.Bold?.Value).FirstOrDefault(bold => bold is not null) ?? false);
        return new LayoutTitle(title, box, left, right);
    }

    private static A.DefaultRunProperties? First(P.Shape? shape) => shape?.TextBody?.ListStyle?.Level1ParagraphProperties?.GetFirstChild<A.DefaultRunProperties>();

    private static long Inset(A.BodyProperties?[] bodies, Func<A.BodyProperties, Int32Value?> read, long usual) => bodies.Select(body => body is null ? null : read(body)?.Value).FirstOrDefault(inset => inset is not null) ?? usual;
}
