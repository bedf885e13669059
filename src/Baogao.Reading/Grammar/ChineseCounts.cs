using Baogao.Reading.Grammar.Statements;
using Baogao.Reading.Numbers;
using Baogao.Reading.Sections;
using Baogao.Reading.Text;

namespace Baogao.Reading.Grammar;

/// <summary>Readings of counts in Chinese numerals. They are marked by their number, which is not in digits, and are less sure than others.</summary>
internal static class ChineseCounts
{
    private const decimal Unsure = 0.6m;

    internal static void Read(ReportText report, Sentence sentence, List<NumberExpression> inDigits, IReadOnlyList<Statement> decided, ReportSection section, PartPeriod part, ReportCalendar calendar, List<Reading> readings)
    {
        var statements = Statements(report.Text, sentence, inDigits, decided);
        Changes.Join(statements, report.Text);
        foreach (var statement in statements)
        {
            SentenceReader.DecideRest(report.Text, sentence, statement, part, calendar);
            var reading = ReadingFactory.Create(report, statement.Number, statement, section);
            readings.Add(reading with { Confidence = new(Unsure, Unsure, Unsure, Unsure, Unsure, Unsure) });
        }
    }

    // The figure before, in digits or not, gives the subject where the own clause has none.
    private static List<Statement> Statements(string text, Sentence sentence, List<NumberExpression> inDigits, IReadOnlyList<Statement> decided)
    {
        var found = new List<Statement>();
        var (next, known) = (0, 0);
        foreach (var number in Numbers(text, sentence))
        {
            while (next < inDigits.Count && inDigits[next].Right <= number.Start)
            {
                next++;
            }

            // 千瓦时 and 百分点 are units of a number in digits; 百分之五十 is one reading.
            if ((next < inDigits.Count && inDigits[next].Left <= number.Start) || (found.Count > 0 && number.Start < found[^1].Number.Right))
            {
                continue;
            }

            while (known < decided.Count && decided[known].Number.Start < number.Start)
            {
                known++;
            }

            var before = known > 0 ? decided[known - 1] : null;
            before = found.Count > 0 && found[^1].Number.Start > (before?.Number.Start ?? -1) ? found[^1] : before;
            IEnumerable<NumberExpression> around = [.. before is null ? [] : (NumberExpression[])[before.Number], number, .. known < decided.Count ? [decided[known].Number] : (NumberExpression[])[]];
            var statement = StatementFinder.Find(text, sentence, [.. around]).Single(item => item.Number == number);
            statement.Previous = before;
            statement.Predicate = SentenceReader.PredicateOf(statement);
            found.Add(statement);
        }

        return found;
    }

    private static IEnumerable<NumberExpression> Numbers(string text, Sentence sentence)
        => ChineseShares.Find(text, sentence.Start, sentence.End)
            .Concat(ChineseRanks.Find(text, sentence.Start, sentence.End))
            .Concat(ChineseNumerals.Find(text, sentence.Start, sentence.End))
            .OrderBy(number => number.Start);
}
