using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Baogao.Notebooks.Publishing;

/// <summary>
/// Markdown cells as HTML: raw HTML is shown as text, headings go down one level below the page's own, and an address that <see cref="PageLinks"/> does
/// not name is shown rather than followed. A picture from elsewhere becomes a link: the page fetches nothing.
/// </summary>
internal static class PageMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    public static string ToHtml(string markdown, Language language)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(heading.Level + 1, 6);
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            Tame(link);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !PageLinks.IsFollowed(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        if (language != Language.Chinese)
        {
            foreach (var literal in document.Descendants<LiteralInline>().ToList())
            {
                Mark(literal);
            }
        }

        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    /// <summary>Marks the language of Chinese words within other prose.</summary>
    private static void Mark(LiteralInline literal)
    {
        var pieces = ChineseMarks.Pieces(literal.Content.ToString()).ToList();
        if (!pieces.Any(piece => piece.IsChinese) || literal.FindParentOfType<LinkInline>().Any(link => link.IsImage))
        {
            return;
        }

        foreach (var (text, isChinese) in pieces)
        {
            literal.InsertBefore(isChinese ? new HtmlInline(ChineseMarks.Encode(text, Language.English)) : new LiteralInline(text));
        }

        literal.Remove();
    }

    private static void Tame(LinkInline link)
    {
        var address = link.Url ?? "";
        if (link.IsImage ? PageLinks.IsDrawn(address) : PageLinks.IsFollowed(address))
        {
            return;
        }

        var isLink = link.IsImage && PageLinks.IsFollowed(address) && link.FindParentOfType<LinkInline>().All(parent => parent == link);
        if (link.FirstChild is null)
        {
            link.AppendChild(new LiteralInline(address));
        }
        else if (!isLink)
        {
            link.AppendChild(new LiteralInline($" ({address})"));
        }

        link.IsImage = false;
        if (!isLink)
        {
            link.ReplaceBy(new ContainerInline(), copyChildren: true);
        }
    }
}
