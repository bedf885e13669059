using System.Diagnostics;
using Baogao.Charts;
using Baogao.Charts.Builders;
using Baogao.Model;
using Baogao.Notebooks.Tests;
using Baogao.Publishing.Office;
using Baogao.Tests.Analysis;

namespace Baogao.Publishing.Tests.Office;

/// <summary>What LibreOffice shows of a deck.</summary>
[Trait("Category", "Slow")]
public sealed class LibreOfficeDeckTests : IDisposable
{
    private static readonly ReportChart[] Charts = [ReportCharts.Progress(RealData.Gaohang), ReportCharts.Rankings(RealData.Gaohang), ReportCharts.Projects(RealData.Gaohang)];
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_shows_a_page_for_each_slide_with_its_title_its_source_and_its_number(bool isOffice)
    {
        using var deck = DeckFile.Of(Language.Chinese, Charts, isOffice ? DeckTemplate.Of(OfficeTemplate.Bytes(), "office.pptx") : null);
        var path = folder.File("deck.pptx");
        File.WriteAllBytes(path, deck.Bytes);
        using var made = LibreOffice.Convert(path, "pdf");
        var pages = Pages(made.File("out/deck.pdf"));
        Assert.Equal(deck.Slides.Count, pages.Count);
        foreach (var ((slide, page), number) in deck.Slides.Zip(pages).Select((pair, i) => (pair, i + 1)))
        {
            Assert.Contains(Bare(DeckFile.Title(slide)), Bare(page), StringComparison.Ordinal);
            // The number stands beside the source, so that lines of both are mixed.
            Assert.All(DeckFile.Box(slide, "Source").Split('\n'), line => Assert.Contains(Bare(line)[..Math.Min(20, Bare(line).Length)], Bare(page), StringComparison.Ordinal));
            Assert.Contains(page.Split('\n'), line => line.Trim().EndsWith($"{number}", StringComparison.Ordinal));
            Assert.Equal(isOffice, page.Contains("Office of Examples", StringComparison.Ordinal));
        }
    }

    /// <summary>The text of each page.</summary>
    private static List<string> Pages(string pdf)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", "-enc", "UTF-8", pdf, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return [.. text.Split('\f').SkipLast(1)];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "CI must have pdftotext. Install the Debian package poppler-utils.");
            Assert.Skip("No pdftotext on this machine.");
            throw;
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
