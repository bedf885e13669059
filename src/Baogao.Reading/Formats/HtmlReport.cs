using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Baogao.Reading.Formats;

/// <summary>The article of a web page: the element with most text of its own paragraphs, links counted against it. Scripts are not run, nothing is fetched.</summary>
internal static class HtmlReport
{
    private static readonly string[] Skipped = ["script", "style", "nav", "noscript", "iframe", "select", "button", "form", "header", "footer", "template"];
    private static readonly string[] Blocks = ["p", "div", "br", "li", "tr", "td", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "table"];

    internal static string Read(string path, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var document = new HtmlParser().ParseDocument(stream);
        foreach (var element in document.All.Where(IsHidden).ToList())
        {
            element.Remove();
        }

        var article = document.All.Where(element => element.LocalName is "div" or "article" or "section" or "td" or "body" or "main").MaxBy(Weight)
            ?? throw new ReportFileException($"{path} holds no page. Save the report's page or its text.");
        var text = new StringBuilder();
        Append(article, text);
        return text.ToString();
    }

    private static bool IsHidden(IElement element)
        => Skipped.Contains(element.LocalName) || element.HasAttribute("hidden")
            || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    private static int Weight(IElement element)
    {
        var own = element.ChildNodes.OfType<IText>().Sum(text => text.Data.Trim().Length)
            + element.Children.Where(child => child.LocalName is "p" or "span" or "font" or "strong" or "b" or "br" or "h1" or "h2" or "h3").Sum(child => child.TextContent.Trim().Length);
        return own - (2 * element.QuerySelectorAll("a").Sum(link => link.TextContent.Trim().Length));
    }

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
            {
                text.Append(words.Data.ReplaceLineEndings(" "));
            }
            else if (child is IElement element)
            {
                var block = Blocks.Contains(element.LocalName);
                text.Append(block ? "\n" : "");
                Append(element, text);
                text.Append(block ? "\n" : "");
            }
        }
    }
}
