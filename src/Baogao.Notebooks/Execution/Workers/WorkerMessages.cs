using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Baogao.Notebooks.Execution.Failures;
using Baogao.Notebooks.Execution.Freshness;
using Baogao.Notebooks.Execution.Runs;

namespace Baogao.Notebooks.Execution.Workers;

/// <summary>What the host asks of a worker.</summary>
[JsonDerivedType(typeof(RunNotebook), "run")]
[JsonDerivedType(typeof(StopNotebook), "stop")]
internal abstract record WorkerCommand;

/// <summary>Run a notebook.</summary>
/// <param name="Notebook">The notebook's text, parameters injected.</param>
/// <param name="Name">Its name for messages.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="CellTimeout">The time limit of a cell.</param>
/// <param name="MaxOutputBytes">The most bytes of an output.</param>
/// <param name="Culture">The name of the culture of the cells; null for the worker's own.</param>
internal sealed record RunNotebook(string Notebook, string Name, string Folder, TimeSpan? CellTimeout, int MaxOutputBytes, string? Culture) : WorkerCommand;

/// <summary>Stop the cell that runs, and with it the notebook.</summary>
internal sealed record StopNotebook : WorkerCommand;

/// <summary>What a worker reports.</summary>
[JsonDerivedType(typeof(CellHappened), "cell")]
[JsonDerivedType(typeof(NotebookEnded), "notebook")]
[JsonDerivedType(typeof(ProcessEnding), "ending")]
internal abstract record WorkerReport;

/// <summary>Something happened in the notebook that runs.</summary>
internal sealed record CellHappened(RunEvent Event) : WorkerReport;

/// <summary>The notebook has ended.</summary>
/// <param name="Record">Its <see cref="RunRecord"/>, as it stands in a notebook's metadata.</param>
internal sealed record NotebookEnded(JsonNode? Record) : WorkerReport;

/// <summary>How a process comes to its end, where it can still say so.</summary>
internal enum EndingKind
{
    /// <summary>Code called <c>Environment.Exit</c>.</summary>
    Exit,

    /// <summary>An exception that nothing caught.</summary>
    Exception,

    /// <summary>A signal from outside.</summary>
    Signal,
}

/// <summary>The worker is about to end.</summary>
/// <param name="Kind">How.</param>
/// <param name="Text">The exception, or the signal.</param>
/// <param name="Frames">Of an exception the frames in cells, innermost first.</param>
internal sealed record ProcessEnding(EndingKind Kind, string Text, IReadOnlyList<CellFrame> Frames) : WorkerReport;

[JsonSerializable(typeof(WorkerCommand))]
[JsonSerializable(typeof(WorkerReport))]
internal sealed partial class WorkerJson : JsonSerializerContext;
