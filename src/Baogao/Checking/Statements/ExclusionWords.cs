using System.Text.RegularExpressions;
using Baogao.Checking.Text;
using Baogao.Loading;

namespace Baogao.Checking.Statements;

/// <summary>The reason of an exclusion fits its quote, as far as that can be seen: dates, page marks and repetitions have a form.</summary>
internal static partial class ExclusionWords
{
    internal static IEnumerable<Problem> Check(PlacedClaim placed, SourceText text, IReadOnlyList<PlacedClaim> claims, SectionMap map)
    {
        if (placed.Only is not { } run || placed.Claim.Rows.FirstOrDefault(row => row.Table.Schema.Name == "exclusions") is not { } row)
        {
            yield break;
        }

        var (quote, reason) = (placed.Claim.Quote, row["reason"]);
        var isAlone = IsPageMark(run, text);
        string? fault = reason switch
        {
            "date" when !Date().IsMatch(quote) => "is no date: a date has 月 and 日",
            "period_reference" when !PeriodWord().IsMatch(quote) => "names no period: one has 年 or 月",
            "page_mark" when !isAlone => "is no page mark: the number of a page stands alone on its line",
            "repetition" when Repeated(placed, claims) is null => "repeats nothing: no figure has this number with this unit",
            "document_structure" when map[placed.Claim.Section] is { } section && !(map.FirstLine(section) + "。").Contains(quote, StringComparison.Ordinal) => "does not stand in the first line of its section, and is no heading",
            not "page_mark" when isAlone => "holds a number that stands alone on its line: that is a page_mark",
            not "date" when Date().Match(quote).Length == quote.Length => "is a date",
            _ => null,
        };
        if (fault is not null)
        {
            yield return row.Problem(ProblemCode.ExclusionReasonDiffers, "reason", $"{Say.Quoted(quote)} {fault}, and the reason is {reason}. Mend the reason, or claim the number in a row.");
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

    [GeneratedRegex("(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}日")]
    private static partial Regex Date();

    [GeneratedRegex("[年月季]")]
    private static partial Regex PeriodWord();

    /// <summary>The figure whose number the quote repeats, or null.</summary>
    private static PlacedClaim? Repeated(PlacedClaim placed, IReadOnlyList<PlacedClaim> claims)
    {
        var numbers = WrittenNumber.In(placed.Claim.Quote).Where(number => number.Unit.Length > 0).ToList();
        return claims.FirstOrDefault(claim => !claim.Claim.IsExclusion && claim.Claim.Section != placed.Claim.Section
            && NameRules.Common(claim.Claim.Quote, placed.Claim.Quote) >= 2
            && WrittenNumber.In(claim.Claim.Quote).Any(other => numbers.Exists(number => number.Number.Value == other.Number.Value && number.Unit == other.Unit)));
    }
}
