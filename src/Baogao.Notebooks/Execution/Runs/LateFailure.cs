using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Failures;

namespace Baogao.Notebooks.Execution.Runs;

/// <summary>Code that a notebook left running ended the worker after the notebook's own end.</summary>
/// <param name="Notebooks">The notebook's name; several where it is not known which of them it was.</param>
/// <param name="Failure">What it did, and where.</param>
public sealed record LateFailure(IReadOnlyList<string> Notebooks, CellFailure Failure)
{
    /// <summary>Whether it is known which notebook it was.</summary>
    public bool IsCertain => Notebooks.Count == 1;

    /// <summary>A copy of one of the executed notebooks that says so on its top and in its record.</summary>
    public NotebookDocument Mark(NotebookDocument executed) => FailureMark.OfLate(executed, this);
}
