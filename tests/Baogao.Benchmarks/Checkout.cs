namespace Baogao.Benchmarks;

/// <summary>The checkout that this program was built in, and the command that was built beside it.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds <c>Baogao.slnx</c>.</summary>
    public static string Root { get; } = Find();

    /// <summary>The command, built as this program was.</summary>
    public static string Command => Path.Combine(Root, "artifacts", "bin", "Baogao.Cli", "release", "Baogao.Cli.dll");

    /// <summary>Why there is nothing to measure, or null.</summary>
    public static string? WhyNot()
        => Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)) == "release"
            ? null
            : "Only a Release build is measured: dotnet run -c Release --project tests/Baogao.Benchmarks";

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Baogao.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException($"No Baogao.slnx above {AppContext.BaseDirectory}: run this program from a checkout.");
        }

        return folder.FullName;
    }
}
