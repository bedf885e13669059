using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Presentation;

namespace Baogao.Publishing.Office;

/// <summary>What stands on a layout and its master: placeholders, and what an office has drawn there.</summary>
internal static class LayoutShapes
{
    /// <summary>The placeholder of the title; null where there is none.</summary>
    public static P.Shape? Title(SlideLayoutPart part) => Title(part.SlideLayout?.CommonSlideData?.ShapeTree);

    /// <summary>The placeholder of the title among these shapes.</summary>
    public static P.Shape? Title(P.ShapeTree? tree) => Placeholders(tree).FirstOrDefault(shape => IsTitle(TypeOf(shape)));

    /// <summary>How many placeholders there are that only a person could fill.</summary>
    public static int Others(SlideLayoutPart part) => Placeholders(part.SlideLayout?.CommonSlideData?.ShapeTree).Count(shape => !IsTitle(TypeOf(shape)) && !IsOfFoot(TypeOf(shape)))
        + (part.SlideLayout?.CommonSlideData?.ShapeTree?.Elements<P.Picture>().Count(picture => picture.Descendants<P.PlaceholderShape>().Any()) ?? 0);

    /// <summary>The placeholder as a slide refers to it.</summary>
    public static string Reference(P.Shape shape)
    {
        var placeholder = shape.Descendants<P.PlaceholderShape>().First();
        var (type, index, size) = (placeholder.Type?.InnerText, placeholder.Index?.Value, placeholder.Size?.InnerText);
        return $"<p:ph{(type is null ? "" : $" type=\"{type}\"")}{(size is null ? "" : $" sz=\"{size}\"")}{(index is null ? "" : string.Create(CultureInfo.InvariantCulture, $" idx=\"{index}\""))}/>";
    }

    /// <summary>Where a slide's number stands; null where the master has no place for it either.</summary>
    public static DeckNumber? Number(SlideLayoutPart part, long width, long height)
    {
        var own = Numbers(part.SlideLayout?.CommonSlideData?.ShapeTree);
        var master = Numbers(part.SlideMasterPart?.SlideMaster?.CommonSlideData?.ShapeTree);
        if (own is null)
        {
            // A layout without it: the number stands there all the same, as text.
            return new DeckNumber("", BoxOf(master) ?? new Box(width - (width / 10), height - (height / 16), width / 16, height / 24));
        }

        return (BoxOf(own) ?? BoxOf(master)) is { } box ? new DeckNumber(Reference(own), box) : null;
    }

    /// <summary>The places of all that is no placeholder.</summary>
    public static IEnumerable<Box> Of(SlideLayoutPart part)
    {
        var isMasterShown = part.SlideLayout?.ShowMasterShapes?.Value ?? true;
        P.ShapeTree?[] trees = [part.SlideLayout?.CommonSlideData?.ShapeTree, isMasterShown ? part.SlideMasterPart?.SlideMaster?.CommonSlideData?.ShapeTree : null];
        return trees.SelectMany(tree => tree?.ChildElements ?? Enumerable.Empty<OpenXmlElement>())
            .Where(shape => shape is P.Shape or P.Picture or P.ConnectionShape or P.GroupShape or P.GraphicFrame && !shape.Descendants<P.PlaceholderShape>().Any())
            .Select(BoxOf).OfType<Box>();
    }

    /// <summary>The place of a shape; null where it has none of its own.</summary>
    public static Box? BoxOf(OpenXmlElement? shape)
    {
        OpenXmlElement? frame = shape switch
        {
            P.GroupShape group => group.GroupShapeProperties?.TransformGroup,
            P.GraphicFrame graphic => graphic.Transform,
            null => null,
            _ => shape.Elements<P.ShapeProperties>().FirstOrDefault()?.Transform2D,
        };
        var (offset, extent) = (frame?.GetFirstChild<A.Offset>(), frame?.GetFirstChild<A.Extents>());
        return offset?.X is { } x && offset.Y is { } y && extent?.Cx is { } width && extent.Cy is { } height ? new Box(x.Value, y.Value, width.Value, height.Value) : null;
    }

    private static P.Shape? Numbers(P.ShapeTree? tree) => Placeholders(tree).FirstOrDefault(shape => TypeOf(shape) == P.PlaceholderValues.SlideNumber);

    private static IEnumerable<P.Shape> Placeholders(P.ShapeTree? tree) => tree?.Elements<P.Shape>().Where(shape => shape.NonVisualShapeProperties?.ApplicationNonVisualDrawingProperties?.PlaceholderShape is not null) ?? [];

    private static P.PlaceholderValues? TypeOf(P.Shape shape) => shape.NonVisualShapeProperties!.ApplicationNonVisualDrawingProperties!.PlaceholderShape!.Type?.Value;

    private static bool IsTitle(P.PlaceholderValues? type) => type == P.PlaceholderValues.Title || type == P.PlaceholderValues.CenteredTitle;

    private static bool IsOfFoot(P.PlaceholderValues? type) => type == P.PlaceholderValues.DateAndTime || type == P.PlaceholderValues.Footer || type == P.PlaceholderValues.SlideNumber;
}
