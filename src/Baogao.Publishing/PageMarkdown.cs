using Baogao.Formatting;
using Baogao.Languages;
using Baogao.Model;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Baogao.Publishing;

/// <summary>
/// Markdown cells as HTML: raw HTML is shown as text, headings go down one level below the page's own, and an address that <see cref="PageLinks"/> does
/// not name is shown rather than followed. A picture from elsewhere becomes a link: the page fetches nothing.
/// </summary>
internal static class PageMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseTaskLists().UseFootnotes().UseMathematics().DisableHtml().Build();

    /// <summary>The tree of a cell's prose.</summary>
    public static MarkdownDocument Parse(string markdown) => Markdown.Parse(markdown, Pipeline);

    /// <summary>The prose as plain text, a line a paragraph.</summary>
    public static IEnumerable<string> ToLines(string markdown) => Markdown.ToPlainText(markdown, Pipeline).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The prose as HTML.</summary>
    /// <param name="markdown">The cell's text.</param>
    /// <param name="texts">The texts of the language around it.</param>
    /// <param name="attachments">The pictures that the cell carries.</param>
    /// <param name="cell">What makes the ids of its footnotes unique on the page.</param>
    public static string ToHtml(string markdown, ITexts texts, CellAttachments? attachments = null, string cell = "cell")
    {
        var document = Parse(markdown);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(heading.Level + 1, 6);
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            Tame(link, attachments, texts);
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !PageLinks.IsFollowed(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        foreach (var link in document.Descendants<LinkInline>().Where(link => !link.IsImage))
        {
            Relate(link, link.Url);
        }

        foreach (var link in document.Descendants<AutolinkInline>())
        {
            Relate(link, link.Url);
        }

        if (ChineseMarks.AreNeeded(texts.Tag))
        {
            foreach (var literal in document.Descendants<LiteralInline>().ToList())
            {
                Mark(literal);
            }
        }

        using var writer = new StringWriter { NewLine = "\n" };
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathInlineRenderer>(new InlineFormula());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlMathBlockRenderer>(new BlockFormula());
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTaskListRenderer>(new TaskSign(texts));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteLinkRenderer>(new FootnoteMark(cell, texts));
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlFootnoteGroupRenderer>(new FootnoteList(cell));
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

    private static void Relate(Inline link, string? address)
    {
        if (PageLinks.Relation(address) is { } relation)
        {
            link.GetAttributes().AddProperty("rel", relation);
        }
    }

    private static void Tame(LinkInline link, CellAttachments? attachments, IPageTexts texts)
    {
        var address = link.Url ?? "";
        if (CellAttachments.IsNamed(address))
        {
            if (link.IsImage && attachments?.Find(address) is { } picture)
            {
                link.Url = picture;
                return;
            }

            address = texts.NoAttachment(address);
        }

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
