using Baogao.Reading.Grammar;

namespace Baogao.Reading.Tests;

/// <summary>Full reports, which are no part of the repository: from <c>BAOGAO_SHARED</c>, or beside the repository.</summary>
internal static class SharedReports
{
    /// <summary>The folder; skips the test, visibly, where it is not there, and fails it where <c>BAOGAO_SHARED</c> names it.</summary>
    internal static string Require()
    {
        var named = Environment.GetEnvironmentVariable("BAOGAO_SHARED") is { Length: > 0 } path ? path : null;
        var folder = named ?? Path.Combine(Root(), "..", "shared");
        if (!Directory.Exists(Path.Combine(folder, "reports")))
        {
            Assert.True(named is null, $"BAOGAO_SHARED names {folder}, and {folder}/reports is not there.");
            Assert.Skip($"The reports are not there: {folder}/reports. Set BAOGAO_SHARED to run this test.");
        }

        return folder;
    }

    internal static ReportReading Read(string name)
        => ReportTextReader.Read(Assert.Single(Formats.ReportFiles.Open(Path.Combine(Require(), "reports", name + ".txt"))));

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Baogao.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Baogao.slnx is in no folder above the tests.");
    }
}
