using Baogao.Reading.Grammar.Statements;
using Baogao.Reading.Numbers;
using Baogao.Reading.Sections;
using Baogao.Reading.Text;

namespace Baogao.Reading.Grammar;

/// <summary>Readings of counts in Chinese numerals. They are marked by their number, which is not in digits, and are less sure than others.</summary>
internal static class ChineseCounts
{
    private const decimal Unsure = 0.6m;

    internal static void Read(ReportText report, Sentence sentence, List<NumberExpression> inDigits, ReportSection section, PartPeriod part, ReportCalendar calendar, List<Reading> readings)
    {
        var next = 0;
        foreach (var number in ChineseNumerals.Find(report.Text, sentence.Start, sentence.End))
        {
            while (next < inDigits.Count && inDigits[next].Right <= number.Start)
            {
                next++;
            }

            // 千瓦时 and 百分点 are units of a number in digits.
            if (next < inDigits.Count && inDigits[next].Left <= number.Start)
            {
                continue;
            }

            var statement = StatementFinder.Find(report.Text, sentence, [number])[0];
            statement.Predicate = Predicate.Of(statement.Left);
            MeasureRules.Decide(statement);
            KindRules.Decide(statement, statement.Left, part);
            PeriodRules.Decide(statement, statement.Left, part, calendar);
            IndicatorRules.Decide(statement, "");
            var reading = ReadingFactory.Create(report, number, statement, section);
            readings.Add(reading with { Confidence = new(Unsure, Unsure, Unsure, Unsure, Unsure, Unsure) });
        }
    }
}
