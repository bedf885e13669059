using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Baogao.Notebooks.Execution.Packages;

/// <summary>Finds the native libraries of restored packages: they lie in folders that the loader does not look in.</summary>
internal static class NativeLibraries
{
    private static readonly ConcurrentDictionary<string, bool> Folders = new(StringComparer.Ordinal);
    private static int hooked;

    public static void Add(IReadOnlyList<string> folders)
    {
        foreach (var folder in folders)
        {
            Folders[folder] = true;
        }

        if (folders.Count > 0 && Interlocked.Exchange(ref hooked, 1) == 0)
        {
            foreach (var context in AssemblyLoadContext.All)
            {
                context.ResolvingUnmanagedDll += Resolve;
            }

            // Roslyn makes a load context for each folder that it loads from.
            AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) =>
            {
                if (AssemblyLoadContext.GetLoadContext(loaded.LoadedAssembly) is { } context)
                {
                    context.ResolvingUnmanagedDll -= Resolve;
                    context.ResolvingUnmanagedDll += Resolve;
                }
            };
        }
    }

    private static nint Resolve(Assembly assembly, string name)
    {
        string[] forms = [name, name + ".so", "lib" + name + ".so", name + ".dll", "lib" + name + ".dylib", name + ".dylib"];
        return Folders.Keys.SelectMany(folder => forms.Select(form => Path.Combine(folder, form))).Where(File.Exists)
            .Select(path => NativeLibrary.TryLoad(path, out var handle) ? handle : 0).FirstOrDefault(handle => handle != 0);
    }
}
