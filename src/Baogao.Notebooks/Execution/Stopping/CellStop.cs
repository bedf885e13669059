using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Baogao.Notebooks.Execution;

/// <summary>
/// What the engine writes into the loops and functions of a cell, so that it can be stopped. Not for use by hand.
/// The usual cost is one read of a static field: only while some cell is being stopped is it asked which one.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellStop
{
    private static volatile bool any;
    private static int stopping;

    /// <summary>True while some cell of this process is being stopped.</summary>
    public static bool Any
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => any;
    }

    /// <summary>Ends the current code if its cell is the one to be stopped.</summary>
    /// <exception cref="CellStoppedException">It is.</exception>
    public static void Check()
    {
        if (CellContext.Current is { Stop.IsCancellationRequested: true })
        {
            throw new CellStoppedException();
        }
    }

    /// <summary>At the head of a function: as <see cref="Check"/>, and an exception where endless recursion would end the process.</summary>
    /// <exception cref="InsufficientExecutionStackException">The stack is nearly used up.</exception>
    public static void Enter()
    {
        if (any)
        {
            Check();
        }

        RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    internal static void Begin()
    {
        Interlocked.Increment(ref stopping);
        any = true;
    }

    internal static void End()
    {
        if (Interlocked.Decrement(ref stopping) == 0)
        {
            any = false;
            // A cell that began to stop between the two lines must still be seen.
            if (Volatile.Read(ref stopping) > 0)
            {
                any = true;
            }
        }
    }
}
