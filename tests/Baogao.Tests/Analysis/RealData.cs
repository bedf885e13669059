namespace Baogao.Tests.Analysis;

/// <summary>The editions of this repository, loaded once.</summary>
internal static class RealData
{
    public static Report Shanghai { get; } = Load("shanghai-2022");

    public static Report Gaohang { get; } = Load("gaohang-2022");

    private static Report Load(string edition)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Baogao.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Baogao.slnx.");
        }

        return Report.Load(Path.Combine(folder.FullName, "data", edition));
    }
}
