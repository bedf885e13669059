namespace Baogao.Notebooks.Execution.Stopping;

/// <summary>Ends the code of a cell that is being stopped.</summary>
public sealed class CellStoppedException : OperationCanceledException
{
    /// <summary>Creates the exception.</summary>
    public CellStoppedException()
        : base("The cell was stopped.")
    {
    }
}
