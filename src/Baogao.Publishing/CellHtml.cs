using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Baogao.Formatting;
using Baogao.Frames;
using Baogao.Publishing.Svg;
using Ganss.Xss;

namespace Baogao.Publishing;

/// <summary>
/// HTML that a cell made, fit to stand on the page: text, tables, colours and embedded pictures as they are, and nothing that runs, fetches, asks for
/// input, styles what is around it or poses as a part of the page. Cleaned rather than put into a frame of its own: so a table takes the height that it
/// needs, breaks over printed pages, and is read by a screen reader in its place.
/// </summary>
internal static class CellHtml
{
    // Their text is code or data, never prose: it goes with them. Of every other element that is not allowed the children stay.
    private static readonly HashSet<string> Emptied =
    [
        "applet", "audio", "canvas", "embed", "frameset", "iframe", "link", "math", "noembed", "noframes", "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "title", "video",
    ];

    private static readonly HashSet<string> Told = [.. Emptied, "base", "button", "form", "input", "meta"];

    private static readonly HtmlSanitizerOptions Allowed = new()
    {
        AllowedTags = Set("a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr"),
        AllowedAttributes = Set("align alt bgcolor border cellpadding cellspacing class colspan data-value datetime dir headers height href lang open reversed rowspan scope span src start style title valign value width"),
        AllowedClasses = Set("baogao-frame dni-treeview dni-code-hint dni-plaintext"),
        AllowedCssProperties = Set(
            """
            background-color border border-bottom border-bottom-color border-bottom-style border-bottom-width border-collapse border-color border-left border-left-color border-left-style border-left-width
            border-radius border-right border-right-color border-right-style border-right-width border-spacing border-style border-top border-top-color border-top-style border-top-width border-width
            caption-side color display font font-family font-size font-style font-variant-numeric font-weight height letter-spacing line-height list-style-type margin margin-bottom margin-left margin-right margin-top
            max-width min-width padding padding-bottom padding-left padding-right padding-top text-align text-decoration text-indent vertical-align white-space width word-break
            """),
        AllowedSchemes = Set("http https mailto data"),
        UriAttributes = Set("href src"),
    };

    /// <summary>The clean HTML, whole in itself. A note says what was left out.</summary>
    public static string ToHtml(PublicationFacts facts, string html)
    {
        var leftOut = new SortedSet<string>(StringComparer.Ordinal);
        var sanitizer = new HtmlSanitizer(Allowed) { KeepChildNodes = true };
        sanitizer.RemovingTag += (_, e) => e.Cancel = Remove(e.Tag, leftOut);
        sanitizer.FilterUrl += (_, e) => e.SanitizedUrl = IsKept(e.Tag, e.OriginalUrl) ? e.OriginalUrl : null;
        sanitizer.RemovingAttribute += (_, e) => ShowAddress(e.Tag, e.Attribute);
        sanitizer.PostProcessDom += (_, e) => Finish(e.Document, facts);
        var clean = sanitizer.Sanitize(html);
        var note = leftOut.Count == 0 ? "" : $"<p class=\"quiet\">{facts.Words.LeftOut([.. leftOut])}</p>";
        // Colours that were chosen on white paper stay on it.
        var paper = clean.Contains("color", StringComparison.OrdinalIgnoreCase) ? " paper" : "";
        return $"<div class=\"scroll{paper}\">{clean}</div>{note}";
    }

    /// <summary>Takes care of an element that is not allowed. True where it is done; else its tags go and what it holds stays.</summary>
    private static bool Remove(IElement tag, SortedSet<string> leftOut)
    {
        if (tag is IHtmlHeadingElement)
        {
            // The page's headings are its own: one of a cell would lead those astray who go by headings.
            var text = tag.Owner!.CreateElement("strong");
            text.Append([.. tag.ChildNodes]);
            var paragraph = tag.Owner!.CreateElement("p");
            paragraph.Append(text);
            tag.ReplaceWith(paragraph);
            return true;
        }

        if (tag.LocalName == "svg" && InlineSvg.ToImage(tag) is { } picture)
        {
            tag.ReplaceWith(picture);
            return true;
        }

        // The page sorts frames by a script of its own, and has the style of the formatters. The title of an SVG is in its picture.
        if (Told.Contains(tag.LocalName) && !(tag.LocalName == "title" && tag.NamespaceUri == NamespaceNames.SvgUri) && tag.TextContent != FrameHtml.SortScript && !tag.TextContent.Contains(".dni-", StringComparison.Ordinal))
        {
            leftOut.Add(tag.LocalName);
        }

        if (Emptied.Contains(tag.LocalName))
        {
            tag.InnerHtml = "";
        }

        return false;
    }

    private static bool IsKept(IElement tag, string address) => tag is IHtmlImageElement ? PageLinks.IsDrawn(address) : tag is IHtmlAnchorElement && PageLinks.IsFollowed(address);

    /// <summary>A picture from elsewhere leaves its address, so that a reader knows what is missing.</summary>
    private static void ShowAddress(IElement tag, IAttr attribute)
    {
        if (tag is IHtmlImageElement && attribute.LocalName == "src")
        {
            tag.SetAttribute("alt", $"{tag.GetAttribute("alt")} ({attribute.Value})".Trim());
        }
    }

    private static void Finish(IHtmlDocument document, PublicationFacts facts)
    {
        foreach (var image in document.QuerySelectorAll("img:not([src])"))
        {
            image.ReplaceWith(document.CreateTextNode(image.GetAttribute("alt") ?? ""));
        }

        foreach (var image in document.QuerySelectorAll("img:not([alt])"))
        {
            image.SetAttribute("alt", "");
        }

        foreach (var link in document.QuerySelectorAll("a"))
        {
            if (PageLinks.Relation(link.GetAttribute("href")) is { } relation)
            {
                link.SetAttribute("rel", relation);
            }
        }

        if (ChineseMarks.AreNeeded(facts.LanguageTag))
        {
            MarkChinese(document);
        }
    }

    /// <summary>Marks the Chinese words that the cell has not marked itself.</summary>
    private static void MarkChinese(IHtmlDocument document)
    {
        foreach (var text in document.Body!.Descendants<IText>().Where(text => text.ParentElement?.Closest("[lang]") is null or IHtmlHtmlElement).ToList())
        {
            var pieces = ChineseMarks.Pieces(text.Data).ToList();
            if (pieces.Any(piece => piece.IsChinese))
            {
                text.ReplaceWith([.. pieces.Select(piece => Piece(document, piece.Text, piece.IsChinese))]);
            }
        }
    }

    private static INode Piece(IHtmlDocument document, string text, bool isChinese)
    {
        if (!isChinese)
        {
            return document.CreateTextNode(text);
        }

        var span = document.CreateElement("span");
        span.SetAttribute("lang", "zh-CN");
        span.TextContent = text;
        return span;
    }

    private static HashSet<string> Set(string names) => names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
