using System.ComponentModel;
using Baogao.Notebooks.Execution.Outputs;

namespace Baogao.Notebooks.Execution.Scripting;

/// <summary>What <c>using var</c> at the top level of a cell becomes: the value is disposed of when the cell ends. Not for use by hand.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CellScope
{
    /// <summary>Disposes of a value when the cell ends, the last first.</summary>
    public static void Add(IDisposable? value) => CellContext.Current?.Scope.Push(value);

    /// <inheritdoc cref="Add(IDisposable?)"/>
    public static void Add(IAsyncDisposable? value) => CellContext.Current?.Scope.Push(value);

    /// <summary>A value that can be disposed of either way.</summary>
    public static void Add<T>(T value)
        where T : IDisposable, IAsyncDisposable => CellContext.Current?.Scope.Push(value);

    internal static async Task EndAsync(Stack<object?> scope)
    {
        while (scope.TryPop(out var value))
        {
            if (value is IAsyncDisposable patient)
            {
                await patient.DisposeAsync();
            }
            else
            {
                (value as IDisposable)?.Dispose();
            }
        }
    }
}
