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
    private const int Rounds = 2;
    private static readonly Dictionary<string, JsonNode?> NoParameters = [];
    private readonly TemporaryFolder folder = new();
    private readonly SortedDictionary<string, (NotebookDocument Source, NotebookDocument Executed)> notebooks = new(StringComparer.Ordinal);

    public FreshnessByTableTests()
    {
        var root = FreshnessFixture.Root();
        foreach (var part in (string[])["notebooks", "data", "artifacts/library"])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(root, part), "*", SearchOption.AllDirectories))
            {
                var target = folder.File(Path.GetRelativePath(root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Any_cell_that_changes_makes_a_notebook_stale_or_its_outputs_stay_the_same()
    {
        await RunAsync("*.ipynb");
        var random = new Random(20221227);
        // The catalogue is no edition: it is a part of the library. Of a group of editions that are made alike the first one stands for all; what was accepted can be changed by no cell alone.
        var tables = Directory.GetDirectories(folder.File("data")).SelectMany(edition => File.Exists(Path.Combine(edition, "datapackage.json")) ? [edition] : Directory.GetDirectories(edition).Order(StringComparer.Ordinal).Take(1))
            .SelectMany(edition => Directory.GetFiles(edition, "*.csv")).Where(table => Path.GetFileName(table) != "accepted.csv").Order(StringComparer.Ordinal).ToList();
        var fresh = notebooks.Keys.ToDictionary(name => name, _ => new List<CellChange>());
        for (var round = 0; round < Rounds; round++)
        {
            Assert.All(fresh.Values, changes => changes.Clear());
            foreach (var change in tables.Select(table => CellChange.Of(table, random)))
            {
                change.Make();
                var check = new FreshnessCheck(folder.Path);
                foreach (var (name, (source, executed)) in notebooks)
                {
                    var reasons = string.Join('\n', Reasons(check, source, executed));
                    if (Reads(executed, change.Table))
                    {
                        Assert.StartsWith($"{Path.GetRelativePath(folder.File("data"), change.Table)}: 1 row ", reasons, StringComparison.Ordinal);
                    }
                    else
                    {
                        Assert.Equal("", reasons);
                        fresh[name].Add(change);
                    }
                }

                // Each table of an edition that a notebook names is read by a notebook. Other editions are there for users: no notebook shows them.
                if (Names(Path.GetFileName(Path.GetDirectoryName(change.Table)!)))
                {
                    Assert.True(fresh.Count(each => each.Value.Contains(change)) < notebooks.Count, $"{change} leaves every notebook fresh.");
                }

                change.Undo();
            }

            // A notebook runs once for all changes that leave it fresh.
            foreach (var (name, changes) in fresh)
            {
                Assert.NotEmpty(changes);
                changes.ForEach(change => change.Make());
                Assert.Empty(Reasons(new FreshnessCheck(folder.Path), notebooks[name].Source, notebooks[name].Executed));
                var again = await RunAsync(notebooks[name].Source);
                Assert.True(RunRecord.HashOfOutputs(notebooks[name].Executed) == RunRecord.HashOfOutputs(again), $"{name} gives something else after: {string.Join(", ", changes)}");
                changes.ForEach(change => change.Undo());
            }
        }
    }

    [Fact]
    public async Task A_table_that_is_not_declared_makes_those_stale_that_show_problems()
    {
        await RunAsync("04*.ipynb");
        await RunAsync("06*.ipynb");
        folder.Write("data/gaohang-2022/series.csv", "any");
        Assert.Equal(("", "gaohang-2022/series.csv: was not there, and is not declared"), (Reasons("04-projects"), Reasons("06-check-the-figures")));
        await RunAsync("06*.ipynb");
        Assert.Equal("", Reasons("06-check-the-figures"));
        File.Delete(folder.File("data/gaohang-2022/series.csv"));
        Assert.Equal("gaohang-2022/series.csv: is not there", Reasons("06-check-the-figures"));

        string Reasons(string name) => string.Join('\n', this.Reasons(new FreshnessCheck(folder.Path), notebooks[name].Source, notebooks[name].Executed));
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

    private IEnumerable<string> Reasons(FreshnessCheck check, NotebookDocument source, NotebookDocument executed)
        => check.Reasons(source, folder.File("notebooks"), NoParameters, executed).Select(reason => $"{Path.GetRelativePath(folder.File("data"), reason.Path!)}: {reason.Text}");

    private bool Names(string edition) => notebooks.Values.Any(notebook => notebook.Source.ToString().Contains($"data/{edition}", StringComparison.Ordinal));

    private bool Reads(NotebookDocument executed, string table) => FreshnessCheck.ReadsOf(executed, folder.File("notebooks"))
        .Any(reading => reading.Directory == Path.GetDirectoryName(table) && reading.Tables.Contains(Path.GetFileNameWithoutExtension(table)));
}
