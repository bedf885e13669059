using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Notebooks.Execution.Runs;

namespace Baogao.Notebooks.Tests.Execution.Freshness;

/// <summary>A notebook that uses every kind of input, run once on a copy of the real edition. Tests change one thing, ask, and put it back.</summary>
public sealed class FreshnessFixture : IAsyncLifetime
{
    internal TemporaryFolder Folder { get; } = new();

    internal NotebookDocument Source { get; } = NotebookDocument.Create("n.ipynb");

    internal NotebookDocument Executed { get; private set; } = null!;

    internal static IReadOnlyDictionary<string, JsonNode?> Parameters { get; } = new Dictionary<string, JsonNode?> { ["year"] = "2023" };

    public async ValueTask InitializeAsync()
    {
        var edition = Directory.CreateDirectory(Folder.File("data/town")).FullName;
        foreach (var file in Directory.EnumerateFiles(System.IO.Path.Combine(Root(), "data", "gaohang-2022")))
        {
            File.Copy(file, System.IO.Path.Combine(edition, System.IO.Path.GetFileName(file)));
        }

        Folder.Write("work/setup.csx", "#r \"Baogao.dll\"\n#r \"lib/Own.dll\"\n#load \"loaded.csx\"\nusing Baogao;");
        Folder.Write("work/loaded.csx", "int loaded = 1;");
        Directory.CreateDirectory(Folder.File("work/lib"));
        ReferenceTests.Compile(Folder.File("work/lib/Needed.dll"), "public class Needed { }", []);
        ReferenceTests.Compile(Folder.File("work/lib/Own.dll"), "public class Own : Needed { public static int X => 3; }", [Folder.File("work/lib/Needed.dll")]);
        var other = NotebookDocument.Create("other.ipynb");
        other.InsertCode(0, "a", "int imported = 5;");
        other.Save(Folder.File("work/other.ipynb"));

        string[] cells = ["#!import setup.csx", "int year = 2022;\nstring edition = \"../data/town\";", "#!import other.ipynb", "var report = Report.Load(edition);\nvar rows = report.Sections.Count + report.Rankings.Count + report.Honours.Count + report.Milestones.Count + report.Projects.Count + report.Exclusions.Count;", "report.Figures.Count + report.EditionsOf(2023).Count + loaded + imported + Own.X", "#!markdown\n## Figures"];
        for (var i = 0; i < cells.Length; i++)
        {
            Source.InsertCode(i, $"c{i}", cells[i], i == 1 ? ["parameters"] : []);
        }

        Source.InsertMarkdown(0, "p", "# A question");
        var run = await NotebookRunner.RunAsync(Source, Folder.File("work"), new RunOptions { Parameters = Parameters }, TestContext.Current.CancellationToken);
        Assert.Null(run.Report);
        // As a later process finds it.
        Executed = NotebookDocument.Parse(run.Document.ToString(), "n.ipynb");
    }

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Why the notebook is stale now, paths from the temporary folder, one line each.</summary>
    internal string Reasons(NotebookDocument? source = null, NotebookDocument? executed = null, IReadOnlyDictionary<string, JsonNode?>? parameters = null)
        => string.Join('\n', new FreshnessCheck(Folder.Path).Reasons(source ?? Source, Folder.File("work"), parameters ?? Parameters, executed ?? Executed)
            .Select(reason => reason.Path is null ? reason.Text : $"{System.IO.Path.GetRelativePath(Folder.Path, reason.Path).Replace('\\', '/')}: {reason.Text}"));

    /// <summary>Why the notebook is stale while a file holds another text, or with null is not there; what it held is put back.</summary>
    internal string ReasonsWith(string file, Func<string, string?> change)
        => ReasonsWith(file, change(File.ReadAllText(Folder.File(file))) is { } text ? System.Text.Encoding.UTF8.GetBytes(text) : null);

    /// <summary>As above, with bytes.</summary>
    internal string ReasonsWith(string file, byte[]? bytes)
    {
        var before = File.ReadAllBytes(Folder.File(file));
        try
        {
            File.Delete(Folder.File(file));
            if (bytes is not null)
            {
                File.WriteAllBytes(Folder.File(file), bytes);
            }

            return Reasons();
        }
        finally
        {
            File.WriteAllBytes(Folder.File(file), before);
        }
    }

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Baogao.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds Baogao.slnx.");
        }

        return folder.FullName;
    }
}
