using System.Reflection;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Inputs;
using Microsoft.CodeAnalysis;

namespace Baogao.Notebooks.Execution.Scripting;

/// <summary>
/// The assemblies that this process has or can load by name. A cell that names one of them, by whatever path, gets this copy:
/// with two copies a <c>Report</c> of the notebook would not be a <c>Report</c> of the host.
/// </summary>
internal static class HostAssemblies
{
    private static readonly Dictionary<string, string> Trusted =
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .GroupBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);

    private static readonly Lock Gate = new();
    private static readonly Lock BindingGate = new();
    private static readonly Dictionary<string, PortableExecutableReference> References = new(StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyList<PortableExecutableReference>> LazyDefault = new(FindDefault);

    /// <summary>The framework and what every cell may use without <c>#r</c>. Read when a cell is first compiled: a check of freshness needs none of it.</summary>
    public static IReadOnlyList<PortableExecutableReference> Default => LazyDefault.Value;

    /// <summary>The file of the host's copy of an assembly, or null where the host has none.</summary>
    public static string? Find(string simpleName)
    {
        if (Trusted.TryGetValue(simpleName, out var path))
        {
            return path;
        }

        var loaded = AssemblyLoadContext.Default.Assemblies
            .FirstOrDefault(assembly => !assembly.IsDynamic && string.Equals(assembly.GetName().Name, simpleName, StringComparison.OrdinalIgnoreCase));
        return string.IsNullOrEmpty(loaded?.Location) ? null : loaded.Location;
    }

    /// <summary>A reference to a file, read once for the process as long as the file stays the same.</summary>
    public static PortableExecutableReference Reference(string path)
    {
        var key = $"{path}|{File.GetLastWriteTimeUtc(path).Ticks}";
        lock (Gate)
        {
            return References.TryGetValue(key, out var reference) ? reference : References[key] = Open(path);
        }
    }

    /// <summary>
    /// Binds the references of a compilation, one at a time in this process. The compiler shares the symbols of a reference between compilations;
    /// two that bind it at once make two sets of them, and a later cell would get the other session's set, whose types are not those of the cells before.
    /// </summary>
    public static void Bind(Compilation compilation)
    {
        lock (BindingGate)
        {
            _ = compilation.Assembly;
        }
    }

    /// <summary>
    /// True where a file holds the build that this process runs: of an assembly that is loaded its own, whatever its file has become since;
    /// of another that of the host's file.
    /// </summary>
    public static bool IsBuildInUse(string path, string host)
    {
        var name = Path.GetFileNameWithoutExtension(host);
        var loaded = AssemblyLoadContext.Default.Assemblies
            .FirstOrDefault(assembly => !assembly.IsDynamic && string.Equals(assembly.GetName().Name, name, StringComparison.OrdinalIgnoreCase));
        return loaded is null ? AreSameBuild(path, host) : AssemblyReader.Build(path) == loaded.ManifestModule.ModuleVersionId.ToString("N");
    }

    /// <summary>True where a file was written after this process had started.</summary>
    public static bool IsNewerThanThisProcess(string path)
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return File.GetLastWriteTimeUtc(path) > process.StartTime.ToUniversalTime();
    }

    // Of a compiled framework assembly the metadata is the smaller part. MetadataReference.CreateFromFile would keep the whole file in memory.
    // By its address, as the compiler else lists all references anew in the symbols of every cell.
    private static unsafe PortableExecutableReference Open(string path)
    {
        var file = new PEReader(PlainFile.Open(path, FileLimits.Assembly), PEStreamOptions.PrefetchMetadata);
        var metadata = file.GetMetadata();
        return AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((nint)metadata.Pointer, metadata.Length, file.Dispose)).GetReference(DocumentationFiles.Of(path), filePath: path);
    }

    /// <summary>True where both files hold the same build.</summary>
    public static bool AreSameBuild(string path, string other)
    {
        return Path.GetFullPath(path) == Path.GetFullPath(other) || (AssemblyReader.Build(path) is { } build && build == AssemblyReader.Build(other));
    }

    // Nearly half of the framework's assemblies only say where types have gone. The compiler looks for each type that it needs in every reference;
    // those that a library names it asks the resolver for.
    private static bool HasPublicTypes(PortableExecutableReference reference)
    {
        var metadata = ((AssemblyMetadata)reference.GetMetadata()).GetModules()[0].GetMetadataReader();
        return metadata.TypeDefinitions.Any(type => (metadata.GetTypeDefinition(type).Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public);
    }

    private static List<PortableExecutableReference> FindDefault()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var own = new[]
        {
            typeof(HostAssemblies).Assembly, typeof(Microsoft.DotNet.Interactive.Formatting.Formatter).Assembly,
            typeof(Microsoft.AspNetCore.Html.IHtmlContent).Assembly,
        };
        return
        [
            .. Trusted.Values.Where(path => Path.GetDirectoryName(path) == framework).Order(StringComparer.Ordinal).Select(Reference).Where(HasPublicTypes),
            .. own.Select(assembly => Reference(assembly.Location)),
        ];
    }
}
