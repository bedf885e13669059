using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Baogao.Notebooks.Execution;

/// <summary>
/// What the documentation of an assembly says of its members: of the file beside it, and for the framework of the files that come with the SDK.
/// A file is searched when asked and not kept: those of the framework are 40 MB, and a reader asks about few members.
/// </summary>
internal sealed class DocumentationFiles(string assembly) : DocumentationProvider
{
    // A type's assembly at run time is not the one that documents it: strings lie in System.Private.CoreLib and are documented in System.Runtime.
    private static readonly string[] Likely = ["System.Runtime", "System.Collections", "System.Linq", "System.Threading", "System.Memory"];

    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private readonly string path = assembly;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentationFiles other && other.path == path;

    /// <inheritdoc/>
    public override int GetHashCode() => path.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override string? GetDocumentationForSymbol(string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default)
    {
        var opening = Encoding.UTF8.GetBytes($"<member name=\"{documentationMemberID}\">");
        foreach (var file in Files())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Find(file, opening) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private IEnumerable<string> Files()
    {
        var beside = Path.ChangeExtension(path, ".xml");
        if (File.Exists(beside))
        {
            return [beside];
        }

        if (Path.GetDirectoryName(path) != Framework || Pack() is not { } pack)
        {
            return [];
        }

        var names = Likely.Prepend(Path.GetFileNameWithoutExtension(path)).Distinct(StringComparer.Ordinal);
        return names.Select(name => Path.Combine(pack, name + ".xml")).Where(File.Exists);
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

    private static string? Find(string file, byte[] opening)
    {
        try
        {
            ReadOnlySpan<byte> content = File.ReadAllBytes(file);
            var start = content.IndexOf(opening);
            var length = start < 0 ? -1 : content[start..].IndexOf("</member>"u8);
            return length < 0 ? null : Encoding.UTF8.GetString(content.Slice(start, length + "</member>".Length));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
