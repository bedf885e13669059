using System.Text.RegularExpressions;
using Baogao.Reading.Grammar.Classes;
using Baogao.Reading.Grammar.Statements;
using Baogao.Reading.Numbers;
using Baogao.Reading.Sections;
using Baogao.Reading.Text;

namespace Baogao.Reading.Grammar;

/// <summary>Reads the numbers of one sentence: classes first, then for each figure its measure, kind, period and indicator.</summary>
internal static class SentenceReader
{
    // What a person writes as one sentence; the rest of a longer one is looked at only so far back.
    private const int LongestLookBack = 400;
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

        Changes.Join(statements, report.Text);
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
        // 支出(扣除2022年救灾资金外)增长3%: the year is no period of the figure.
        var before = NounPhrases.Exceptions.Replace(text[start..Math.Max(start, statement.Number.Left)], match => new string('〇', match.Length));
        before = ChineseYears.InDigits(before);
        statement.TimeDoubt = Confidences.TimeDoubt(part, calendar);
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
            if (first.Number.Right == second.Number.Left && first.IsCounted && second.IsCounted && first.Behind.Length == 0)
            {
                (first.Indicator, first.IndicatorRule) = (second.Indicator, "as the count after it");
            }
            else if (first.Number.Class != NumberClass.Rank && second.Clause.Length > 0 && first.Clause.Length == 0 && first.Behind.Length > 0 && SharesClause(first, second))
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
        return !second.AfterComma && gap <= 1 && (first.Left.Length == 0 || gap == 0 || Chosen.IsMatch(second.Clause));
    }

    // 经营主体稳步壮大。总量达8万户: the sentence before names what is counted.
    private static string ShortSentenceBefore(string text, Sentence sentence)
        => sentence.Start - sentence.Before is > 2 and <= LongestLead && text.AsSpan(sentence.Before, sentence.Start - sentence.Before).IndexOfAnyInRange('0', '9') < 0 && !Mark.IsMatch(text.AsSpan(sentence.Before, 3)) ? ClauseBefore(text, sentence.Before, sentence.Start) : "";

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

    // (一)产业更旺。is a head.
    private static readonly Regex Mark = new("^[(]?[一二三四五六七八九十]{1,2}[)、是]");

    private static readonly Regex Chosen = new("^(?:入[选围]|获)");
}
