using System.Reflection;
using System.Runtime.InteropServices;
using DuckDB.NET.Native;

namespace Baogao.Exchange.Sql;

/// <summary>
/// Finds DuckDB's native library where a notebook of another kernel loads this assembly from <c>artifacts/library</c>: in <c>artifacts/native</c>. A program that is
/// built with this assembly has it beside itself, and the runtime finds it there.
/// </summary>
internal static class NativeLibraryFolder
{
    private static int prepared;

    internal static void Prepare()
    {
        if (Interlocked.Exchange(ref prepared, 1) == 0)
        {
            NativeLibrary.SetDllImportResolver(typeof(DuckDBErrorType).Assembly, Find);
        }
    }

    // Zero leaves it to the runtime.
    private static nint Find(string name, Assembly assembly, DllImportSearchPath? searched)
    {
        var folder = Path.Combine(Path.GetDirectoryName(typeof(NativeLibraryFolder).Assembly.Location) ?? "", "..", "native");
        var file = OperatingSystem.IsWindows() ? $"{name}.dll" : OperatingSystem.IsMacOS() ? $"lib{name}.dylib" : $"lib{name}.so";
        return NativeLibrary.TryLoad(name, assembly, searched, out var found) || NativeLibrary.TryLoad(Path.Combine(folder, file), out found) ? found : 0;
    }
}
