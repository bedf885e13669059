using Baogao.Reading.Batches;
using Baogao.Reading.Drafting;
using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;
using Baogao.Reading.Tests.Drafting;

namespace Baogao.Reading.Tests.Batches;

/// <summary>Opening, reading and drafting share no state: on many threads at once each report comes out as it does alone.</summary>
public sealed class ManyThreadsTests : IDisposable
{
    private const int Jobs = 6;
    private const int Times = 40;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baogao-threads-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Files_of_each_kind_are_opened_and_read_at_once()
    {
        var word = Path.Combine(folder.FullName, "a.docx");
        WordFile.Write(word);
        var pdf = Path.Combine(folder.FullName, "a.pdf");
        PdfFile.Write(pdf, [["一、2025年工作回顾", "工业产值增长8%。"]]);
        var page = Path.Combine(folder.FullName, "a.html");
        File.WriteAllText(page, "<html><body><div><p>一、2025年工作回顾</p><p>工业产值增长8%，茶叶出口居全省第三位。</p></div></body></html>");
        var text = Path.Combine(folder.FullName, "a.txt");
        File.WriteAllBytes(text, [.. System.Text.Encoding.Unicode.GetBytes(Drafts.Head + "一、2025年工作回顾\n税收9.5亿元，增长5%左右。\n")]);
        string[] files = [word, pdf, page, text];
        var alone = files.ToDictionary(file => file, Rows);
        Assert.All(alone.Values, rows => Assert.NotEqual("", rows));
        var many = Enumerable.Repeat(files, Times).SelectMany(file => file).ToList();
        Assert.Equal(many.Select(file => alone[file]), SideBySide.Run(many, Jobs, Rows, Stop));
    }

    [Fact]
    public void Drafts_that_follow_an_edition_are_made_at_once()
    {
        var like = folder.CreateSubdirectory("like").FullName;
        var before = Drafts.Of("入库收入9.5亿元。");
        before.Write(like);
        File.WriteAllText(Path.Combine(like, "indicators.csv"), before.Files["indicators.csv"].Replace("入库收入,入库收入,", "入库收入,Revenue paid in,", StringComparison.Ordinal));
        var alone = new[] { null, like }.Select(Draft).ToList();
        Assert.NotEqual(alone[0], alone[1]);
        var many = Enumerable.Range(0, 2 * Times).ToList();
        Assert.Equal(many.Select(i => alone[i % 2]), SideBySide.Run(many, Jobs, i => Draft(i % 2 == 0 ? null : like), Stop));

        static string Draft(string? like) => Files(Drafts.OfText(Drafts.Head + "一、2025年工作回顾\n入库收入9.9亿元，增长4%。\n二、2026年工作安排\n入库收入增长5%左右，新建学位900个。\n", like));
    }

    [Fact]
    public void Full_reports_are_read_and_drafted_at_once()
    {
        var reports = Directory.GetFiles(Path.Combine(SharedReports.Require(), "reports"), "*-2026.txt").Order(StringComparer.Ordinal).Take(4).ToList();
        var alone = reports.ConvertAll(Draft);
        Assert.Equal([.. alone, .. alone], SideBySide.Run([.. reports, .. reports], Jobs, Draft, Stop));

        static string Draft(string report)
        {
            var text = Assert.Single(ReportFiles.Open(report));
            var reading = ReportTextReader.Read(text);
            return Rows(reading) + Files(EditionDrafter.Draft(text, reading, new DraftOptions("a-2026", "a.txt", DateTimeOffset.UnixEpoch)));
        }
    }

    private static string Rows(string file) => Rows(ReportTextReader.Read(Assert.Single(ReportFiles.Open(file))));

    private static string Rows(ReportReading reading) => string.Join('\n', reading.Readings.Select(one => string.Join('|', ReadingTable.Cells(one))));

    private static string Files(DraftEdition draft) => string.Join('\n', draft.Files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => file.Key + "\n" + file.Value));
}
