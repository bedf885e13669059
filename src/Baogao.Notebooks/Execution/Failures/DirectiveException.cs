namespace Baogao.Notebooks.Execution.Failures;

/// <summary>A line of a cell that is meant for the engine cannot be carried out.</summary>
internal sealed class DirectiveException(int line, string message) : Exception(message)
{
    /// <summary>Line of the cell, from 1.</summary>
    public int Line => line;
}
