namespace Baogao.Notebooks.Execution.Freshness;

/// <summary>One reason why an executed notebook no longer shows what a run would give.</summary>
/// <param name="Path">The file that changed, as a full path; null where it is none.</param>
/// <param name="Text">What happened, to be read behind the path and a colon: <c>1 row changed (tax_2022)</c>.</param>
public sealed record StaleReason(string? Path, string Text);
