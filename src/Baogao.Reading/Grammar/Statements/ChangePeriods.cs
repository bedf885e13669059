using System.Text.RegularExpressions;
using Baogao.Reading.Sections;

namespace Baogao.Reading.Grammar.Statements;

/// <summary>The times of the two ends of a change: 从2019年的8%提高到9%.</summary>
internal static class ChangePeriods
{
    /// <summary>The period and its rule; null for a figure that is no end of a change.</summary>
    internal static (string Period, string Rule)? Of(Statement statement, StatedPeriod? said, string clause, PartPeriod part)
    {
        // 甲率从2019年底的8%提高到去年底的9%,乙率由6%降到5%: both ends have the times of the change before.
        if (said is not { IsInClause: true } && Changes.Before(statement) is { } parallel)
        {
            return (parallel.Period, parallel.PeriodRule);
        }

        if (statement.To is not null || LeadsToNoNumber(statement))
        {
            return said is { IsInClause: true } own && own.Position > clause.LastIndexOfAny(['从', '由']) ? (own.Period, own.Rule) : (PeriodWords.Text(part.FirstYear - 1), "start of a change");
        }

        if (statement.From is not null)
        {
            return said is { } within && within.Rule.EndsWith("时间", StringComparison.Ordinal) ? (within.Period, within.Rule)
                : said is { IsInClause: true } own && own.Position > clause.IndexOfAny(['从', '由']) + 7 ? (own.Period, own.Rule) : (PeriodWords.Text(part.LastYear), "end of a change");
        }

        return null;
    }

    // 发生率从9%降至零
    private static bool LeadsToNoNumber(Statement statement) => ChangeStart.IsMatch(statement.Left) && ChangeEnd.IsMatch(statement.Behind);

    private static readonly Regex ChangeStart = new("[从由](?:(?:19|20)[0-9]{2}年|去年|上年)?的?$");

    private static readonly Regex ChangeEnd = new("^(?:提高|提升|上升|增加|增长|扩大|增|升|下?降|降低|下降|减少|压减|缩短|缩小|精简|调整)[到至]?[到至为][^,;。]");
}
