using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Publishing;

namespace Baogao.Cli;

/// <summary>A run: every notebook executed and written, then the page. Data and notebooks are read before the first cell runs.</summary>
internal sealed class Run(Workspace workspace, string edition, RunDisplay display)
{
    /// <summary>The language to inject, or null to leave the notebooks' own.</summary>
    public string? Language { get; init; }

    /// <summary>Parameters by name, as text.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>The time limit of a cell, or null for none.</summary>
    public TimeSpan? Timeout { get; init; }

    public async Task<int> ExecuteAsync(IReadOnlyList<string> paths, CancellationToken stop)
    {
        var report = Report.Load(Workspace.Show(edition));
        var notebooks = paths.Select(path => Read(path)).ToList();
        ChartFormats.Register();
        var executed = Directory.CreateDirectory(Path.Combine(workspace.Out, "notebooks")).FullName;
        var pages = new List<PageNotebook>();
        var codes = new List<int>();
        foreach (var (path, folder, document, parameters) in notebooks)
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var run = await display.ShowAsync(name, progress => NotebookRunner.RunAsync(
                document, folder, new RunOptions { CellTimeout = Timeout, Progress = progress, Parameters = parameters }, stop)).ConfigureAwait(false);
            run.Document.Save(Path.Combine(executed, Path.GetFileName(path)));
            pages.Add(new PageNotebook(name, $"notebooks/{Path.GetFileName(path)}", run.Document.Json));
            if (run.Report is { } failure)
            {
                await Console.Error.WriteLineAsync(failure).ConfigureAwait(false);
                codes.Add(CodeOf(run.Failed!.Status));
            }
        }

        if (codes.Count > 0)
        {
            await Console.Error.WriteLineAsync($"{codes.Count} of {notebooks.Count} notebooks failed, so the page was not made anew. What ran is in {Workspace.Show(executed)}.").ConfigureAwait(false);
            return codes.Max();
        }

        var page = Path.Combine(workspace.Out, "index.html");
        AtomicFile.WriteText(page, ReportPage.Write(report.Title, TimeProvider.System.GetUtcNow(), pages));
        Console.WriteLine($"Page: {Workspace.Show(page)}");
        Console.WriteLine($"Executed notebooks: {Workspace.Show(executed)}");
        return ExitCodes.Success;
    }

    private (string Path, string Folder, NotebookDocument Document, Dictionary<string, JsonNode?> Parameters) Read(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        var document = NotebookDocument.Load(path, Workspace.Show(path));
        return (path, folder, document, ParametersOf(document, folder));
    }

    /// <summary>The parameters given, and edition and language for a notebook that declares them. Wrong ones fail here, before the first cell of any.</summary>
    private Dictionary<string, JsonNode?> ParametersOf(NotebookDocument document, string folder)
    {
        var values = Parameters.ToDictionary(each => each.Key, each => (JsonNode?)each.Value);
        var declared = NotebookParameters.Of(document).Select(parameter => parameter.Name).ToHashSet();
        if (edition != Path.Combine(workspace.Data, Workspace.DefaultEdition))
        {
            values["edition"] = Path.GetRelativePath(folder, edition).Replace('\\', '/');
        }

        if (Language is not null && declared.Contains("language"))
        {
            values["language"] = Language;
        }

        NotebookParameters.Inject(document, values);
        return values;
    }

    private static int CodeOf(CellStatus status) => status switch
    {
        CellStatus.TimedOut => ExitCodes.Timeout,
        CellStatus.Stopped => ExitCodes.Stopped,
        _ => ExitCodes.FailedCell,
    };
}
