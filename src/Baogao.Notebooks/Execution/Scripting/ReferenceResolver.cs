using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Inputs;
using Microsoft.CodeAnalysis;

namespace Baogao.Notebooks.Execution.Scripting;

/// <summary>
/// Finds what <c>#r</c> names: the host's own copy first, then the file, from the notebook's folder as in .NET Interactive
/// (inside an imported script too), or where there is none from the script's own folder, then the framework by name.
/// </summary>
/// <param name="folder">The notebook's folder.</param>
/// <param name="inputs">Takes note of what is named; null where nothing is run.</param>
/// <param name="warn">Told of a file that is another build than the host's copy.</param>
internal sealed class ReferenceResolver(string folder, SessionInputs? inputs, Action<string> warn) : MetadataReferenceResolver
{
    /// <inheritdoc/>
    public override bool ResolveMissingAssemblies => true;

    /// <summary>The path that a reference stands for.</summary>
    public string FullPath(string reference) => Path.GetFullPath(reference, folder);

    // A notebook in a folder below imports ../setup.csx, which names what lies beside its own folder.
    private string FullPath(string reference, string? script)
    {
        var beside = Path.GetExtension(script) is ".csx" or ".cs" ? FullPath(Path.Combine(Path.GetDirectoryName(script) ?? "", reference)) : null;
        return beside is not null && File.Exists(beside) && !File.Exists(FullPath(reference)) ? beside : FullPath(reference);
    }

    /// <inheritdoc/>
    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference, string? baseFilePath, MetadataReferenceProperties properties)
    {
        var isFile = reference.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || reference.EndsWith(".exe", StringComparison.OrdinalIgnoreCase);
        var named = isFile ? FullPath(reference, baseFilePath) : null;
        if (named is not null)
        {
            inputs?.AddAssembly(named);
        }

        var host = HostAssemblies.Find(isFile ? Path.GetFileNameWithoutExtension(reference) : reference.Split(',')[0]);
        if (host is not null)
        {
            if (IsReadable(named) && !HostAssemblies.IsBuildInUse(named, host))
            {
                warn(HostAssemblies.IsNewerThanThisProcess(named)
                    ? $"{reference} was rebuilt after this program had started, which goes on with the build from before. Restart the kernel to use the new one."
                    : $"{reference} is another build of {Path.GetFileName(host)} than the one that this program runs, which is used instead ({host}). Rebuild so that they are the same.");
            }

            return [HostAssemblies.Reference(host).WithProperties(properties)];
        }

        return IsReadable(named) ? [HostAssemblies.Reference(named).WithProperties(properties)] : [];
    }

    /// <inheritdoc/>
    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity)
    {
        if (HostAssemblies.Find(referenceIdentity.Name) is { } host)
        {
            return HostAssemblies.Reference(host);
        }

        var beside = definition is PortableExecutableReference { FilePath: { } path }
            ? Path.Combine(Path.GetDirectoryName(path)!, referenceIdentity.Name + ".dll")
            : null;
        return IsReadable(beside) ? HostAssemblies.Reference(beside) : null;
    }

    private static bool IsReadable([NotNullWhen(true)] string? path) => path is not null && PlainFile.Look(path, FileLimits.Assembly) == FileRefusal.None;

    /// <inheritdoc/>
    public override bool Equals(object? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
