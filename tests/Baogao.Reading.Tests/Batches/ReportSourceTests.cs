using Baogao.Reading.Batches;
using Baogao.Reading.Formats;

namespace Baogao.Reading.Tests.Batches;

/// <summary>Reports of files and of rows, opened when their turn comes.</summary>
public sealed class ReportSourceTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baogao-source-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Files_and_rows_come_in_order_and_what_cannot_be_read_says_so_in_its_turn()
    {
        var text = Save("a.txt", "税收9亿元。");
        var table = Save("b.csv", "name,text\n甲,产值8亿元。\n乙,产值9亿元。\n");
        var gone = Path.Combine(folder.FullName, "c.txt");
        var sources = ReportSource.Of([(text, null), (table, "text"), (table, "正文"), (gone, null), (text, "text")]);
        Assert.Equal(
            [
                "a: 税收9亿元。",
                "甲: 产值8亿元。",
                "乙: 产值9亿元。",
                $"{table} has no column 正文. Its columns are name, text: name one with --column.",
                $"{gone} is not there. Name a report's file: .txt, .html, .docx, .pdf or .csv.",
                $"{text} has no columns: --column goes with a .csv file.",
            ],
            sources.Select(Open));
    }

    [Fact]
    public void A_table_that_is_not_there_is_one_problem()
    {
        var missing = Path.Combine(folder.FullName, "none.csv");
        Assert.Equal([$"{missing} is not there. Name a report's file: .txt, .html, .docx, .pdf or .csv."], ReportSource.Of([(missing, null)]).Select(Open));
    }

    [Fact]
    public void A_row_is_not_read_before_it_is_asked_for()
    {
        var table = Save("many.csv", "text\n" + string.Concat(Enumerable.Repeat("税收9亿元。\n", 100_000)));
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal("many:1: 税收9亿元。", Open(ReportSource.Of([(table, null)]).First()));
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 1_500_000);
    }

    private static string Open(ReportSource source)
    {
        try
        {
            var report = source.Open();
            return $"{report.Name}: {report.Text}";
        }
        catch (ReportFileException problem)
        {
            return problem.Message;
        }
    }

    private string Save(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
