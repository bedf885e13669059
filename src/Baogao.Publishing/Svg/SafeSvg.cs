using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Baogao.Publishing.Svg;

/// <summary>
/// An SVG that loads nothing when it is opened. It is read as XML and written anew from the elements, attributes and style properties that pictures of charts
/// consist of; of addresses only <c>#…</c> within the file and <c>data:</c> bitmaps stay. Text stays as it is.
/// </summary>
internal static partial class SafeSvg
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    private static readonly HashSet<string> Elements = Set(
        "circle clipPath defs desc ellipse g image line linearGradient marker mask path pattern polygon polyline radialGradient rect stop svg symbol text textPath title tspan use");

    // Style properties that are attributes too.
    private static readonly HashSet<string> Properties = Set(
        """
        clip-path clip-rule color display dominant-baseline fill fill-opacity fill-rule font-family font-size font-style font-variant font-weight image-rendering letter-spacing marker-end marker-mid
        marker-start mask mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
        stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering text-transform vector-effect visibility white-space word-spacing
        """);

    private static readonly HashSet<string> Attributes =
    [
        .. Properties, .. Set(
            """
            class clipPathUnits cx cy d dx dy fx fy gradientTransform gradientUnits height id lengthAdjust markerHeight markerUnits markerWidth maskContentUnits maskUnits offset orient
            patternContentUnits patternTransform patternUnits points preserveAspectRatio r refX refY rotate rx ry spreadMethod startOffset textLength transform version viewBox width x x1 x2
            y y1 y2
            """),
    ];

    /// <summary>The safe picture.</summary>
    /// <exception cref="XmlException">This is no SVG, or it has a document type.</exception>
    public static string Of(string svg)
    {
        using var reader = XmlReader.Create(new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        if (root.Name != Svg + "svg")
        {
            throw new XmlException($"the root is {root.Name.LocalName} in {(root.Name.NamespaceName is { Length: > 0 } space ? space : "no namespace")} in place of an svg element of SVG");
        }

        // The same characters to a reader of XML. A program that looks for addresses in the bytes finds none in the words of a label.
        var safe = Copy(root);
        safe.ReplaceAttributes(new XAttribute("xmlns", Svg.NamespaceName), new XAttribute(XNamespace.Xmlns + "xlink", XLink.NamespaceName), safe.Attributes());
        return safe.ToString(SaveOptions.DisableFormatting)
            .Replace("://", ":&#47;&#47;", StringComparison.Ordinal)
            .Replace("=\"http:&#47;&#47;www.w3.org/", "=\"http://www.w3.org/", StringComparison.Ordinal);
    }

    private static XElement Copy(XElement element) => new(
        element.Name,
        element.Attributes().Select(Copy).Where(attribute => attribute is not null),
        element.Nodes().SelectMany(Nodes));

    /// <summary>Text, and known elements. Of a link the content stays; comments, processing instructions and everything else go.</summary>
    private static IEnumerable<XNode> Nodes(XNode node) => node switch
    {
        XText text => [new XText(text.Value)],
        XElement element when element.Name.Namespace != Svg => [],
        XElement { Name.LocalName: "a" } link => link.Nodes().SelectMany(Nodes),
        XElement element when Elements.Contains(element.Name.LocalName) => [Copy(element)],
        _ => [],
    };

    private static XAttribute? Copy(XAttribute attribute)
    {
        var name = attribute.Name;
        if (name == "href" || name == XLink + "href")
        {
            return IsAddressKept(attribute) ? new XAttribute(attribute) : null;
        }

        if (name == XNamespace.Xml + "space")
        {
            return new XAttribute(attribute);
        }

        if (name == "style")
        {
            var style = string.Join("; ", attribute.Value.Split(';', StringSplitOptions.TrimEntries).Where(IsDeclarationKept));
            return style.Length > 0 ? new XAttribute(name, style) : null;
        }

        return name.Namespace == XNamespace.None && Attributes.Contains(name.LocalName) && IsValueKept(attribute.Value) ? new XAttribute(attribute) : null;
    }

    private static bool IsAddressKept(XAttribute attribute)
        => attribute.Parent!.Name.LocalName == "image" ? Bitmap().IsMatch(attribute.Value) : Fragment().IsMatch(attribute.Value);

    private static bool IsDeclarationKept(string declaration)
        => declaration.Split(':', 2, StringSplitOptions.TrimEntries) is [var name, var value] && Properties.Contains(name) && IsValueKept(value);

    /// <summary>True for a value without an address: no escape or comment that could hide one, and no function but those of colours, transforms and <c>url(#…)</c>.</summary>
    private static bool IsValueKept(string value) => !OutsideValues().IsMatch(KnownFunctions().Replace(value, " "));

    private static HashSet<string> Set(string names) => names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"^data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*\z")]
    private static partial Regex Bitmap();

    [GeneratedRegex(@"^#[\w.-]+\z")]
    private static partial Regex Fragment();

    [GeneratedRegex("""\burl\(\s*(["']?)#[\w.-]+\1\s*\)|\b(?:rgba?|hsla?|translate|scale|rotate|matrix|skewX|skewY)\([\w\s.,%+-]*\)""")]
    private static partial Regex KnownFunctions();

    [GeneratedRegex(@"[\\@:<>(){}]|//|/\*")]
    private static partial Regex OutsideValues();
}
