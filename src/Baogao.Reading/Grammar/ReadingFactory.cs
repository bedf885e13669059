using System.Text.RegularExpressions;
using Baogao.Reading.Grammar.Statements;
using Baogao.Reading.Numbers;
using Baogao.Reading.Sections;
using Baogao.Reading.Text;

namespace Baogao.Reading.Grammar;

/// <summary>Makes a reading of what the rules decided.</summary>
internal static partial class ReadingFactory
{
    private const int LongestTail = 40;

    internal static Reading Create(ReportText report, NumberExpression number, Statement? statement, ReportSection section)
    {
        var reading = new Reading
        {
            Report = report.Name,
            Position = number.Start,
            Number = number.Digits,
            Class = number.Class,
            Section = section.Path,
            Quote = report.Text[number.Start..number.End],
            Confidence = Confidences.Of(number, statement),
            Reason = $"class: {number.ClassRule}",
        };
        if (statement is null)
        {
            return reading;
        }

        var end = statement.Number.Right + statement.Behind.Length;
        return reading with
        {
            Value = statement.IsNegative ? -number.Value : number.Value,
            ValueHigh = number.Role == NumberRole.RangeLow ? number.Partner!.Value : null,
            Unit = number.Class == NumberClass.Rank ? RankUnit(report.Text, number) : number.Unit,
            Comparator = number.Class == NumberClass.Rank ? RankComparator(number) : number.Comparator,
            Measure = statement.Measure,
            Kind = statement.Kind,
            Period = statement.Period,
            Indicator = statement.Indicator,
            Quote = report.Text[statement.LeftStart..TailEnd(report.Text, statement, end)],
            Reason = $"class: {number.ClassRule}; measure: {statement.MeasureRule}; kind: {statement.KindRule}; period: {statement.PeriodRule}; indicator: {statement.IndicatorRule}",
        };
    }

    // What a target adds to its number belongs to its words: 在实际工作中努力争取更好结果.
    private static int TailEnd(string text, Statement statement, int end)
        => statement.Kind is FigureKind.Target && Tail().Match(text, end, Math.Min(LongestTail, text.Length - end)) is { Success: true } tail ? end + tail.Length : end;

    [GeneratedRegex(@"\G[,、][^,;。、]{0,12}?(?:努力|力争|奋力|全力|尽力|争取)[^,;。、]{0,8}?(?:更好|更高|更大|更快|更优)[^,;。、]{0,6}")]
    private static partial Regex Tail();

    private static string RankUnit(string text, NumberExpression number) => number.End < text.Length && text[number.End] is '位' or '名' ? text[number.End].ToString() : "";

    private static Comparator RankComparator(NumberExpression number) => number.ClassRule == "place" ? Comparator.Eq : Comparator.Le;
}
