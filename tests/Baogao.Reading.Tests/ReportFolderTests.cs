using Baogao.Reading.Formats;

namespace Baogao.Reading.Tests;

/// <summary>Which files of a folder are reports.</summary>
public sealed class ReportFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baogao-folder-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Reports_of_a_folder_and_its_folders_come_in_ordinal_order()
    {
        Make("b.txt", "A.TXT", "a/z.docx", "a.html", "甲.pdf", "a/b/c.htm", "list.csv", "b.xlsx", "notes.md", ".hidden.txt", "~$b.docx", ".git/x.txt");
        var list = ReportFolder.List(folder.FullName);
        Assert.Equal(["A.TXT", "a.html", "a/b/c.htm", "a/z.docx", "b.txt", "甲.pdf"], list.Reports);
        Assert.Equal(["b.xlsx", "list.csv", "notes.md"], list.Others);
        Assert.Empty(list.Closed);
    }

    [Fact]
    public void Tables_are_reports_where_they_are_asked_for()
    {
        Make("b.txt", "list.CSV", "b.xlsx");
        var list = ReportFolder.List(folder.FullName, withTables: true);
        Assert.Equal(["b.txt", "list.CSV"], list.Reports);
        Assert.Equal(["b.xlsx"], list.Others);
    }

    [Fact]
    public void Links_to_files_are_followed_and_links_to_folders_are_not()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a right there");
        Make("b.txt");
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "link.txt"), "b.txt");
        Directory.CreateSymbolicLink(Path.Combine(folder.FullName, "loop"), folder.FullName);
        Assert.Equal(["b.txt", "link.txt"], ReportFolder.List(folder.FullName).Reports);
    }

    [Fact]
    public void A_folder_without_reports_says_what_it_holds()
    {
        Assert.Equal($"{folder.FullName} holds no report: no file that ends in .txt, .html, .htm, .docx or .pdf.", Refusal());
        Make("1.md", "2.md", "3.md", "4.md", "5.md", "6.md", "7.csv");
        Assert.Equal($"{folder.FullName} holds no report: no file that ends in .txt, .html, .htm, .docx or .pdf. It holds 1.md, 2.md, 3.md, 4.md, 5.md and 2 more.", Refusal());
    }

    [Fact]
    public void What_is_no_folder_cannot_be_listed()
    {
        var none = Path.Combine(folder.FullName, "none");
        Assert.Equal($"{none} cannot be listed. See that it is a folder that you may read.", Assert.Throws<ReportFileException>(() => ReportFolder.List(none)).Message);
    }

    [Fact]
    public void A_row_is_a_line_of_csv_or_json()
    {
        Assert.Equal("甲,\"1,5\",,\"\"\"左右\"\"\"\n"u8, ReadingRows.Csv(["甲", "1,5", "", "\"左右\""]));
        Assert.Equal("{\"report\":\"甲\\\"\",\"value\":1.50,\"value_high\":null,\"confidence_class\":0.9,\"unit\":\"\"}\n"u8, ReadingRows.Json(["report", "value", "value_high", "confidence_class", "unit"], ["甲\"", "1.50", "", "0.9", ""]));
    }

    private void Make(params string[] files)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "税收9亿元。");
        }
    }

    private string Refusal() => Assert.Throws<ReportFileException>(() => ReportFolder.List(folder.FullName)).Message;
}
