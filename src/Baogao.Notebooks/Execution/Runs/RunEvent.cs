using System.Text.Json.Serialization;
using Baogao.Notebooks.Execution.Cells;
using Baogao.Notebooks.Execution.Outputs;

namespace Baogao.Notebooks.Execution.Runs;

/// <summary>What happens while the cells of a notebook run, in its order.</summary>
[JsonDerivedType(typeof(CellStarted), "started")]
[JsonDerivedType(typeof(CellGave), "gave")]
[JsonDerivedType(typeof(CellEnded), "ended")]
internal abstract record RunEvent;

/// <summary>A code cell starts.</summary>
/// <param name="Number">Its number among the code cells, from 1.</param>
internal sealed record CellStarted(int Number) : RunEvent;

/// <summary>The cell that runs gives an output.</summary>
internal sealed record CellGave(CellOutput Output) : RunEvent;

/// <summary>The cell that runs has ended.</summary>
internal sealed record CellEnded(CellResult Result) : RunEvent;
