using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using Baogao.Notebooks.Execution.Stopping;

namespace Baogao.Notebooks.Tests;

/// <summary>A thread that a cell started ends quietly when the cell is stopped, as in the worker and the kernel: tests run sessions without either.</summary>
internal static class StoppedThreads
{
    [ModuleInitializer]
    internal static void Start()
    {
        ExceptionHandling.SetUnhandledExceptionHandler(exception => exception is CellStoppedException);
        // As in the kernel: endless loops of cells must not keep their end from being heard.
        ThreadPool.SetMinThreads(32, 32);
    }
}
