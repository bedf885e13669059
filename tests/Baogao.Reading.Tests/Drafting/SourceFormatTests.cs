using Baogao.Reading.Checking;
using Baogao.Reading.Drafting;
using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;

namespace Baogao.Reading.Tests.Drafting;

/// <summary>A draft can be checked against the file that it was made from, whatever its format.</summary>
public sealed class SourceFormatTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baogao-source-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_draft_of_a_page_accounts_for_every_number_of_the_page()
    {
        var page = Path.Combine(folder.FullName, "report.html");
        File.WriteAllText(page, $"<html><body><div><p>{Drafts.Head.Trim().Replace("\n", "</p><p>", StringComparison.Ordinal)}</p><p>一、2025年工作回顾</p><p>茶叶销量达到12万吨，增长5%。</p><p>二、2026年工作安排</p><p>茶叶销量增长6%。</p></div></body></html>");
        var text = Assert.Single(ReportFiles.Open(page));
        var draft = EditionDrafter.Draft(text, ReportTextReader.Read(text), new DraftOptions("binhe-2026", "report.html", DateTimeOffset.UnixEpoch));
        draft.Write(folder.FullName);
        var coverage = ReportChecker.Check(folder.FullName, page).Coverage!;
        Assert.Equal((3, 0, 0), (coverage.Arabic.Claimed, coverage.Arabic.Unclaimed, coverage.Chinese.Unclaimed));
    }
}
