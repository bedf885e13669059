using System.Collections.Concurrent;
using System.Globalization;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;
using Microsoft.CodeAnalysis;

namespace Baogao.Notebooks.Execution.Scripting;

/// <summary>
/// What the documentation of an assembly says of its members: of the file beside it, and for the framework of the files that come with the SDK.
/// Read when first asked.
/// </summary>
internal sealed class DocumentationFiles : XmlDocumentationProvider
{
    // A type's assembly at run time is not the one that documents it: strings lie in System.Private.CoreLib and are documented in System.Runtime.
    private static readonly string[] Likely = ["System.Runtime", "System.Collections", "System.Linq", "System.Threading", "System.Memory"];

    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly ConcurrentDictionary<string, DocumentationFiles> Files = new(StringComparer.Ordinal);

    private readonly string path;
    private readonly IReadOnlyList<string> others;

    private DocumentationFiles(string path, IReadOnlyList<string> others) => (this.path, this.others) = (path, others);

    /// <summary>The documentation of an assembly; null where there is none.</summary>
    public static DocumentationProvider? Of(string assembly)
        => Find(assembly) is [var first, .. var others] ? new DocumentationFiles(first, others) : null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentationFiles other && other.path == path;

    /// <inheritdoc/>
    public override int GetHashCode() => path.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override string? GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default)
        => others.Prepend(path).Select(file => Files.GetOrAdd(file, each => new DocumentationFiles(each, [])).Own(documentationMemberID, preferredCulture, cancellationToken))
            .FirstOrDefault(found => !string.IsNullOrEmpty(found));

    /// <inheritdoc/>
    protected override Stream GetSourceStream(CancellationToken cancellationToken) => File.OpenRead(path);

    private string? Own(string id, CultureInfo culture, CancellationToken stop) => base.GetDocumentationForSymbol(id, culture, stop);

    private static string[] Find(string assembly)
    {
        var beside = Path.ChangeExtension(assembly, ".xml");
        if (PlainFile.Look(beside, FileLimits.Assembly) == FileRefusal.None)
        {
            return [beside];
        }

        if (Path.GetDirectoryName(assembly) != Framework || Pack() is not { } pack)
        {
            return [];
        }

        var names = Likely.Prepend(Path.GetFileNameWithoutExtension(assembly)).Distinct(StringComparer.Ordinal);
        return [.. names.Select(name => Path.Combine(pack, name + ".xml")).Where(File.Exists)];
    }

    // <root>/shared/Microsoft.NETCore.App/10.0.1 beside <root>/packs/Microsoft.NETCore.App.Ref/10.0.1/ref/net10.0
    private static string? Pack()
    {
        var packs = Path.GetFullPath(Path.Combine(Framework, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        var target = string.Create(CultureInfo.InvariantCulture, $"net{Environment.Version.Major}.0");
        return Directory.Exists(packs)
            ? Directory.GetDirectories(packs).Select(version => Path.Combine(version, "ref", target)).LastOrDefault(Directory.Exists)
            : null;
    }
}
