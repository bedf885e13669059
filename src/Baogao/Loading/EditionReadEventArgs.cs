namespace Baogao.Loading;

/// <summary>Tells which edition was read.</summary>
/// <param name="snapshot">What its files held when they were read; no files where the folder is not there.</param>
/// <param name="reads">Which of the files its report is asked for.</param>
public sealed class EditionReadEventArgs(EditionSnapshot snapshot, EditionReads reads) : EventArgs
{
    /// <summary>What its files held when they were read; no files where the folder is not there.</summary>
    public EditionSnapshot Snapshot { get; } = snapshot;

    /// <summary>Which of the files its report is asked for. Grows as long as the report is used: to be looked at when a result is complete.</summary>
    public EditionReads Reads { get; } = reads;
}
