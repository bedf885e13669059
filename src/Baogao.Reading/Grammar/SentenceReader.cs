using System.Text.RegularExpressions;
using Baogao.Reading.Grammar.Classes;
using Baogao.Reading.Grammar.Statements;
using Baogao.Reading.Numbers;
using Baogao.Reading.Sections;
using Baogao.Reading.Text;

namespace Baogao.Reading.Grammar;

/// <summary>Reads the numbers of one sentence: classes first, then for each figure its measure, kind, period and indicator.</summary>
internal static partial class SentenceReader
{
    // What a person writes as one sentence; the rest of a longer one is looked at only so far back.
    private const int LongestLookBack = 400;
    private const int LongestChange = 60;
    private const int LongestLead = 20;

    internal static IReadOnlyList<Statement> Read(ReportText report, Sentence sentence, List<NumberExpression> numbers, ReportSection section, PartPeriod part, ReportCalendar calendar, List<Reading> readings)
    {
        NumberClasses.Decide(report.Text, sentence, numbers);
        var statements = StatementFinder.Find(report.Text, sentence, numbers);
        foreach (var statement in statements)
        {
            statement.Predicate = PredicateOf(statement);
            FigureDoubts.Mark(statement);
        }

        JoinChanges(statements, report.Text);
        foreach (var statement in statements)
        {
            DecideRest(report.Text, sentence, statement, part, calendar);
        }

        ShareForward(statements);
        var byNumber = statements.ToDictionary(statement => statement.Number);
        foreach (var number in numbers)
        {
            readings.Add(ReadingFactory.Create(report, number, byNumber.GetValueOrDefault(number), section));
        }

        return statements;
    }

    internal static Predicate PredicateOf(Statement statement) => statement.Number.Class == NumberClass.Rank ? RankPredicate.Of(statement.Left) : Predicate.Of(statement.Left);

    internal static void DecideRest(string text, Sentence sentence, Statement statement, PartPeriod part, ReportCalendar calendar)
    {
        var start = Math.Max(sentence.Start, statement.Number.Left - LongestLookBack);
        var before = text[start..Math.Max(start, statement.Number.Left)];
        MeasureRules.Decide(statement);
        PeriodRules.Decide(statement, before, part, calendar);
        KindRules.Decide(statement, before, part, calendar);
        var clause = ClauseBefore(text, start, statement.LeftStart);
        IndicatorRules.Decide(statement, clause.Length == 0 ? ShortSentenceBefore(text, sentence) : clause);
    }

    // 12类45件民生实事: both count the same.
    private static void ShareForward(List<Statement> statements)
    {
        for (var i = statements.Count - 2; i >= 0; i--)
        {
            var (first, second) = (statements[i], statements[i + 1]);
            if (first.Number.Right == second.Number.Left && first.Number.UnitKind == "count" && second.Number.UnitKind == "count" && first.Behind.Length == 0)
            {
                (first.Indicator, first.IndicatorRule) = (second.Indicator, "as the count after it");
            }
            else if (second.Clause.Length > 0 && first.Clause.Length == 0 && first.Behind.Length > 0 && SharesClause(first, second))
            {
                first.Clause = second.Clause;
                (first.Indicator, first.IndicatorRule) = (second.Clause + first.Indicator, "chosen like the count after it");
            }
        }
    }

    // 5所学校、8个班入选…, 5所学校8个班入选…: what both did.
    private static bool SharesClause(Statement first, Statement second)
    {
        var gap = second.Number.Left - first.Number.Right - first.Behind.Length;
        return !second.AfterComma && gap <= 1 && (first.Left.Length == 0 || gap == 0 || Chosen().IsMatch(second.Clause));
    }

    // 从A提高到B: two figures of one indicator.
    internal static void JoinChanges(List<Statement> statements, string text)
    {
        for (var i = 0; i + 1 < statements.Count; i++)
        {
            var (first, second) = (statements[i], statements[i + 1]);
            var gap = text[first.Number.Right..Math.Clamp(second.Number.Left, first.Number.Right, first.Number.Right + LongestChange)];
            var says = From().IsMatch(first.Left);
            if ((says && To().IsMatch(gap)) || (first.Number.UnitKind == second.Number.UnitKind && BareTo().IsMatch(gap)))
            {
                var start = says ? first.Left.LastIndexOfAny(['从', '由']) : first.Left.Length;
                var noun = says ? "" : BareTo().Match(gap).Groups["noun"].Value;
                if (first.ListIndex == 0 || says)
                {
                    first.Predicate = new Predicate(Sense.To, Present().Replace(Predicate.Of(first.Left[..start]).Subject, "") + noun, first.Left[start..]);
                }

                second.Predicate = second.Predicate with { Sense = Sense.To };
                JoinLists(statements, i);
            }
        }
    }

    // 分别从A、B提高到C、D: each with its own; 分别从A、B提高到C: both with C.
    private static void JoinLists(List<Statement> statements, int at)
    {
        var (last, reached) = (statements[at], statements[at + 1]);
        var length = last.ListIndex + 1;
        var pairs = length > 1 && reached.ListLength == length && at + length < statements.Count;
        for (var k = 0; k < length; k++)
        {
            var (start, end) = (statements[at - length + 1 + k], pairs ? statements[at + 1 + k] : reached);
            start.To = end;
            end.From ??= start;
        }
    }

    // 经营主体稳步壮大。总量达8万户: the sentence before names what is counted.
    private static string ShortSentenceBefore(string text, Sentence sentence)
        => sentence.Start - sentence.Before is > 1 and <= LongestLead ? ClauseBefore(text, sentence.Before, sentence.Start) : "";

    private static string ClauseBefore(string text, int from, int at)
    {
        var end = at;
        while (end > from && text[end - 1] is ',' or ';' or ':' or '、' or '(' or '。')
        {
            end--;
        }

        var start = end;
        while (start > from && text[start - 1] is not (',' or ';' or ':' or '。' or '!'))
        {
            start--;
        }

        return text[start..end];
    }

    [GeneratedRegex("^(?:入[选围]|获)")]
    private static partial Regex Chosen();

    [GeneratedRegex(@"(?:从|由)(?:[^,;。从由]{0,14})?$")]
    private static partial Regex From();

    [GeneratedRegex("现行$")]
    private static partial Regex Present();

    // 31%降至22%, 16%的税率降至13%: without 从.
    [GeneratedRegex("^(?:的(?<noun>[^,;。、0-9]{2,10}?))?(?:提高|提升|上升|增加|扩大|升|增|降|降低|下降|减少|压缩|压减|缩短|缩小)[到至]$")]
    private static partial Regex BareTo();

    [GeneratedRegex("^[^;。]{0,16}?(?:提高|提升|上升|增加|增长|扩大|扩展|增|升|降|降低|下降|减少|压缩|压减|缩短|缩小|精简|调整|跃升|攀升|发展|延长|上调|减|拓展|上涨|改善|优化|回落|提|缩减|跃居|前移|前进|跨越|变为|扩|恢复|集聚|壮大|上移|增至)?[^,;。]{0,3}(?:到|至|为)[^,;。]{0,12}$")]
    private static partial Regex To();
}
