using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Baogao.Notebooks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Baogao.Notebooks.Execution;

/// <summary>The assemblies of a session: its submissions, and what these refer to and the host does not have. What the host has is the host's own.</summary>
internal sealed class SubmissionContext() : AssemblyLoadContext("cells")
{
    /// <summary>How the names of submissions' assemblies begin.</summary>
    public const string NameStart = "ℛ*";

    private readonly ConcurrentDictionary<string, Assembly> submissions = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>From now on the assemblies that a submission refers to are found.</summary>
    public void AddReferencesOf(CSharpCompilation compilation)
    {
        foreach (var path in compilation.References.OfType<PortableExecutableReference>().Select(reference => reference.FilePath).OfType<string>())
        {
            files.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        }
    }

    /// <summary>Loads a compiled submission.</summary>
    /// <returns>What makes an instance of it in the array of those before it, and runs it.</returns>
    public Func<object?[], Task<object?>> Load(CSharpCompilation compilation, MemoryStream assembly, MemoryStream symbols)
    {
        (assembly.Position, symbols.Position) = (0, 0);
        var loaded = LoadFromStream(assembly, symbols);
        submissions[compilation.AssemblyName!] = loaded;
        return loaded.GetType(compilation.Options.ScriptClassName!, throwOnError: true)!
            .GetMethod("<Factory>", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.CreateDelegate<Func<object?[], Task<object?>>>();
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        var name = assemblyName.Name!;
        if (name.StartsWith(NameStart, StringComparison.Ordinal))
        {
            return submissions.GetValueOrDefault(name);
        }

        // By its file, so that a reference to another version of it gets the host's too.
        if (HostAssemblies.Find(name) is { } host)
        {
            return Default.LoadFromAssemblyPath(host);
        }

        return File(name) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    // What a referenced assembly needs lies beside it.
    private string? File(string name)
        => files.TryGetValue(name, out var path)
            ? path
            : files.Values.Select(file => Path.Combine(Path.GetDirectoryName(file)!, name + ".dll")).FirstOrDefault(beside => PlainFile.Look(beside, FileLimits.Assembly) == FileRefusal.None);
}
