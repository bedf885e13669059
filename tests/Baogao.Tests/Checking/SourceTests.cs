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
        => Assert.Equal(["nowhere.txt: The report's text is not there. Give the path of a UTF-8 text file. [BG401]"], Read("nowhere.txt"));

    [Fact]
    public void A_text_in_GBK_or_without_words_is_told()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, CodePagesEncodingProvider.Instance.GetEncoding("GBK")!.GetBytes("政府工作报告，税收收入十七亿元"));
            Assert.Equal([$"{path}: The file is not UTF-8; it looks like GBK. Save it as UTF-8 (in Excel: \"CSV UTF-8\"). [BG403]"], Read(path));
            File.WriteAllText(path, " \n\n");
            Assert.Equal([$"{path}: The file holds no text. Give the text of the report. [BG402]"], Read(path));
        }
        finally
        {
            File.Delete(path);
        }
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
