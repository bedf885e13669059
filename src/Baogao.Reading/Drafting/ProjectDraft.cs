using System.Text.RegularExpressions;

namespace Baogao.Reading.Drafting;

/// <summary>A row of <c>projects</c> before it is written.</summary>
internal sealed class ProjectDraft : DraftRow
{
    internal required string Name { get; init; }

    internal required string Programme { get; init; }

    internal required int Number { get; init; }

    internal required int Year { get; init; }
}

/// <summary>Finds numbered lists of projects: the items under a heading that names livelihood projects or major works.</summary>
internal static partial class ProjectDrafts
{
    private const decimal Unsure = 0.7m;
    private const int LongestQuote = 20;
    private const int FewestItems = 3;

    /// <summary>Adds a run for each project that leaves the runs of statements whole.</summary>
    internal static List<Span> Add(DraftText text, ReportReading reading, List<Span> spans)
    {
        var found = new List<Span>();
        for (var i = 0; i < text.Sections.Count; i++)
        {
            if (Programme(text, text.Sections[i]) is not { } programme)
            {
                continue;
            }

            var items = text.Sections.Skip(i + 1).TakeWhile(section => Level(section) > Level(text.Sections[i])).Where(section => section.Mark.StartsWith('（')).ToList();
            if (items.Count >= FewestItems)
            {
                found.AddRange(items.Select((item, n) => Of(text, item, programme, n + 1, reading.Calendar.PlanYear, spans)).OfType<Span>());
            }
        }

        return [.. spans.Concat(found).OrderBy(span => span.Start)];
    }

    private static Span? Of(DraftText text, DraftSection item, string programme, int number, int year, List<Span> spans)
    {
        var stop = text.Text.AsSpan(item.Start, item.End - item.Start).IndexOfAny(",。;:");
        var end = Math.Min(item.Start + LongestQuote, stop < 0 ? item.End : item.Start + stop);
        end = text.Before(Math.Min(end, spans.Where(span => span.Start > item.Start).Select(span => span.Start).DefaultIfEmpty(end).Min()));
        var name = text.Text[Math.Min(end, item.Start + item.Mark.Length)..end];
        return name.Length < 2 || spans.Any(span => span.Start < end && span.End > item.Start) ? null : new Span
        {
            Start = item.Start,
            End = end,
            Rows = { new ProjectDraft { CoreStart = item.Start, CoreEnd = end, Name = Punctuation.Chinese(name), Programme = programme, Number = number, Year = year, Confidence = Unsure } },
        };
    }

    private static int Level(DraftSection section) => section.Section.Item > 0 ? 3 : section.Section.Head > 0 ? 2 : section.Section.Part > 0 ? 1 : 0;

    private static string? Programme(DraftText text, DraftSection section)
    {
        var line = text.Text[section.Start..Math.Min(section.End, section.Start + 40)];
        return Livelihood().IsMatch(line) ? "livelihood" : Major().IsMatch(line) ? "major" : null;
    }

    [GeneratedRegex("实事(?:项目|工程)|民生(?:项目|工程)")]
    private static partial Regex Livelihood();

    [GeneratedRegex("重[大点](?:建设)?(?:工程|项目)")]
    private static partial Regex Major();
}
