using Baogao.Reading.Sections;
using Baogao.Reading.Text;

namespace Baogao.Reading.Drafting;

/// <summary>A section of a draft edition, and where it stands in the text.</summary>
/// <param name="Section">Its number.</param>
/// <param name="Mark">The first characters of its line; empty for the front matter.</param>
/// <param name="Title">A short label from its heading.</param>
/// <param name="Start">First character.</param>
/// <param name="End">Behind the last character.</param>
internal sealed record DraftSection(Section Section, string Mark, string Title, int Start, int End);

/// <summary>Those sections of a reading that the check finds again: each starts a line, and its mark tells it from the lines before.</summary>
internal static class DraftSections
{
    private const int LongestTitle = 24;
    private const int MostParts = 9;
    private const int MostItems = 99;

    internal static IReadOnlyList<DraftSection> Find(ReportText report, IReadOnlyList<ReportSection> sections)
    {
        var found = new List<DraftSection> { new(default, "", "开篇", 0, report.Text.Length) };
        var starts = report.LineStarts.ToList();
        var line = -1;
        foreach (var section in sections.Where(section => section.Level > 0))
        {
            var at = starts.BinarySearch(section.Position);
            if (at <= line || Number(section) is not { } number || number <= found[^1].Section || Mark(report, starts, line + 1, at, section.Mark) is not { } mark)
            {
                continue;
            }

            found[^1] = found[^1] with { End = section.Position };
            found.Add(new DraftSection(number, Punctuation.Chinese(mark), Title(section), section.Position, report.Text.Length));
            line = at;
        }

        // A report that starts with its first heading has no front matter.
        return found.Count > 1 && found[1].Start == 0 ? found[1..] : found;
    }

    private static Section? Number(ReportSection section)
    {
        var parts = section.Path.Split('.').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        parts.AddRange(Enumerable.Repeat(0, 3 - parts.Count));
        return parts[0] <= MostParts && parts.Max() <= MostItems ? new Section(parts[0], parts[1], parts[2]) : null;
    }

    /// <summary>The shortest start of the line that no line between has; null where there is none.</summary>
    private static string? Mark(ReportText report, List<int> starts, int from, int line, string mark)
    {
        var end = line + 1 < starts.Count ? starts[line + 1] : report.Text.Length;
        for (var length = mark.Length; length <= end - starts[line]; length++)
        {
            var start = report.Text.AsSpan(starts[line], length);
            var other = from;
            while (other < line && !report.Text.AsSpan(starts[other]).StartsWith(start, StringComparison.Ordinal))
            {
                other++;
            }

            if (other == line)
            {
                return start.ToString();
            }
        }

        return null;
    }

    private static string Title(ReportSection section)
    {
        var stop = section.Title.AsSpan().IndexOfAny(",。:;");
        var title = stop > 1 ? section.Title[..stop] : section.Title;
        return Punctuation.Chinese(title.Length == 0 ? section.Mark : title[..Math.Min(title.Length, LongestTitle)]);
    }
}
