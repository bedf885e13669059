using System.Text.RegularExpressions;
using Baogao.Languages;
using Baogao.Loading.Problems;
using Baogao.Reading.Checking.Findings;
using Baogao.Reading.Checking.Text;
using Baogao.Reading.Numbers;

namespace Baogao.Reading.Checking.Statements;

/// <summary>The reason of an exclusion fits its quote, as far as that can be seen: dates, page marks and repetitions have a form.</summary>
internal static class ExclusionWords
{
    internal static IEnumerable<Problem> Check(PlacedClaim placed, SourceText text, IReadOnlyList<PlacedClaim> claims, SectionMap map)
    {
        if (placed.Only is not { } run || placed.Claim.Rows.FirstOrDefault(row => row.Table.Schema.Name == "exclusions") is not { } row)
        {
            yield break;
        }

        var (quote, reason) = (placed.Claim.Quote, row["reason"]);
        var isAlone = IsPageMark(run, text);
        ExclusionFault? fault = reason switch
        {
            "date" when !Date.IsMatch(quote) => ExclusionFault.NoDate,
            "period_reference" when !PeriodWord.IsMatch(quote) => ExclusionFault.NoPeriod,
            "page_mark" when !isAlone => ExclusionFault.NoPageMark,
            "repetition" when !IsRepeated(placed, claims) => ExclusionFault.NoRepetition,
            "document_structure" when map[placed.Claim.Section] is { } section && !(map.FirstLine(section) + "。").Contains(quote, StringComparison.Ordinal) => ExclusionFault.NoHeading,
            not "page_mark" when isAlone => ExclusionFault.PageMark,
            not "date" when Date.Match(quote).Length == quote.Length => ExclusionFault.Date,
            _ => null,
        };
        if (fault is { } wrong)
        {
            yield return row.Problem(ProblemCode.ExclusionReasonDiffers, "reason", Sentence.Of<ISourceFindingTexts>(texts => texts.ExclusionReasonDiffers(quote, wrong, reason)), Severity.Warning);
        }
    }

    private static bool IsPageMark(TextRun run, SourceText text)
    {
        for (var i = run.FirstIn(text.Numbers); i < text.Numbers.Length && text.Numbers[i].Start < run.End; i++)
        {
            if (run.Contains(text.Numbers[i]) && text.IsLine(text.Numbers[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly Regex Date = new("(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日");

    private static readonly Regex PeriodWord = new("[年月季]");

    /// <summary>True where a figure of another section has the quote's number and something of its words.</summary>
    private static bool IsRepeated(PlacedClaim placed, IReadOnlyList<PlacedClaim> claims)
    {
        var numbers = NumberLexer.Find(placed.Claim.Quote).FindAll(number => number.Unit.Length > 0);
        return claims.Any(claim => !claim.Claim.IsExclusion && claim.Claim.Section != placed.Claim.Section
            && NameRules.Common(claim.Claim.Quote, placed.Claim.Quote) >= 2
            && NumberLexer.Find(claim.Claim.Quote).Exists(other => numbers.Exists(number => number.Value == other.Value && number.Unit == other.Unit)));
    }
}
