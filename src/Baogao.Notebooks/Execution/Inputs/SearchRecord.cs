namespace Baogao.Notebooks.Execution.Inputs;

/// <summary>A search for the editions of some places and a year.</summary>
/// <param name="Directory">The folder that was looked into, by its path from the notebook's folder.</param>
/// <param name="Places">The places, each by its key or its Chinese name.</param>
/// <param name="Year">The year that they review; null for all editions.</param>
/// <param name="Found">The names of the editions' folders.</param>
internal sealed record SearchRecord(string Directory, IReadOnlyList<string> Places, int? Year, IReadOnlyList<string> Found);
