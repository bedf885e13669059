using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Baogao.Loading.Package;
using Baogao.Reading.Checking.Text;
using Baogao.Reading.Grammar;
using Baogao.Reading.Sections;
using Baogao.Reading.Text;

namespace Baogao.Reading.Checking.Statements;

/// <summary>
/// What the reader makes of a report's text, by place. A person has said in the edition's tables whose report it is, which year it looks back on and which headings are parts: where the text
/// was read otherwise, it is read again with that.
/// </summary>
internal sealed class TextReadings
{
    private const string Heading = "heading";

    // Tests hold many editions against one text.
    private static readonly ConditionalWeakTable<SourceText, ConcurrentDictionary<string, TextReadings>> Known = [];

    private readonly ReportReading reading;
    private readonly int[] positions;

    private TextReadings(ReportReading reading) => (this.reading, positions) = (reading, [.. reading.Readings.Select(one => one.Position)]);

    internal static TextReadings Of(SourceText text, SectionMap map, PackageInfo package)
    {
        var known = Known.GetOrCreateValue(text);
        var first = known.GetOrAdd(package.Place.Name.Zh, place => new TextReadings(ReportTextReader.Read(text.Report, new ReadingOptions { Place = place })));
        var year = package.Year + 1 == first.reading.Calendar.PlanYear ? (int?)null : package.Year + 1;
        var within = first.reading.Parts.Where(part => part.Rule == Heading && map.IsWithinPart(part.Position)).Select(part => part.Position).ToHashSet();
        return year is null && within.Count == 0 ? first : known.GetOrAdd(
            $"{package.Place.Name.Zh} {year} {string.Join(' ', within)}",
            _ => new TextReadings(Again(text.Report, package.Place.Name.Zh, year, first.reading, within)));
    }

    /// <summary>The readings of a sentence that stands alone.</summary>
    internal static IReadOnlyList<Reading> Alone(string sentence) => ReportTextReader.Read(ReportText.Of("", sentence, [0])).Readings;

    /// <summary>The readings of the numbers that start in a run, in the order of the text.</summary>
    internal IReadOnlyList<Reading> In(TextRun run)
    {
        var first = Array.BinarySearch(positions, run.Start);
        var found = new List<Reading>(1);
        for (var i = first < 0 ? ~first : first; i < positions.Length && positions[i] < run.End; i++)
        {
            found.Add(reading.Readings[i]);
        }

        return found;
    }

    /// <summary>Which time the part of the report at a place is about.</summary>
    internal PartPeriod PartAt(int position) => reading.Parts.Last(part => part.Position <= position || part == reading.Parts[0]);

    private static ReportReading Again(ReportText text, string place, int? year, ReportReading first, HashSet<int> within)
    {
        var options = new ReadingOptions { Place = place, Year = year };
        if (within.Count == 0)
        {
            return ReportTextReader.Read(text, options);
        }

        var parts = year is null ? first.Parts : ReportTextReader.Read(text, options).Parts;
        // What follows a heading that is none is in the part before it, up to the next real heading.
        var isKept = true;
        return ReportTextReader.Read(text, options with { Parts = [.. parts.Where(part => part.Rule == Heading ? isKept = !within.Contains(part.Position) : isKept)] });
    }
}
