namespace Baogao.Reading.Drafting;

/// <summary>A whole edition that a program read from a report: every row a draft that a person confirms.</summary>
/// <param name="Files">The text of each file of its folder, by name.</param>
/// <param name="Counts">What a person wants to know of it first.</param>
public sealed record DraftEdition(IReadOnlyDictionary<string, string> Files, DraftCounts Counts);

/// <summary>How much a draft edition holds.</summary>
/// <param name="Rows">Rows by table, in the order of the tables.</param>
/// <param name="Targets">Figures that are targets or stretch targets.</param>
/// <param name="Unsure">Rows with a confidence under 0.9.</param>
/// <param name="Unnamed">Figures whose indicator the reader did not find.</param>
public sealed record DraftCounts(IReadOnlyDictionary<string, int> Rows, int Targets, int Unsure, int Unnamed);
