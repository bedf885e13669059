using Baogao.Notebooks.Execution.Failures;

namespace Baogao.Notebooks.Execution.Cells;

/// <summary>A cell to be run.</summary>
/// <param name="Source">Its whole text, magic commands included.</param>
/// <param name="Label">How messages name it: <c>03-targets.ipynb, cell 4</c>.</param>
/// <param name="Language">The language that the front end chose for the cell, or null for C#.</param>
public sealed record CellCode(string Source, string Label, string? Language = null);

/// <summary>How a cell ended.</summary>
public enum CellStatus
{
    /// <summary>To its end.</summary>
    Succeeded,

    /// <summary>By an error of its own.</summary>
    Failed,

    /// <summary>By its time limit.</summary>
    TimedOut,

    /// <summary>By a stop from outside.</summary>
    Stopped,

    /// <summary>It was not started.</summary>
    NotRun,
}

/// <summary>The result of running a cell.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Failure">Why it failed, or null where it succeeded.</param>
/// <param name="ExecutionCount">The number of the cell in its session, from 1.</param>
/// <param name="Started">When it started.</param>
/// <param name="Elapsed">How long it ran.</param>
public sealed record CellResult(CellStatus Status, CellFailure? Failure, int ExecutionCount, DateTimeOffset Started, TimeSpan Elapsed)
{
    /// <summary>True where code of the cell could not be ended and still runs in the background.</summary>
    public bool IsAbandoned { get; init; }
}
