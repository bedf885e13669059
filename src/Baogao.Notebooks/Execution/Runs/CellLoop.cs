using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Notebooks.Execution.Inputs;

namespace Baogao.Notebooks.Execution.Runs;

/// <summary>Runs the code cells of a notebook in order in a fresh session, and reports what happens.</summary>
internal static class CellLoop
{
    /// <summary>
    /// Runs the cells up to the first that does not succeed. The document is not changed. Returns what the run read, as a record that
    /// <see cref="RunRecord.Ended"/> completes.
    /// </summary>
    public static async Task<RunRecord> RunAsync(NotebookDocument document, string folder, RunOptions options, Action<RunEvent> onEvent, CancellationToken stop)
    {
        using var session = new CSharpSession(new SessionOptions { Folder = folder, MaxOutputBytes = options.MaxOutputBytes, Culture = options.Culture });
        var number = 0;
        foreach (var cell in CodeHashes.Cells(document))
        {
            if (stop.IsCancellationRequested)
            {
                break;
            }

            onEvent(new CellStarted(++number));
            var code = new CellCode(cell.Source, NotebookRunner.Label(document.Name, number), cell.Language);
            var result = await session.RunAsync(code, output => onEvent(new CellGave(output)), options.CellTimeout, stop).ConfigureAwait(false);
            onEvent(new CellEnded(result));
            if (result.Status != CellStatus.Succeeded)
            {
                break;
            }
        }

        return RunRecord.Of(document, session.Inputs);
    }
}
