using System.Text;
using Baogao.Loading.Problems;
using Baogao.Reading.Checking;
using Baogao.Reading.Checking.Text;
using Baogao.Tests.Loading;

namespace Baogao.Tests.Checking;

public class SourceTests
{
    [Fact]
    public void Each_character_of_the_normal_form_knows_its_line_and_column()
    {
        var text = SourceText.Parse("report.txt", "税收 １７．\r\n\r\n 8亿元");

        Assert.Equal("税收17.8亿元", text.Text);
        Assert.Equal((1, 4), text.Place(2));
        Assert.Equal((3, 2), text.Place(5));
        Assert.Equal("17.8", text.Words(Assert.Single(text.Numbers)));
        Assert.Equal([0, 5], text.LineStarts);
    }

    [Fact]
    public void A_text_that_is_not_there_is_told()
        => Assert.Equal(["nowhere.txt: The report's text is not there. Give the path of its file: .txt, .html, .docx or .pdf. [BG401]"], Read("nowhere.txt"));

    [Theory]
    [InlineData("gb18030")]
    [InlineData("big5")]
    [InlineData("utf-16")]
    public void A_text_in_another_encoding_is_read_as_one_in_UTF8_is(string encoding)
    {
        const string Words = "政府工作報告\n經濟社會發展實現了新的增長，稅收17.8億元";
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "report.txt");
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        File.WriteAllBytes(path, Encoding.GetEncoding(encoding).GetBytes(Words));

        var problems = new ProblemList();
        var text = SourceReader.Read(path, problems);

        Assert.Empty(problems.Ordered());
        Assert.Equal(SourceText.Parse(path, Words).Text, text!.Text);
    }

    [Fact]
    public void A_text_that_mixes_encodings_or_has_no_words_is_told()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "report.txt");
        File.WriteAllBytes(path, [.. "税收收入"u8, 0xFF, .. "十七亿元"u8]);
        Assert.Equal([$"{path}:1:5: The file is not UTF-8: a byte here belongs to no character. Restore the file, or save it as UTF-8. [BG403]"], Read(path));
        File.WriteAllText(path, " \n\n");
        Assert.Equal([$"{path}: The file holds no text. Give the text of the report. [BG402]"], Read(path));
    }

    [Fact]
    public void A_text_for_an_edition_without_sections_is_told()
    {
        var data = SharedText.Data("gaohang-2023");
        var text = Path.Combine(data, "datapackage.json");

        var problem = Assert.Single(ReportChecker.Check(data, text).Problems);

        Assert.Equal("The edition has no sections, and so no text to be compared with. Leave the text out, or add sections.csv.", problem.Message.ToString());
        Assert.Equal(ProblemCode.TextWithoutSections, problem.Code);
    }

    /// <summary>What is said of texts that cannot be compared with.</summary>
    internal static IEnumerable<Problem> Refused()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "report.txt");
        var data = SharedText.Data("gaohang-2023");
        File.WriteAllBytes(path, [0xFF]);
        var problems = Problems("nowhere.txt").Concat(Problems(folder.Path)).Concat(Problems(path)).ToList();
        File.WriteAllText(path, " ");
        return [.. problems, .. Problems(path), .. ReportChecker.Check(data, Path.Combine(data, "datapackage.json")).Problems];
    }

    private static IEnumerable<string> Read(string path) => Problems(path).Select(problem => problem.ToString());

    private static IReadOnlyList<Problem> Problems(string path)
    {
        var problems = new ProblemList();
        Assert.Null(SourceReader.Read(path, problems));
        return problems.Ordered();
    }
}
