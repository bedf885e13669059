namespace Baogao.Model;

/// <summary>A finding of the checker that a person has looked at and lets stand.</summary>
/// <param name="Code">The code of the finding, such as <c>BG447</c>.</param>
/// <param name="Row">Key of the row that it is about.</param>
/// <param name="Reason">Why it may stand.</param>
/// <param name="By">Who says so.</param>
/// <param name="On">The day on which they said so.</param>
public sealed record AcceptedFinding(string Code, string Row, string Reason, string By, Period On);
