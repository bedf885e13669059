using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution;
using Baogao.Notebooks.Publishing;

namespace Baogao.Cli;

/// <summary>A run: every stale notebook executed and written, then the page. Data and notebooks are read before the first cell runs.</summary>
internal sealed class Run(Request request, RunDisplay display)
{
    private readonly Workspace workspace = request.Workspace;
    private readonly FreshnessCheck freshness = new();

    /// <summary>The time limit of a cell, or null for none.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Whether notebooks run that are fresh.</summary>
    public bool IsForced { get; init; }

    public async Task<int> ExecuteAsync(CancellationToken stop)
    {
        var plan = request.Jobs().Select(job => (Job: job, Kept: Keep(job))).ToList();
        if (plan.Any(each => each.Kept is null))
        {
            // Bad data is told once and before the first cell, not by each notebook.
            Report.Load(Workspace.Show(request.Edition));
        }

        ChartFormats.Register();
        Directory.CreateDirectory(workspace.Executed);
        var made = new List<(Job Job, NotebookDocument Document, string Text)>();
        var codes = new List<int>();
        foreach (var (job, kept) in plan)
        {
            var document = kept;
            if (document is null)
            {
                var run = await display.ShowAsync(job.Name, progress => NotebookRunner.RunAsync(
                    job.Document, job.Folder, new RunOptions { CellTimeout = Timeout, Progress = progress, Parameters = job.Parameters }, stop)).ConfigureAwait(false);
                // What an earlier run made stays where the user ends this one.
                stop.ThrowIfCancellationRequested();
                document = run.Document;
                if (run.Failed is { } failed)
                {
                    await Console.Error.WriteLineAsync(run.Report).ConfigureAwait(false);
                    codes.Add(failed.Status == CellStatus.TimedOut ? ExitCodes.Timeout : ExitCodes.FailedCell);
                }
            }
            else
            {
                RunDisplay.ShowKept(job.Name);
            }

            made.Add((job, document, Write(job, document)));
        }

        if (codes.Count > 0)
        {
            await Console.Error.WriteLineAsync($"{codes.Count} of {plan.Count} notebooks failed, so the page was not made anew. What ran is in {Workspace.Show(workspace.Executed)}.").ConfigureAwait(false);
            return codes.Max();
        }

        var page = Path.Combine(workspace.Out, "index.html");
        WritePage(page, [.. made.Select(each => new PageNotebook(each.Job.Name, $"notebooks/{Path.GetFileName(each.Job.Path)}", each.Document.Json))], made.Select(each => each.Text));
        Console.WriteLine($"Page: {Workspace.Show(page)}");
        Console.WriteLine($"Executed notebooks: {Workspace.Show(workspace.Executed)}");
        return ExitCodes.Success;
    }

    /// <summary>The executed notebook with the prose of now where it is fresh; null where it must run.</summary>
    private NotebookDocument? Keep(Job job)
        => !IsForced && job.Executed() is { } executed && freshness.Reasons(job.Document, job.Folder, job.Parameters, executed).Count == 0
            ? FreshnessCheck.Renew(job.Document, job.Parameters, executed)
            : null;

    private static string Write(Job job, NotebookDocument document)
    {
        var text = document.ToString();
        if (!File.Exists(job.ExecutedPath) || File.ReadAllText(job.ExecutedPath) != text)
        {
            AtomicFile.WriteText(job.ExecutedPath, text);
        }

        return text;
    }

    private void WritePage(string path, IReadOnlyList<PageNotebook> notebooks, IEnumerable<string> texts)
    {
        var key = FreshnessCheck.Key([request.Edition, .. texts]);
        if (!ReportPage.IsMadeFrom(path, key))
        {
            AtomicFile.WriteText(path, ReportPage.Write(Report.Load(Workspace.Show(request.Edition)).Title, TimeProvider.System.GetUtcNow(), notebooks, key));
        }
    }
}
