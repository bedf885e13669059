using System.ComponentModel;

namespace Baogao.Notebooks.Execution;

/// <summary>
/// What the engine writes into the loops and functions of a cell, so that it can be stopped. Not for use by hand.
/// </summary>
/// <remarks>
/// A check reads one flag of its session, at an address that is a constant of the code, and throws in place. Through the array it would read three things
/// and not one. A call instead of the throw, which comes back where another cell is meant, makes a loop over doubles four times as slow: no floating-point
/// register survives a call.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellStop
{
    /// <summary>One flag for each session: true while its cell is to stop. The array never moves.</summary>
    public static readonly bool[] Flags = GC.AllocateArray<bool>(4096, pinned: true);

    /// <summary>What a check throws.</summary>
    public static Exception Stopped() => new CellStoppedException();

    internal static nint Address(int slot) => System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(Flags, slot);

    // More sessions than flags share some; then one stop ends two cells, which harms nobody.
    internal static int Slot(int session) => session % Flags.Length;
}
