namespace Baogao.Exchange.Workbooks;

/// <summary>A file that an import changes.</summary>
/// <param name="Path">The file.</param>
/// <param name="Before">What it holds; null where it is not there yet.</param>
/// <param name="After">What it is to hold.</param>
public sealed record ImportedFile(string Path, byte[]? Before, byte[] After)
{
    /// <summary>Whether the file still holds what it held when it was read.</summary>
    public bool IsAsRead() => Before is null ? !File.Exists(Path) : File.Exists(Path) && File.ReadAllBytes(Path).AsSpan().SequenceEqual(Before);
}

/// <summary>What an import would do. Nothing is written yet.</summary>
/// <param name="Edition">The name of the edition.</param>
/// <param name="Directory">Its folder.</param>
/// <param name="Problems">What is wrong: with one of these nothing may be written. In the order of the sheets.</param>
/// <param name="Notes">What a user should know: hidden and other sheets, mended cells, warnings of the loader.</param>
/// <param name="Differences">The tables that change.</param>
/// <param name="Files">The files that change; none where there are problems.</param>
public sealed record ImportPlan(
    string Edition, string Directory, IReadOnlyList<SheetProblem> Problems, IReadOnlyList<SheetProblem> Notes, IReadOnlyList<TableDifference> Differences, IReadOnlyList<ImportedFile> Files);
