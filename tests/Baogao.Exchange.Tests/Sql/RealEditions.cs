namespace Baogao.Exchange.Tests.Sql;

/// <summary>The editions of this checkout.</summary>
internal static class RealEditions
{
    public static string Data { get; } = Path.Combine(Root(), "data");

    private static readonly Lazy<IReadOnlyList<Report>> Loaded = new(() => [.. new[] { "gaohang-2022", "gaohang-2023", "pudong-2022", "shanghai-2022" }.Select(name => Report.Load(Path.Combine(Data, name)))]);

    public static IReadOnlyList<Report> All => Loaded.Value;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Baogao.slnx")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
