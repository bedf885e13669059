using System.Text.RegularExpressions;
using Baogao.Reading.Sections;

namespace Baogao.Reading.Drafting;

/// <summary>A row of <c>honours</c> before it is written.</summary>
internal sealed class HonourDraft : DraftRow
{
    internal required string Title { get; init; }

    internal required string Distinction { get; init; }

    internal required Period? Period { get; init; }
}

/// <summary>Finds distinctions where the words are plain: 全国首个, 全省唯一, 获评, 入选. In a plan they are none.</summary>
internal static class HonourDrafts
{
    private const decimal Unsure = 0.6m;
    private const int Shortest = 6;

    /// <summary>Adds the distinctions that stand beside the runs of statements, in the order of the text.</summary>
    internal static List<Span> Add(DraftText text, ReportReading reading, List<Span> spans)
    {
        var found = new List<Span>();
        var (next, part) = (0, 0);
        for (var match = Distinction.Match(text.Text); match.Success; match = match.NextMatch())
        {
            while (next < spans.Count && spans[next].End <= match.Index)
            {
                next++;
            }

            while (part + 1 < reading.Parts.Count && reading.Parts[part + 1].Position <= match.Index)
            {
                part++;
            }

            // What runs into the number of a statement is its noun: 入选国家级示范园区7家 is a count.
            var end = match.Index + match.Length;
            if ((next < spans.Count && spans[next].Start < end) || match.Length < Shortest || reading.Parts[part].IsPlan || IsNoDistinction(match.Value) || text.Behind(end) != end)
            {
                continue;
            }

            found.Add(new Span
            {
                Start = match.Index,
                End = end,
                Rows =
                {
                    new HonourDraft
                    {
                        CoreStart = match.Index,
                        CoreEnd = end,
                        Title = Punctuation.Chinese(text.Text[match.Index..end]),
                        Distinction = Code(match.Groups["word"].Value),
                        Period = Year(reading.Parts[part]),
                        Confidence = Unsure,
                    },
                },
            });
        }

        return [.. spans.Concat(found).OrderBy(span => span.Start)];
    }

    private static Period? Year(PartPeriod part) => part.IsSpan || part.LastYear <= 0 ? null : Period.OfYear(part.LastYear);

    private static bool IsNoDistinction(string words) => words.Count(c => c is '“' or '《') != words.Count(c => c is '”' or '》') || Other.IsMatch(words);

    private static string Code(string word) => word switch
    {
        "唯一" => "only",
        "首批" or "第一批" => "first_batch",
        "首家" or "首个" or "首次" or "首创" => "first",
        "率先" => "pioneer",
        "蝉联" => "retained",
        "入选" or "入围" => "selected",
        "获批" => "approved",
        _ => "awarded",
    };

    private static readonly Regex Distinction = new("(?:(?:全国|全省|全市|全区|全县|全球|世界|国内|国家级?|省级|市级|[中东西]部(?:地区)?)(?<word>唯一|首批|第一批|首家|首个|首创|率先)|(?<word>获评|荣获|被评为|被授予|入选|入围|获批|蝉联))[^,;:。!?0-9]{2,40}?(?=[,;:。!?])");

    // What is approved or won is a sum, a list on an exchange or a number of people; 率先发展 is a policy.
    private static readonly Regex Other = new("人数|数量|规模|资金|国债|债券|上市|贷款|额度|率先发展|历史新高");
}
