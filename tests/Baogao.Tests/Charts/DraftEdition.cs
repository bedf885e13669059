using Baogao.Tests.Analysis;
using Baogao.Tests.Loading;

namespace Baogao.Tests.Charts;

/// <summary>The real edition with rows that no person has confirmed.</summary>
internal static class DraftEdition
{
    /// <summary>Every row of some tables a draft.</summary>
    public static Report Of(params IReadOnlyList<string> tables) => Of((table, _) => tables.Contains(table));

    /// <summary>Some rows drafts, by table and key.</summary>
    public static Report Of(params IReadOnlyList<(string Table, string Key)> rows) => Of((table, key) => rows.Contains((table, key)));

    private static Report Of(Func<string, string, bool> isDraft)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Path);
        foreach (var file in Directory.GetFiles(Path.Combine(RealData.Root, "data", "gaohang-2022")))
        {
            var table = Path.GetFileNameWithoutExtension(file);
            var text = File.ReadAllText(file);
            File.WriteAllText(Path.Combine(folder.Path, Path.GetFileName(file)), table is "figures" or "rankings" or "honours" or "milestones" or "shortcomings" or "projects" ? WithDrafts(text, key => isDraft(table, key)) : text);
        }

        File.WriteAllText(Path.Combine(folder.Path, "datapackage.json"), EditionTidy.Compare(folder.Path).Text);
        return Report.Load(folder.Path);
    }

    private static string WithDrafts(string csv, Func<string, bool> isDraft) => string.Concat(csv.TrimEnd('\n').Split('\n').Select((line, i) =>
        i == 0 ? line + ",review,confidence\n" : isDraft(line.Split(',')[0]) ? line + ",draft,0.8\n" : line + ",,\n"));
}
