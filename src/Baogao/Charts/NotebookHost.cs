using System.Reflection;
using System.Runtime.Loader;

namespace Baogao.Charts;

/// <summary>What a notebook does before it uses the library; <c>notebooks/setup.csx</c> calls it.</summary>
public static class NotebookHost
{
    private const string Giraffe = "Giraffe.ViewEngine";
    private static int prepared;

    /// <summary>
    /// Lets charts draw in the .NET Interactive kernel. That kernel ships FSharp.Core 10.0 while Plotly.NET 6 needs 10.1, and binds
    /// Giraffe.ViewEngine, which Plotly.NET uses, to its own copy: <see cref="MissingMethodException"/> at the first chart. So the build keeps
    /// Giraffe out of the library's folder (in <c>giraffe/</c> beside it), and it is loaded here bound to the FSharp.Core that this library got.
    /// Does nothing where Giraffe is found by itself, as in Baogao's own engine. Can go when no kernel with FSharp.Core below 10.1 is in use.
    /// </summary>
    public static void Prepare()
    {
        if (Interlocked.Exchange(ref prepared, 1) == 0)
        {
            AppDomain.CurrentDomain.AssemblyResolve += (_, wanted) => new AssemblyName(wanted.Name).Name == Giraffe ? LoadGiraffe() : null;
        }
    }

    private static Assembly? LoadGiraffe()
    {
        var folder = Path.GetDirectoryName(typeof(NotebookHost).Assembly.Location) ?? "";
        var path = Path.Combine(folder, "giraffe", Giraffe + ".dll");
        return File.Exists(path) ? new GiraffeContext().LoadFromAssemblyPath(path) : null;
    }

    private sealed class GiraffeContext() : AssemblyLoadContext(Giraffe)
    {
        protected override Assembly? Load(AssemblyName assemblyName)
            => assemblyName.Name == "FSharp.Core" ? typeof(Microsoft.FSharp.Core.Unit).Assembly : null;
    }
}
