using Baogao.Reading.Grammar.Statements;
using Baogao.Reading.Numbers;
using Baogao.Reading.Sections;
using Baogao.Reading.Text;

namespace Baogao.Reading.Grammar;

/// <summary>Reads the numbers of a report. Pure and deterministic: the same text gives the same readings. Cost grows linearly with the text.</summary>
public static class ReportTextReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="report">The text.</param>
    /// <param name="options">What a person corrects; null for nothing.</param>
    public static ReportReading Read(ReportText report, ReadingOptions? options = null)
    {
        var sentences = SentenceSplitter.Split(report);
        var sections = SectionFinder.Find(report, sentences);
        var dated = ChineseYears.InDigits(report.Text);
        var headings = TimeHeading.Find(report, sentences, sections);
        var calendar = ReportCalendar.Read(report.Name, dated, headings, options?.Year) with { ExpectedFrom = EstimateNotes.From(report.Text) };
        var parts = options?.Parts ?? PartPeriods.Find(report, dated, sentences, headings, calendar);
        var numbers = NumberLexer.Find(report.Text);
        var readings = new List<Reading>(numbers.Count);
        var (next, section, part) = (0, 0, 0);
        foreach (var sentence in sentences)
        {
            section = Advance(sections, section, sentence.Start, item => item.Position);
            part = Advance(parts, part, sentence.Start, item => item.Position);
            var first = next;
            while (next < numbers.Count && numbers[next].Start < sentence.End)
            {
                next++;
            }

            var inDigits = numbers.GetRange(first, next - first);
            var decided = next > first ? SentenceReader.Read(report, sentence, inDigits, sections[section], parts[part], calendar, readings) : [];
            ChineseCounts.Read(report, sentence, inDigits, decided, sections[section], parts[part], calendar, readings);
        }

        readings.Sort((one, other) => one.Position.CompareTo(other.Position));
        var place = ReportPlace.Read(report.Text, options?.Place);
        Subjects.Decide(readings, place);
        return new ReportReading(report.Name, calendar, place, sections, parts, readings);
    }

    private static int Advance<T>(IReadOnlyList<T> items, int index, int position, Func<T, int> start)
    {
        while (index + 1 < items.Count && start(items[index + 1]) <= position)
        {
            index++;
        }

        return index;
    }
}
