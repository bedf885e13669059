using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Loading.Rules;

namespace Baogao.Reading.Checking.Text;

/// <summary>
/// Where each section stands in the text. Sections are found by walking the table in its order: the next line that starts with the mark, so that
/// one mark (一、) can open several sections.
/// </summary>
internal sealed class SectionMap
{
    private readonly SourceText text;
    private readonly Dictionary<Section, TextRun> runs = [];
    private readonly HashSet<Section> lost = [];

    private SectionMap(SourceText text) => this.text = text;

    internal static SectionMap Locate(SourceText text, IReadOnlyList<Placed<SectionHeading>> sections, ProblemList problems)
    {
        var map = new SectionMap(text);
        var starts = new List<(Section Section, int Start)>();
        var line = 0;
        for (var i = 0; i < sections.Count; i++)
        {
            var mark = NumbersInText.Normalise(sections[i].Value.Mark);
            var found = mark.Length == 0 ? (i == 0 ? 0 : -1) : map.LineWith(mark, line);
            if (found < 0)
            {
                // A section that is not found has the place of the one before, so that its quotes are looked for and not all told as missing.
                map.lost.Add(sections[i].Value.Section);
                problems.Add(Missing(sections, i, mark));
            }

            starts.Add((sections[i].Value.Section, found < 0 ? (i == 0 ? 0 : starts[^1].Start) : text.LineStarts[found]));
            line = found < 0 ? line : mark.Length == 0 ? 0 : found + 1;
        }

        for (var i = 0; i < starts.Count; i++)
        {
            var next = starts.Skip(i).FirstOrDefault(other => other.Start > starts[i].Start, (default, text.Text.Length)).Start;
            map.runs[starts[i].Section] = new TextRun(starts[i].Start, next - starts[i].Start);
        }

        return map;
    }

    /// <summary>The run of a section; null where the table does not have it.</summary>
    internal TextRun? this[Section section] => runs.TryGetValue(section, out var run) ? run : null;

    /// <summary>True where a section opens that the table has within a part, whatever its mark looks like.</summary>
    internal bool IsWithinPart(int start) => runs.Any(section => section.Value.Start == start && (section.Key.Head > 0 || section.Key.Item > 0) && !lost.Contains(section.Key));

    /// <summary>True for a section of the table whose mark is not in the text.</summary>
    internal bool IsLost(Section section) => lost.Contains(section);

    /// <summary>The section that a character stands in, or null before the first.</summary>
    internal Section? At(int index)
    {
        foreach (var (section, run) in runs)
        {
            if (run.Start <= index && index < run.End && !lost.Contains(section))
            {
                return section;
            }
        }

        return null;
    }

    /// <summary>The sections in which a quote stands.</summary>
    internal IReadOnlyList<Section> Elsewhere(string quote, QuotePlaces places)
        => [.. runs.Where(section => !lost.Contains(section.Key) && places.In(section.Value, quote).Count > 0).Select(section => section.Key).Order()];

    /// <summary>The first line of a section.</summary>
    internal string FirstLine(TextRun run)
    {
        var line = text.LineStarts.AsSpan().BinarySearch(run.Start);
        var end = line >= 0 && line + 1 < text.LineStarts.Length ? text.LineStarts[line + 1] : text.Text.Length;
        return text.Text[run.Start..Math.Min(end, run.End)];
    }

    private static Problem Missing(IReadOnlyList<Placed<SectionHeading>> sections, int i, string mark)
    {
        Section? after = i == 0 ? null : sections[i - 1].Value.Section;
        return sections[i].Row.Problem(ProblemCode.SectionNotFound, "mark", mark.Length == 0
            ? Sentence.Of<ISourceFindingTexts>(texts => texts.OnlyFirstWithoutMark())
            : Sentence.Of<ISourceFindingTexts>(texts => texts.SectionNotFound(after, mark)));
    }

    private int LineWith(string mark, int from)
    {
        for (var line = from; line < text.LineStarts.Length; line++)
        {
            if (string.CompareOrdinal(text.Text, text.LineStarts[line], mark, 0, mark.Length) == 0)
            {
                return line;
            }
        }

        return -1;
    }
}
