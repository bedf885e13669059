namespace Baogao;

/// <summary>Tells which edition was read.</summary>
/// <param name="snapshot">What its files held when they were read; no files where the folder is not there.</param>
public sealed class EditionReadEventArgs(EditionSnapshot snapshot) : EventArgs
{
    /// <summary>What its files held when they were read; no files where the folder is not there.</summary>
    public EditionSnapshot Snapshot { get; } = snapshot;
}
