using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Reading.Numbers;

namespace Baogao.Reading.Drafting;

/// <summary>Finds numbered lists of projects: items （一）, （二）, … behind words that name livelihood projects or major works.</summary>
internal static class ProjectDrafts
{
    private const decimal Unsure = 0.7m;
    private const int LongestQuote = 40;
    private const int ShortestName = 2;
    private const int FewestItems = 3;

    /// <summary>Adds a run for each project that leaves the runs of statements whole.</summary>
    internal static List<Span> Add(DraftText text, ReportReading reading, List<Span> spans)
    {
        var found = new List<Span>();
        foreach (Match head in Head.Matches(text.Text))
        {
            var items = Items(text.Text, head.Index + head.Length);
            if (items.Count < FewestItems)
            {
                continue;
            }

            var year = head.Groups["year"].Success ? int.Parse(head.Groups["year"].Value, CultureInfo.InvariantCulture) : reading.Calendar.PlanYear;
            var programme = head.Groups["major"].Success ? "major" : "livelihood";
            found.AddRange(items.Select((item, n) => Of(text, item.Start, item.Name, programme, n + 1, year, spans)).OfType<Span>());
        }

        return [.. spans.Concat(found).OrderBy(span => span.Start)];
    }

    /// <summary>The items of a list in their order, as long as their numbers run on.</summary>
    private static List<(int Start, (int Start, int End) Name)> Items(string text, int at)
    {
        var items = new List<(int, (int, int))>();
        for (var match = Item.Match(text, at); match.Success && ChineseNumerals.Value(match.Groups["number"].Value) == items.Count + 1; match = Item.Match(text, match.Index + match.Length))
        {
            var name = match.Groups["name"];
            items.Add((match.Index, (name.Index, name.Index + name.Length)));
        }

        return items;
    }

    private static Span? Of(DraftText text, int start, (int Start, int End) name, string programme, int number, int year, List<Span> spans)
    {
        var taken = spans.Where(span => span.End > start && span.Start < name.End).Select(span => span.Start).DefaultIfEmpty(int.MaxValue).Min();
        var end = text.Before(Math.Min(Math.Min(name.End, taken), start + LongestQuote));
        return end - name.Start < ShortestName ? null : new Span
        {
            Start = start,
            End = end,
            Rows =
            {
                new ProjectDraft
                {
                    CoreStart = start,
                    CoreEnd = end,
                    Name = Punctuation.Chinese(text.Text[name.Start..name.End]),
                    Programme = programme,
                    Number = number,
                    Year = year,
                    Parcels = string.Join(';', Parcel.Matches(text.Text[start..end]).Select(match => match.Value)),
                    Confidence = Unsure,
                },
            },
        };
    }

    private static readonly Regex Head = new("(?:(?<year>20[0-9]{2})年)?[^。;:0-9]{0,12}(?:(?<major>重[大点](?:建设)?(?:工程|项目))|实事|民生(?:项目|工程))[^。;:]{0,24}[:。](?=[(]一[)])");

    private static readonly Regex Item = new(@"\G[(](?<number>[一二三四五六七八九十]{1,3})[)](?<name>[^;。]{2,60})[;。]");

    private static readonly Regex Parcel = new("[A-Z][A-Z0-9]*-[0-9]+(?:-[0-9]+)?|[0-9]{2}-[0-9]{2}(?=地块)");
}
