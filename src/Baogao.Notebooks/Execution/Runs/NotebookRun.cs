using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Failures;

namespace Baogao.Notebooks.Execution.Runs;

/// <summary>What became of one code cell in a run.</summary>
/// <param name="Number">Its number among the code cells, from 1; the execution count that it shows.</param>
/// <param name="Index">Its index among all cells of the executed document, from 0.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Failure">Why it failed, or null.</param>
/// <param name="Elapsed">How long it ran; zero where it was not run.</param>
public sealed record CellRun(int Number, int Index, CellStatus Status, CellFailure? Failure, TimeSpan Elapsed);

/// <summary>A notebook that was run.</summary>
/// <param name="Document">The executed copy; where a cell failed, up to and with that cell.</param>
/// <param name="Cells">What became of each code cell, in order.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record NotebookRun(NotebookDocument Document, IReadOnlyList<CellRun> Cells, TimeSpan Elapsed)
{
    /// <summary>The cell that ended the run early, or null where all succeeded.</summary>
    public CellRun? Failed => Cells.FirstOrDefault(cell => cell.Failure is not null);

    /// <summary>True where code of a cell could not be ended and still runs in this process.</summary>
    public bool IsAbandoned { get; init; }

    /// <summary>What the process that ran the cells wrote past the engine: native libraries, and programs that cells started. Mostly empty.</summary>
    public string ProcessText { get; init; } = "";

    /// <summary>
    /// The failure as a terminal or a log shows it, or null where all succeeded: notebook and cell, the cell's source with the line marked, the trace.
    /// </summary>
    public string? Report => Failed is { Failure: { } failure } failed
        ? FailureReport.Write(Document.Name, failed, failure, Document.Cells[failed.Index].Source, Cells.Count(cell => cell.Status == CellStatus.NotRun))
        : null;
}
