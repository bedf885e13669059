using Baogao.Reading.Sections;

namespace Baogao.Reading;

/// <summary>The reading of one report.</summary>
/// <param name="Report">Name of the report.</param>
/// <param name="Calendar">Which years it speaks of.</param>
/// <param name="Place">Whose report it is.</param>
/// <param name="Sections">Its sections by their marks.</param>
/// <param name="Parts">Which time each part is about.</param>
/// <param name="Readings">A reading a number, in the order of the text.</param>
public sealed record ReportReading(string Report, ReportCalendar Calendar, ReportPlace Place, IReadOnlyList<ReportSection> Sections, IReadOnlyList<PartPeriod> Parts, IReadOnlyList<Reading> Readings);
