using System.Text;
using Baogao.Loading.Files;
using Baogao.Notebooks.Documents;
using Baogao.Notebooks.Execution.Failures;
using Baogao.Notebooks.Execution.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Baogao.Notebooks.Execution.Scripting;

/// <summary>Finds what <c>#load</c> names: from the folder of the loading script, or the notebook's.</summary>
internal sealed class LoadResolver(string folder, SourceBook book, SessionInputs? inputs) : SourceReferenceResolver
{
    /// <summary>What is compiled in place of a script, by its full path: the script with checks.</summary>
    public IReadOnlyDictionary<string, string> Checked { get; set; } = new Dictionary<string, string>();

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
        if (!Checked.TryGetValue(resolvedPath, out var text))
        {
            (text, var insertions) = ScriptMends.Apply(PlainFile.ReadText(resolvedPath, FileLimits.Script));
            book.AddInsertions(resolvedPath, insertions);
        }

        return SourceText.From(text, Encoding.UTF8);
    }

    /// <inheritdoc/>
    public override bool Equals(object? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
