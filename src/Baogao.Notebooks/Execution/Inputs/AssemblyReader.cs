using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;

namespace Baogao.Notebooks.Execution.Inputs;

/// <summary>What the file of an assembly says of itself. The assembly is not loaded.</summary>
internal static class AssemblyReader
{
    /// <summary>What tells one build of an assembly from another, or null where the file is no assembly that can be read.</summary>
    public static string? Build(string path) => Read(path, metadata => metadata.GetGuid(metadata.GetModuleDefinition().Mvid).ToString("N"));

    /// <summary>The names of the assemblies that an assembly refers to; none where the file is no assembly that can be read.</summary>
    public static IReadOnlyList<string> NeedsOf(string path)
        => Read(path, metadata => metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name)).ToList()) ?? [];

    private static T? Read<T>(string path, Func<MetadataReader, T> read)
        where T : class
    {
        try
        {
            using var file = new PEReader(PlainFile.Open(path, FileLimits.Assembly));
            return read(file.GetMetadataReader());
        }
        catch (Exception e) when (e is BadImageFormatException or IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
