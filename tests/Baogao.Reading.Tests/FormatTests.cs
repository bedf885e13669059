using System.IO.Compression;
using System.Text;
using Baogao.Reading.Formats;

namespace Baogao.Reading.Tests;

/// <summary>Files of each kind, and what is said of those that cannot be read.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Words = "一、2025年工作回顾\n全镇工业产值增长8%，社会事业发展和民生保障工作不断加强。";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baogao-read-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("gb18030")]
    [InlineData("big5")]
    public void The_encoding_of_a_text_is_found(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var words = name == "big5" ? "一、2025年工作回顧\n全鎮工業產值增長8%,社會事業發展和民生保障工作不斷加強。" : Words;
        var path = Save("a.txt", Encoding.GetEncoding(name).GetBytes(words));
        Assert.Equal(words.Replace("\n", "", StringComparison.Ordinal).Replace('，', ','), Assert.Single(ReportFiles.Open(path)).Text);
    }

    [Fact]
    public void A_web_page_gives_its_article_alone()
    {
        var path = Save("a.html", "<html><head><script>var a = 5;</script></head><body><nav><a href='x'>首页</a></nav><div id='c'><p>一、2025年工作回顾</p><p>工业产值增长8%。</p><p style='display: none'>隐藏9</p></div><div><a href='y'>相关链接3</a></div></body></html>"u8.ToArray());
        Assert.Equal("一、2025年工作回顾工业产值增长8%。", Assert.Single(ReportFiles.Open(path)).Text);
    }

    [Fact]
    public void A_csv_file_gives_a_report_a_row()
    {
        var path = Save("a.csv", Encoding.UTF8.GetBytes("name,正文\n甲,产值8亿元。\n乙,\"产值9亿元,增长3%。\"\n"));
        Assert.Equal(["甲 产值8亿元。", "乙 产值9亿元,增长3%。"], ReportFiles.Open(path, "正文").Select(report => $"{report.Name} {report.Text}"));
    }

    [Fact]
    public void A_word_document_gives_its_numbering_and_accepted_text()
    {
        var path = Path.Combine(folder.FullName, "a.docx");
        WordFile.Write(path);
        Assert.Equal("一、工作回顾(一)产业新增企业9家。二、工作安排表中3项框外5处框中4个新处6条", Assert.Single(ReportFiles.Open(path)).Text);
    }

    [Fact]
    public void Files_that_cannot_be_read_are_refused_by_name()
    {
        var empty = Save("empty.txt", []);
        var blank = Save("blank.txt", " \n"u8.ToArray());
        var english = Save("english.txt", "Revenue grew by 5 % in 2025."u8.ToArray());
        var old = Save("old.doc", [0xD0, 0xCF]);
        var other = Save("a.xyz", [1]);
        var broken = Save("broken.docx", [1, 2, 3]);
        var pdf = Save("broken.pdf", [1, 2, 3]);
        var csv = Save("b.csv", "name,body\na,b\n"u8.ToArray());
        Assert.Equal(
            [
                $"{empty} is empty, or a pipe or device, and was not opened. Save the report's text in it first.",
                $"{blank} holds no text. Save the report's text in it first.",
                $"{english} holds no Chinese text. The reader knows Chinese reports only.",
                $"{old} is in an old format of Word. Save it as .docx and read that.",
                $"{other} is of a kind that is not read. Save it as .txt, .html, .docx, .pdf or .csv.",
                $"{broken} is no whole Word document (.docx). Open it in Word, save it anew, and read that.",
                $"{pdf} is no whole PDF. Save it anew, or find the report as text.",
                $"{csv} has no column text. Its columns are name, body: name one with --column.",
                $"{folder.FullName} is a folder. Name the report's file.",
                $"{folder.FullName}/no.txt is not there. Name a report's file: .txt, .html, .docx, .pdf or .csv.",
            ],
            new[] { empty, blank, english, old, other, broken, pdf, csv, folder.FullName, folder.FullName + "/no.txt" }.Select(Refusal));
    }

    [Fact]
    public void Pipes_and_links_to_devices_are_not_opened()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no named pipes in folders");
        foreach (var ending in (string[])["txt", "csv", "pdf"])
        {
            var (pipe, link, dead) = (Path.Combine(folder.FullName, $"pipe.{ending}"), Path.Combine(folder.FullName, $"link.{ending}"), Path.Combine(folder.FullName, $"dead.{ending}"));
            using var made = System.Diagnostics.Process.Start("mkfifo", pipe);
            made.WaitForExit();
            File.CreateSymbolicLink(link, "/dev/zero");
            File.CreateSymbolicLink(dead, "nowhere");
            Assert.Equal(
                [
                    $"{pipe} is empty, or a pipe or device, and was not opened. Save the report's text in it first.",
                    $"{link} is empty, or a pipe or device, and was not opened. Save the report's text in it first.",
                    $"{dead} cannot be read. See that it leads to a file that you may read.",
                ],
                new[] { pipe, link, dead }.Select(Refusal));
        }
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void A_zip_bomb_is_refused()
    {
        var path = Path.Combine(folder.FullName, "bomb.docx");
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Create))
        {
            using var stream = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 129; i++)
            {
                stream.Write(zeros);
            }
        }

        Assert.Equal($"{path} unpacks to more than 128 MB. A report does not: name another file.", Refusal(path));
    }

    [Fact]
    public void A_word_document_with_an_entity_is_refused_and_nothing_is_fetched()
    {
        var path = Path.Combine(folder.FullName, "entity.docx");
        WordFile.Write(path, "<!DOCTYPE w:document [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>");
        Assert.Equal($"{path} is no whole Word document (.docx). Open it in Word, save it anew, and read that.", Refusal(path));
    }

    private static string Refusal(string path) => Assert.Throws<ReportFileException>(() => ReportFiles.Open(path).ToList()).Message;

    private string Save(string name, byte[] bytes)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
