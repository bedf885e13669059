using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Publishing;

namespace Baogao.Cli;

/// <summary>A run: every notebook executed and written, then the page. Data and notebooks are read before the first cell runs.</summary>
internal sealed class Run(Workspace workspace, string edition, RunDisplay display)
{
    /// <summary>The language to inject, or null to leave the notebooks' own.</summary>
    public string? Language { get; init; }

    /// <summary>The time limit of a cell, or null for none.</summary>
    public TimeSpan? Timeout { get; init; }

    public async Task<int> ExecuteAsync(IReadOnlyList<string> paths, CancellationToken stop)
    {
        var report = Report.Load(Workspace.Show(edition));
        var notebooks = paths.Select(path => (Path: path, Document: NotebookDocument.Load(path, Workspace.Show(path)))).ToList();
        ChartFormats.Register();
        var executed = Directory.CreateDirectory(Path.Combine(workspace.Out, "notebooks")).FullName;
        var pages = new List<PageNotebook>();
        var codes = new List<int>();
        foreach (var (path, document) in notebooks)
        {
            var folder = Path.GetDirectoryName(path)!;
            Inject(document, folder);
            var name = Path.GetFileNameWithoutExtension(path);
            var run = await display.ShowAsync(name, progress => NotebookRunner.RunAsync(
                document, folder, new RunOptions { CellTimeout = Timeout, Progress = progress }, stop)).ConfigureAwait(false);
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

    /// <summary>Sets the notebook's parameters in a cell of its own after the tagged one, as papermill does.</summary>
    private void Inject(NotebookDocument document, string folder)
    {
        var lines = new List<string>();
        if (edition != Path.Combine(workspace.Data, Workspace.DefaultEdition))
        {
            lines.Add($"edition = \"{Path.GetRelativePath(folder, edition).Replace('\\', '/')}\";");
        }

        if (Language is not null)
        {
            lines.Add($"language = \"{Language}\";");
        }

        if (lines.Count == 0)
        {
            return;
        }

        var index = document.Cells.ToList().FindIndex(cell => cell.Tags.Contains("parameters"));
        if (index < 0)
        {
            throw new UsageException($"{document.Name} has no cell tagged \"parameters\", so that it takes neither --edition nor --language.");
        }

        document.InsertCode(index + 1, "injected-parameters", string.Join('\n', lines), "injected-parameters");
    }

    private static int CodeOf(CellStatus status) => status switch
    {
        CellStatus.TimedOut => ExitCodes.Timeout,
        CellStatus.Stopped => ExitCodes.Stopped,
        _ => ExitCodes.FailedCell,
    };
}
