using Baogao.Reading;

namespace Baogao.Cli.Verbs;

/// <summary>What <c>baogao read</c> makes of one report.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Rows">Its rows as cells, those that the user wants.</param>
/// <param name="Numbers">How many readings are among the rows; 0 for parts.</param>
/// <param name="Sure">How many of these have a confidence of at least 0.9 in every field.</param>
internal sealed record ReadReport(ReportReading Reading, IReadOnlyList<IReadOnlyList<string>> Rows, int Numbers, int Sure);
