using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;

namespace Baogao.Reading.Tests;

/// <summary>PDF files: the text layer without the layout, and what is said of those without one.</summary>
public sealed class PdfTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baogao-pdf-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Page_numbers_and_line_breaks_of_the_layout_are_undone()
    {
        var path = Save([["一、2025年工作回顾", "全镇工业产值达到12.", "5亿元,比上年增长", "8%。新建公园", "—1—"], ["3座。", "二、2026年工作安排", "新建学校2所。", "—2—"]]);
        var report = Assert.Single(ReportFiles.Open(path));
        Assert.Equal("一、2025年工作回顾全镇工业产值达到12.5亿元,比上年增长8%。新建公园3座。二、2026年工作安排新建学校2所。", report.Text);
        Assert.Equal(
            "12.5 亿元 eq level actual 2025 工业产值\n8 % eq growth actual 2025 工业产值\n3 座 eq level actual 2025 新建公园\n2 所 eq level target 2026 新建学校",
            Sentences.Figures(ReportTextReader.Read(report).Readings));
    }

    [Fact]
    public void A_figure_that_stands_alone_on_its_line_is_no_page_number()
        => Assert.Equal("税收88亿元。", Assert.Single(ReportFiles.Open(Save([["税收", "88", "亿元。"]]))).Text);

    [Fact]
    public void A_picture_is_refused()
    {
        var path = Save([[], []]);
        Assert.Equal($"{path} has no text layer: its pages are pictures. Recognise the text first, or find the report as text.", Refusal(path));
    }

    [Fact]
    public void An_encrypted_file_is_refused()
    {
        var path = Path.Combine(folder.FullName, "locked.pdf");
        PdfFile.Write(path, [["税收8亿元。"]], isEncrypted: true);
        Assert.Equal($"{path} is encrypted. Save it without a password and read that.", Refusal(path));
    }

    private static string Refusal(string path) => Assert.Throws<ReportFileException>(() => ReportFiles.Open(path).ToList()).Message;

    private string Save(string[][] pages)
    {
        var path = Path.Combine(folder.FullName, "a.pdf");
        PdfFile.Write(path, pages);
        return path;
    }
}
