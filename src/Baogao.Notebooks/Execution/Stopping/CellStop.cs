using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Baogao.Notebooks.Execution.Stopping;

/// <summary>
/// The stop flag of one cell, and the checks of it that the engine writes into the cell's code. Not for use by hand.
/// Once set it stays set: whatever the cell left running ends at its next check, however late that comes.
/// </summary>
/// <remarks>
/// A check finds the flag of the cell that runs it, not of the cell that declared the function: the flag follows the cell's context into tasks,
/// threads and parallel loops. Code without a cell (a thread started with suppressed flow) meets a flag that is never set.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CellStop
{
    private static readonly CellStop None = new();

    [ThreadStatic]
    private static CellStop? current;

    private volatile bool isSet;
    private volatile bool isAbandoned;

    internal CellStop()
    {
    }

    /// <summary>The flag of the cell whose code runs on this thread.</summary>
    public static CellStop Current => current ?? None;

    /// <summary>Whether the cell whose code runs on this thread goes on.</summary>
    public static bool GoesOn => !Current.isSet;

    /// <summary>True from the moment the cell is to stop.</summary>
    public bool IsSet => isSet;

    /// <summary>What a check throws.</summary>
    public static Exception Stopped() => new CellStoppedException();

    /// <summary>A check between two statements.</summary>
    public static void Check()
    {
        if (Current.isSet)
        {
            Throw();
        }
    }

    /// <summary>A check at the head of a <c>finally</c> block: a stopped cell may clean up, an abandoned one changes nothing any more.</summary>
    public static void CheckAbandoned()
    {
        if (Current.isAbandoned)
        {
            Throw();
        }
    }

    /// <summary>What stands at the head of a function: recursion meets an exception that can be caught before the stack ends.</summary>
    public static void Enter()
    {
        Check();
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
    }

    /// <summary>A check between a value and the variable that gets it.</summary>
    public static T Pass<T>(T value)
        where T : allows ref struct
    {
        Check();
        return value;
    }

    internal static void Follow(CellStop? stop) => current = stop;

    internal void Set() => isSet = true;

    internal void Abandon() => (isSet, isAbandoned) = (true, true);

    [DoesNotReturn]
    private static void Throw() => throw new CellStoppedException();
}
