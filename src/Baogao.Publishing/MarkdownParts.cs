using System.Net;
using Baogao.Languages;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Mathematics;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Baogao.Publishing;

/// <summary>
/// Formulas as their TeX, which can be read without a program that sets it: a browser has none of its own, and the page loads nothing.
/// </summary>
internal sealed class InlineFormula : HtmlObjectRenderer<MathInline>
{
    protected override void Write(HtmlRenderer renderer, MathInline obj) => renderer.Write(TexHtml.Inline(obj.Content.ToString()));
}

/// <summary>A formula on lines of its own.</summary>
internal sealed class BlockFormula : HtmlObjectRenderer<MathBlock>
{
    protected override void Write(HtmlRenderer renderer, MathBlock obj) => renderer.Write(TexHtml.Block(obj.Lines.ToString())).EnsureLine();
}

/// <summary>TeX as HTML.</summary>
internal static class TexHtml
{
    public static string Inline(string tex) => $"<code class=\"math\">{WebUtility.HtmlEncode(tex)}</code>";

    public static string Block(string tex) => $"<pre class=\"math\">{WebUtility.HtmlEncode(tex.Trim())}</pre>";
}

/// <summary>The box of a task: a sign with a name, since a page has no form.</summary>
internal sealed class TaskSign(IPageTexts texts) : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList obj)
    {
        renderer.Write($"<span role=\"img\" aria-label=\"{texts.Task(obj.Checked)}\">{(obj.Checked ? '☑' : '☐')}</span>");
    }
}

/// <summary>The mark of a footnote and the way back, their ids made unique on the page by the cell's own.</summary>
internal sealed class FootnoteMark(string cell, IPageTexts texts) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink obj)
    {
        if (obj.IsBackLink)
        {
            renderer.Write($" <a href=\"#{cell}-fnref-{obj.Index}\" aria-label=\"{texts.BackToText()}\">↩</a>");
        }
        else
        {
            renderer.Write($"<a id=\"{cell}-fnref-{obj.Index}\" href=\"#{cell}-fn-{obj.Footnote.Order}\"><sup>{obj.Footnote.Order}</sup></a>");
        }
    }
}

/// <summary>The footnotes at the end of a cell.</summary>
internal sealed class FootnoteList(string cell) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup obj)
    {
        renderer.EnsureLine();
        renderer.Write("<ol class=\"footnotes\">\n");
        foreach (var note in obj.OfType<Footnote>())
        {
            renderer.Write($"<li id=\"{cell}-fn-{note.Order}\">");
            renderer.WriteChildren(note);
            renderer.Write("</li>\n");
        }

        renderer.Write("</ol>\n");
    }
}
