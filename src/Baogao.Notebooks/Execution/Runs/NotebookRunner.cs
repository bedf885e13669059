using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Execution;

/// <summary>Runs a whole notebook without a front end.</summary>
public static class NotebookRunner
{
    /// <summary>
    /// Runs the code cells in order in a fresh session. Outputs that the notebook held are dropped first. A cell that fails, runs over its time
    /// or is stopped ends the run: later code cells have no outputs and are <see cref="CellStatus.NotRun"/>. The notebook given is not changed.
    /// </summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="folder">Its folder: the current directory of its cells, and where relative paths start.</param>
    /// <param name="options">How to run; null for the defaults.</param>
    /// <param name="stop">Stops the cell that runs, and with it the run.</param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="ParameterException">A value was given to a parameter that does not exist or cannot take it; no cell was run.</exception>
    public static async Task<NotebookRun> RunAsync(
        NotebookDocument notebook, string folder, RunOptions? options = null, CancellationToken stop = default)
    {
        options ??= new RunOptions();
        var clock = Stopwatch.StartNew();
        var document = NotebookParameters.Inject(notebook, options.Parameters);
        var code = document.Cells.Select((cell, index) => (Cell: cell, Index: index)).Where(each => each.Cell.Kind == CellKind.Code).ToArray();
        foreach (var (cell, _) in code)
        {
            cell.ClearOutputs();
        }

        using var session = new CSharpSession(new SessionOptions { Folder = folder, MaxOutputBytes = options.MaxOutputBytes, Culture = options.Culture });
        var collector = new OutputCollector();
        var runs = new List<CellRun>();
        var (failed, abandoned) = (false, false);
        foreach (var (cell, index) in code)
        {
            var number = runs.Count + 1;
            if (failed || stop.IsCancellationRequested)
            {
                runs.Add(new CellRun(number, index, CellStatus.NotRun, null, TimeSpan.Zero));
                continue;
            }

            options.Progress?.Invoke(new RunProgress(document.Name, number, code.Length, null));
            collector.Begin(cell, number);
            var result = await session.RunAsync(
                new CellCode(cell.Source, Label(document.Name, number), cell.Language), collector.Add, options.CellTimeout, stop).ConfigureAwait(false);
            collector.End();
            cell.ExecutionCount = number;
            if (options.RecordTimings)
            {
                cell.Metadata["execution"] = Timings(result);
            }

            var ended = new CellRun(number, index, result.Status, result.Failure, result.Elapsed);
            runs.Add(ended);
            (failed, abandoned) = (result.Status != CellStatus.Succeeded, result.IsAbandoned);
            options.Progress?.Invoke(new RunProgress(document.Name, number, code.Length, ended));
        }

        RunRecordJson.Write(document, RunRecord.Of(document, session.Inputs, runs));
        return new NotebookRun(document, FailureMark.Put(document, runs), clock.Elapsed) { IsAbandoned = abandoned };
    }

    /// <summary>How messages name a code cell.</summary>
    internal static string Label(string notebook, int number) => string.Create(CultureInfo.InvariantCulture, $"{notebook}, cell {number}");

    // The names are nbclient's, which Jupyter's front ends know.
    private static JsonObject Timings(CellResult result)
    {
        var (start, end) = (Iso(result.Started), Iso(result.Started + result.Elapsed));
        return new JsonObject
        {
            ["iopub.execute_input"] = start,
            ["iopub.status.busy"] = start,
            ["iopub.status.idle"] = end,
            ["shell.execute_reply"] = end,
        };
    }

    private static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
}
