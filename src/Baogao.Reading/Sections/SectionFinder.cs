using System.Globalization;
using System.Text.RegularExpressions;
using Baogao.Reading.Numbers;
using Baogao.Reading.Text;

namespace Baogao.Reading.Sections;

/// <summary>Finds sections by their marks, at the start of a line or, in a text without line breaks, after a full stop.</summary>
internal static class SectionFinder
{
    private const int LongestTitle = 60;
    private const int Deepest = 3;

    internal static IReadOnlyList<ReportSection> Find(ReportText report, IReadOnlyList<Sentence> sentences)
    {
        var found = new List<ReportSection> { new("0", 0, "", "", 0) };
        var counters = new int[Deepest + 1];
        var numbering = new Numbering();
        var text = report.Text;
        foreach (var sentence in sentences)
        {
            var match = Mark.Match(text, sentence.Start, Math.Min(16, sentence.End - sentence.Start));
            if (!match.Success)
            {
                continue;
            }

            var kind = match.Groups["one"].Success ? 1 : match.Groups["two"].Success ? 2 : 3;
            if (kind == 3 && !sentence.StartsLine)
            {
                continue;
            }

            var line = text[(sentence.Start + match.Length)..Math.Min(sentence.End, sentence.Start + match.Length + LongestTitle)];
            var level = kind == 1 ? numbering.LevelOf(match.Value, line) : kind + numbering.Depth;
            // An item of a list that the page sets at the start of a line, (七) without (六) before it, opens no section.
            if (level > Deepest || (kind == 2 && ChineseNumerals.Value(match.Value[1..^1]) != counters[level] + 1))
            {
                continue;
            }

            counters[level]++;
            Array.Clear(counters, level + 1, Deepest - level);
            var start = sentence.Start + match.Length;
            var end = Math.Min(Math.Min(sentence.End, start + LongestTitle), text.Length);
            var title = text[start..end].TrimEnd('。', ':', ';');
            var path = string.Join('.', counters.Take(level + 1).Skip(1).Select(n => n.ToString(CultureInfo.InvariantCulture)));
            found.Add(new ReportSection(path, level, match.Value, title, sentence.Start));
        }

        return found;
    }

    private static readonly Regex Mark = new(@"\G(?:(?<one>[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,2}部分[::,、]?)|(?<two>\([一二三四五六七八九十]{1,3}\))|(?<three>[0-9]{1,2}[..、](?![0-9])))");
}
