using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Notebooks.Execution.Runs;

namespace Baogao.Notebooks.Tests.Execution.Freshness;

/// <summary>
/// The project's own notebooks, run once: a change of one cell of a table makes exactly those stale that read the table, and those that stay fresh would
/// give the same outputs again.
/// </summary>
[Trait("Category", "Slow")]
public sealed class FreshnessByTableTests : IDisposable
{
    private static readonly Dictionary<string, JsonNode?> NoParameters = [];
    private readonly TemporaryFolder folder = new();
    private readonly SortedDictionary<string, (NotebookDocument Source, NotebookDocument Executed)> notebooks = new(StringComparer.Ordinal);

    public FreshnessByTableTests()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "Baogao.slnx")))
        {
            root = root.Parent!;
        }

        foreach (var part in (string[])["notebooks", "data", "artifacts/library"])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(root.FullName, part), "*", SearchOption.AllDirectories))
            {
                var target = folder.File(Path.GetRelativePath(root.FullName, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_change_of_one_cell_makes_exactly_those_stale_that_read_its_table()
    {
        (string File, string Column)[] changes =
        [
            ("gaohang-2022/sections.csv", "title_en"), ("gaohang-2022/indicators.csv", "name_en"), ("gaohang-2022/bases.csv", "coverage"), ("gaohang-2022/figures.csv", "note"),
            ("gaohang-2022/rankings.csv", "assessment_en"), ("gaohang-2022/honours.csv", "title_en"), ("gaohang-2022/milestones.csv", "quote"),
            ("gaohang-2022/projects.csv", "name_en"), ("gaohang-2022/exclusions.csv", "quote"), ("shanghai-2022/series.csv", "note"), ("shanghai-2022/indicators.csv", "name_en"),
            ("gaohang-2023/figures.csv", "note"),
        ];
        await RunAsync("*.ipynb");
        var sizes = new List<int>();
        foreach (var (file, column) in changes)
        {
            var path = folder.File("data/" + file);
            var before = File.ReadAllText(path);
            Change(path, column);
            var check = new FreshnessCheck(folder.Path);
            var fresh = new List<string>();
            foreach (var (name, (source, executed)) in notebooks)
            {
                var reads = FreshnessCheck.ReadsOf(executed, folder.File("notebooks"))
                    .Any(reading => reading.Directory == Path.GetDirectoryName(path) && reading.Tables.Contains(Path.GetFileNameWithoutExtension(path)));
                var reasons = string.Join('\n', check.Reasons(source, folder.File("notebooks"), NoParameters, executed).Select(reason => $"{Path.GetRelativePath(folder.File("data"), reason.Path!)}: {reason.Text}"));
                Assert.True(reads ? reasons.StartsWith($"{file}: 1 row ", StringComparison.Ordinal) : reasons.Length == 0, $"{file}, {name}: {reasons}");
                if (!reads)
                {
                    fresh.Add(name);
                }
            }

            // Each that is called fresh is run once, and gives what it gave.
            foreach (var name in fresh)
            {
                Assert.Equal(RunRecord.HashOfOutputs(notebooks[name].Executed), RunRecord.HashOfOutputs(await RunAsync(notebooks[name].Source)));
            }

            sizes.Add(fresh.Count);
            File.WriteAllText(path, before);
        }

        // A note of one table does not make all eight stale, and no table is read by none.
        Assert.All(sizes, fresh => Assert.InRange(fresh, 1, 7));
    }

    [Fact]
    public async Task A_table_that_is_not_read_and_breaks_makes_stale()
    {
        await RunAsync("04-projects.ipynb");
        var path = folder.File("data/gaohang-2022/rankings.csv");
        var before = File.ReadAllText(path);
        File.WriteAllText(path, before + "one cell\n");
        var (source, executed) = notebooks["04-projects"];
        Assert.Equal(["gaohang-2022: has errors now and cannot be loaded; baogao check lists them"], new FreshnessCheck(folder.Path)
            .Reasons(source, folder.File("notebooks"), NoParameters, executed).Select(reason => $"{Path.GetFileName(reason.Path)}: {reason.Text}"));
        File.WriteAllText(path, before);
    }

    private async Task RunAsync(string pattern)
    {
        foreach (var path in Directory.EnumerateFiles(folder.File("notebooks"), pattern))
        {
            var source = NotebookDocument.Load(path);
            notebooks[Path.GetFileNameWithoutExtension(path)] = (source, await RunAsync(source));
        }
    }

    private async Task<NotebookDocument> RunAsync(NotebookDocument source)
    {
        var run = await NotebookRunner.RunAsync(source, folder.File("notebooks"), new RunOptions { RecordTimings = false }, TestContext.Current.CancellationToken);
        Assert.Null(run.Report);
        // As a later process finds it.
        return NotebookDocument.Parse(run.Document.ToString(), source.Name);
    }

    /// <summary>Appends a letter to the first cell of a column that is not empty, or fills the first.</summary>
    private static void Change(string path, string column)
    {
        var lines = File.ReadAllLines(path);
        var at = Array.IndexOf(lines[0].Split(','), column);
        Assert.True(at >= 0, $"{path} has no {column}.");
        var line = Array.FindIndex(lines, 1, each => !each.Contains('"', StringComparison.Ordinal));
        var cells = lines[line].Split(',');
        cells[at] += column == "quote" ? "的" : "x";
        lines[line] = string.Join(',', cells);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
