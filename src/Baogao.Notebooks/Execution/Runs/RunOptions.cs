using System.Globalization;
using System.Text.Json.Nodes;
using Baogao.Notebooks.Execution.Parameters;

namespace Baogao.Notebooks.Execution.Runs;

/// <summary>How a notebook is run.</summary>
public sealed record RunOptions
{
    /// <summary>The time limit of each cell, or null for none.</summary>
    public TimeSpan? CellTimeout { get; init; }

    /// <summary>Whether each cell's metadata gets the times of its start and end, as nbclient writes them. Without them two runs of the same input are equal.</summary>
    public bool RecordTimings { get; init; } = true;

    /// <summary>The most bytes of one value's output, and of one cell's console output, that are kept. 512 KB unless set.</summary>
    public int MaxOutputBytes { get; init; } = 512 * 1024;

    /// <summary>Values for the parameters that the notebook declares, as <see cref="NotebookParameters.Inject"/> takes them; none unless set.</summary>
    public IReadOnlyDictionary<string, JsonNode?> Parameters { get; init; } = new Dictionary<string, JsonNode?>();

    /// <summary>The culture of the cells, so that outputs are the same on every machine; the host's own unless set.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>Told before and after each cell, on whatever thread; must not throw. Null for nobody.</summary>
    public Action<RunProgress>? Progress { get; init; }
}

/// <summary>How far a run is.</summary>
/// <param name="Notebook">The notebook's name.</param>
/// <param name="Cell">The code cell that starts or has ended, from 1.</param>
/// <param name="Cells">How many code cells there are.</param>
/// <param name="Ended">The cell's result, or null where it starts.</param>
public sealed record RunProgress(string Notebook, int Cell, int Cells, CellRun? Ended);
