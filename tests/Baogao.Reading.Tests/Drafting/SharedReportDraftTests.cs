using Baogao.Loading.Problems;
using Baogao.Reading.Checking;
using Baogao.Reading.Drafting;
using Baogao.Reading.Formats;
using Baogao.Reading.Grammar;

namespace Baogao.Reading.Tests.Drafting;

/// <summary>A draft of each shared report loads, and accounts for every number of its text.</summary>
public sealed class SharedReportDraftTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("baogao-draft-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Every_shared_report_becomes_an_edition_without_errors()
    {
        var shared = SharedReports.Require();
        string[] reports = [.. Directory.GetFiles(Path.Combine(shared, "reports"), "*.txt").Order(StringComparer.Ordinal), Path.Combine(shared, "report", "gaohang-2022.txt")];
        Assert.Equal(23, reports.Length);
        var faults = string.Concat(reports.Select(Faults));
        Assert.True(faults.Length == 0, faults);
    }

    private string Faults(string report)
    {
        var text = Assert.Single(ReportFiles.Open(report));
        var name = Path.GetFileNameWithoutExtension(report);
        var draft = EditionDrafter.Draft(text, ReportTextReader.Read(text), new DraftOptions(name, name + ".txt", DateTimeOffset.UnixEpoch));
        var edition = folder.CreateSubdirectory(name).FullName;
        draft.Write(edition);
        var result = ReportChecker.Check(edition, report);
        var errors = result.Problems.Concat(result.Findings.Select(finding => finding.Problem)).Where(problem => problem.Severity == Severity.Error).ToList();
        return errors.Count == 0 && result.Coverage is { Arabic.Unclaimed: 0, Chinese.Unclaimed: 0 } ? "" : $"{name}: {result.Coverage?.Arabic} / {result.Coverage?.Chinese}\n" + string.Concat(errors.Select(error => CheckReport.Line(error) + "\n"));
    }
}
