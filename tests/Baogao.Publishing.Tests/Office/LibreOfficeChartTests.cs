using Baogao.Charts;
using Baogao.Languages;
using Baogao.Model;
using Baogao.Notebooks.Tests;
using UglyToad.PdfPig;

namespace Baogao.Publishing.Tests.Office;

/// <summary>What LibreOffice draws of native charts.</summary>
[Trait("Category", "Slow")]
public sealed class LibreOfficeChartTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_draws_every_form_with_its_heading_its_names_and_its_labels()
    {
        var texts = Language.English.Texts();
        RenderedPanel[] panels = [.. Panels.Real.Where(each => each.Texts == texts).Select(each => each.Panel).DistinctBy(panel => panel.Form)];
        Assert.Equal(8, panels.Length);
        var path = folder.File("charts.pptx");
        File.WriteAllBytes(path, ChartDeck.Of(texts, [.. panels.Select(panel => new[] { panel })]));

        using var made = LibreOffice.Convert(path, "pdf");
        using var pdf = PdfDocument.Open(made.File("out/charts.pdf"));
        var pages = pdf.GetPages().Select(page => Plain(page.Text)).ToList();
        Assert.Equal(panels.Length, pages.Count);
        foreach (var (panel, page) in panels.Zip(pages))
        {
            Assert.Contains(Plain(panel.Title), page, StringComparison.Ordinal);
            Assert.All(panel.Marks.Where(mark => mark.Label.Length > 0).SelectMany(mark => mark.Label.Split('\n')), line => Assert.Contains(Plain(line), page, StringComparison.Ordinal));
            Assert.All(NamesOf(panel), name => Assert.Contains(Plain(name), page, StringComparison.Ordinal));
        }
    }

    /// <summary>The names that stand in the chart; the whole of a bar of parts is in its heading.</summary>
    private static IEnumerable<string> NamesOf(RenderedPanel panel) => panel.Form == MarkForm.Parts ? panel.Marks.Skip(1).Select(mark => mark.Category) : panel.Categories;

    /// <summary>Lines are broken where there is room.</summary>
    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
