using Baogao.Tests.Analysis;
using Baogao.Tests.Loading;

namespace Baogao.Tests.Charts;

/// <summary>A real edition with some of its words replaced.</summary>
internal static class ChangedEdition
{
    public static Report Of(string edition, params (string File, string Old, string New)[] changes)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        foreach (var file in Directory.GetFiles(Path.Combine(RealData.Root, "data", edition)))
        {
            var text = File.ReadAllText(file);
            foreach (var (name, old, replacement) in changes.Where(change => change.File == Path.GetFileName(file)))
            {
                Assert.Contains(old, text, StringComparison.Ordinal);
                text = text.Replace(old, replacement, StringComparison.Ordinal);
            }

            File.WriteAllText(Path.Combine(folder.Path, Path.GetFileName(file)), text);
        }

        return Report.Load(folder.Path);
    }
}
