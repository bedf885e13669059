using System.Runtime.CompilerServices;

namespace Baogao.Kernel.Tests;

/// <summary>The pool's threads as in the kernel's own program, which tests do without: endless loops of cells must not keep an interrupt from being heard.</summary>
internal static class ManyThreads
{
    [ModuleInitializer]
    internal static void Start() => ThreadPool.SetMinThreads(32, 32);
}
