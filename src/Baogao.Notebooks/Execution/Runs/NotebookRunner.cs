using System.Globalization;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Parameters;

namespace Baogao.Notebooks.Execution.Runs;

/// <summary>Runs a whole notebook without a front end, in this process.</summary>
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
        var document = NotebookParameters.Inject(notebook, options.Parameters);
        var assembler = new RunAssembler(document, options);
        return assembler.Finish(await CellLoop.RunAsync(document, folder, options, assembler.Take, stop).ConfigureAwait(false));
    }

    /// <summary>How messages name a code cell.</summary>
    internal static string Label(string notebook, int number) => string.Create(CultureInfo.InvariantCulture, $"{notebook}, cell {number}");
}
