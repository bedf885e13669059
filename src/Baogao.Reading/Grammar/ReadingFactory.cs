using Baogao.Reading.Grammar.Statements;
using Baogao.Reading.Numbers;
using Baogao.Reading.Sections;
using Baogao.Reading.Text;
using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Grammar;

/// <summary>Makes a reading of what the rules decided.</summary>
internal static class ReadingFactory
{
    internal static Reading Create(ReportText report, NumberExpression number, Statement? statement, ReportSection section)
    {
        var reading = new Reading
        {
            Report = report.Name,
            Position = report.PositionOf(number.Start),
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
        var tail = statement.Kind == FigureKind.Actual ? end : TargetWords.TailEnd(report.Text, end);
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
            Catalogue = CatalogueNames.Of(statement.Indicator, statement.Measure),
            Wording = statement.Kind == FigureKind.Actual ? "" : TargetWords.Of(report.Text, statement),
            Tail = report.Text[end..tail].TrimStart(',', '、'),
            Quote = report.Text[statement.LeftStart..tail],
            Reason = $"class: {number.ClassRule}; measure: {statement.MeasureRule}; kind: {statement.KindRule}; period: {statement.PeriodRule}; indicator: {statement.IndicatorRule}",
        };
    }

    private static string RankUnit(string text, NumberExpression number) => number.End < text.Length && text[number.End] is '位' or '名' ? text[number.End].ToString() : "";

    private static Comparator RankComparator(NumberExpression number) => number.ClassRule == "place" ? Comparator.Eq : Comparator.Le;
}
