namespace Baogao.Tests.Analysis;

/// <summary>The editions of this repository, loaded once.</summary>
internal static class RealData
{
    public static string Root { get; } = FindRoot();

    public static Report Shanghai { get; } = Load("shanghai-2022");

    public static Report Gaohang { get; } = Load("gaohang-2022");

    public static Report Load(string edition) => Report.Load(Path.Combine(Root, "data", edition));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Baogao.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Baogao.slnx.");
        }

        return folder.FullName;
    }
}
