namespace Baogao.Notebooks.Execution.Inputs;

/// <summary>One package of a restore.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">The version that was taken.</param>
/// <param name="ContentHash">NuGet's hash of the package file.</param>
/// <param name="FilesHash">The hash of the files of it that cells can use, as they are on this disk.</param>
internal sealed record RestoredPackage(string Id, string Version, string ContentHash, string FilesHash)
{
    /// <summary><c>Deedle 8.1.0</c></summary>
    public override string ToString() => $"{Id} {Version}";
}
