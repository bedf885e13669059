using System.ComponentModel;

namespace Baogao.Notebooks.Execution;

/// <summary>
/// What the engine writes into the loops and functions of a cell, so that it can be stopped. Not for use by hand.
/// </summary>
/// <remarks>
/// A check reads one flag of its session and throws in place. A call instead of the throw, which comes back where another cell is meant,
/// makes a loop over doubles four times as slow: no floating-point register survives a call.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellStop
{
    /// <summary>One flag for each session: true while its cell is to stop.</summary>
    public static readonly bool[] Flags = new bool[4096];

    /// <summary>What a check throws.</summary>
    public static Exception Stopped() => new CellStoppedException();

    // More sessions than flags share some; then one stop ends two cells, which harms nobody.
    internal static int Slot(int session) => session % Flags.Length;
}
