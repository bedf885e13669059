using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Dom;

namespace Baogao.Publishing.Svg;

/// <summary>An <c>svg</c> element within the HTML of a cell, as a picture: in an <c>img</c> its names and styles touch nothing of the page.</summary>
internal static partial class InlineSvg
{
    /// <summary>The picture, with the title of the SVG as its alternative text; null where nothing of the SVG may stay.</summary>
    public static IElement? ToImage(IElement svg)
    {
        try
        {
            var safe = SafeSvg.Of(Copy(svg).ToString(SaveOptions.DisableFormatting));
            if (!XElement.Parse(safe).HasElements)
            {
                return null;
            }

            var image = svg.Owner!.CreateElement("img");
            image.SetAttribute("src", $"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(safe))}");
            image.SetAttribute("alt", svg.GetAttribute("aria-label") ?? svg.Children.FirstOrDefault(child => child.LocalName == "title")?.TextContent.Trim() ?? "");
            return image;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // As XML: a browser reads SVG in HTML with names that XML does not allow.
    private static XElement Copy(IElement element) => new(
        XNamespace.Get(element.NamespaceUri ?? "") + element.LocalName,
        element.Attributes.Where(attribute => Name().IsMatch(attribute.LocalName) && attribute.LocalName != "xmlns" && attribute.Prefix != "xmlns")
            .DistinctBy(attribute => (attribute.NamespaceUri, attribute.LocalName))
            .Select(attribute => new XAttribute(XNamespace.Get(attribute.NamespaceUri ?? "") + attribute.LocalName, attribute.Value)),
        element.ChildNodes.Select(child => child switch
        {
            IElement inner when Name().IsMatch(inner.LocalName) => (object)Copy(inner),
            IText text => new XText(text.Data),
            _ => null,
        }));

    [GeneratedRegex(@"^[A-Za-z_][\w.-]*\z")]
    private static partial Regex Name();
}
