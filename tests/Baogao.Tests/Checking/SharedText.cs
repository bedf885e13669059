namespace Baogao.Tests.Checking;

/// <summary>The report's text, which is no part of the repository, and the folder of the editions.</summary>
internal static class SharedText
{
    internal static string Root { get; } = FindRoot();

    /// <summary>The text's path: from <c>BAOGAO_REPORT_TEXT</c>, or beside the repository.</summary>
    internal static string Path { get; } =
        Environment.GetEnvironmentVariable("BAOGAO_REPORT_TEXT") is { Length: > 0 } path ? path : System.IO.Path.Combine(Root, "..", "shared", "report", "gaohang-2022.txt");

    internal static string Data(string edition) => System.IO.Path.Combine(Root, "data", edition);

    /// <summary>Skips the test, visibly, where the text is not there; fails it in CI, where the coverage must be proved.</summary>
    internal static string Require()
    {
        if (!File.Exists(Path))
        {
            Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), $"CI needs the report's text: {Path} is not there. Set BAOGAO_REPORT_TEXT.");
            Assert.Skip($"The report's text is not there: {Path}. Set BAOGAO_REPORT_TEXT to run this test.");
        }

        return Path;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Baogao.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("Baogao.slnx is in no folder above the tests.");
    }
}
