using System.Text;
using Baogao.Notebooks.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Baogao.Notebooks.Execution;

/// <summary>Finds what <c>#load</c> names: from the folder of the loading script, or the notebook's. Loaded code can be stopped too.</summary>
internal sealed class LoadResolver(string folder, CSharpParseOptions options, SessionInputs? inputs) : SourceReferenceResolver
{
    /// <inheritdoc/>
    public override string? NormalizePath(string path, string? baseFilePath) => path;

    /// <inheritdoc/>
    public override string? ResolveReference(string path, string? baseFilePath)
    {
        // A cell's "file" is its label; only loaded scripts have rooted paths.
        var from = Path.IsPathRooted(baseFilePath) ? Path.GetDirectoryName(baseFilePath)! : folder;
        var full = Path.GetFullPath(path, from);
        // What is there and cannot be read is refused below with the reason.
        return PlainFile.Look(full, FileLimits.Script) == FileRefusal.Missing ? null : full;
    }

    /// <inheritdoc/>
    public override Stream OpenRead(string resolvedPath) => PlainFile.Open(resolvedPath, FileLimits.Script);

    /// <inheritdoc/>
    public override SourceText ReadText(string resolvedPath)
    {
        inputs?.AddFile(resolvedPath);
        return SourceText.From(StopChecks.Insert(ScriptMends.Apply(PlainFile.ReadText(resolvedPath, FileLimits.Script)).Text, options), Encoding.UTF8);
    }

    /// <inheritdoc/>
    public override bool Equals(object? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
