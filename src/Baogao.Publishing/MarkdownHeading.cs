using Markdig.Extensions.Mathematics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Baogao.Publishing;

/// <summary>A heading of a Markdown cell and the text below it.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">Its words, without markup.</param>
/// <param name="Body">The Markdown below it, up to the next heading of its level or above.</param>
internal sealed record MarkdownHeading(int Level, string Text, string Body)
{
    /// <summary>The headings of a cell, as Markdown has them: none in a code fence, those underlined with <c>===</c> too.</summary>
    public static IReadOnlyList<MarkdownHeading> Of(string markdown)
    {
        var headings = PageMarkdown.Parse(markdown).OfType<HeadingBlock>().ToList();
        return [.. headings.Select((heading, i) => new MarkdownHeading(
            heading.Level, Words(heading.Inline), Below(markdown, heading, headings.Skip(i + 1).FirstOrDefault(next => next.Level <= heading.Level))))];
    }

    private static string Below(string markdown, HeadingBlock heading, HeadingBlock? next)
    {
        // The span of an underlined heading ends on its underline.
        var line = markdown.IndexOf('\n', Math.Min(heading.Span.End, markdown.Length - 1));
        var end = next?.Span.Start ?? markdown.Length;
        return line < 0 || line >= end ? "" : markdown[line..end].Trim();
    }

    private static string Words(ContainerInline? inlines) => string.Concat((inlines?.Descendants() ?? []).Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        MathInline math => math.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        LineBreakInline => " ",
        _ => "",
    })).Trim();
}
