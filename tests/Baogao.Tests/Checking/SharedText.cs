using Baogao.Tests.Analysis;

namespace Baogao.Tests.Checking;

/// <summary>The report's text, which is no part of the repository, and the folder of the editions.</summary>
internal static class SharedText
{
    internal static string Root => RealData.Root;

    private static readonly string? Named = Environment.GetEnvironmentVariable("BAOGAO_SHARED") is { Length: > 0 } folder ? folder : null;

    /// <summary>The text's path: in the folder that <c>BAOGAO_SHARED</c> names, or beside the repository.</summary>
    internal static string Path { get; } = System.IO.Path.Combine(Named ?? System.IO.Path.Combine(Root, "..", "shared"), "report", "gaohang-2022.txt");

    internal static string Data(string edition) => System.IO.Path.Combine(Root, "data", edition);

    /// <summary>Skips the test, visibly, where the text is not there; fails it where <c>BAOGAO_SHARED</c> names its folder.</summary>
    internal static string Require()
    {
        if (!File.Exists(Path))
        {
            Assert.True(Named is null, $"BAOGAO_SHARED names {Named}, and {Path} is not there.");
            Assert.Skip($"The report's text is not there: {Path}. Set BAOGAO_SHARED to run this test.");
        }

        return Path;
    }
}
