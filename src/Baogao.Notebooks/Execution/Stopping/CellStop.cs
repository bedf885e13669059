using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Baogao.Notebooks.Execution;

/// <summary>
/// What the engine writes into the loops and functions of a cell, so that it can be stopped. Not for use by hand.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellStop
{
    private const int Sessions = 4096;

    // Two flags for each session, one beside the other and always alike: both true while its cell is to stop. The array never moves.
    private static readonly bool[] Flags = Allocate();

    // Not readonly: of what cannot change the compiler makes a constant.
    private static nint origin;

    /// <summary>What a check throws.</summary>
    public static Exception Stopped() => new CellStoppedException();

    /// <summary>Where the flags of a session stand: the address of the first, which is even; the second follows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Address(int slot) => origin + (2 * slot);

    // More sessions than flags share some; then one stop ends two cells, which harms nobody.
    internal static int Slot(int session) => session % Sessions;

    internal static bool IsSet(int slot) => Volatile.Read(ref Flags[2 * slot]);

    internal static void Set(int slot, bool stop)
    {
        Volatile.Write(ref Flags[2 * slot], stop);
        Volatile.Write(ref Flags[(2 * slot) + 1], stop);
    }

    private static bool[] Allocate()
    {
        var flags = GC.AllocateArray<bool>(2 * Sessions, pinned: true);
        origin = Marshal.UnsafeAddrOfPinnedArrayElement(flags, 0);
        return flags;
    }
}
