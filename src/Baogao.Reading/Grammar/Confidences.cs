using System.Globalization;
using Baogao.Reading.Grammar.Statements;
using Baogao.Reading.Numbers;
using Baogao.Reading.Sections;
using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Grammar;

/// <summary>How sure a reading is, by the rules that decided. The table holds the lower end of the share of right fields on the annotated reports
/// (one standard error by Wilson's interval, so that a rule that few rows show is less sure), and at most the share on texts that a rule had not been made on where that was known and lower.</summary>
internal static class Confidences
{
    // For a rule that the table does not have.
    private const decimal Unknown = 0.7m;
    private const string Place = "place";
    private const string InferredTime = "part of an inferred time";
    private const string HalfYear = "part of a half year";
    private const string BeforeHeadings = "part before any heading";
    private const string CutList = "list cut off";
    private const string KindsLeftOut = "word for kinds left out";
    private static readonly string[] Kinds = ["各类", "各种", "各项"];

    private static readonly Dictionary<(string Field, string Rule), decimal> Table = WordTable.Rows("confidence")
        .ToDictionary(row => (row[0], row[1]), row => decimal.Parse(row[2], CultureInfo.InvariantCulture));

    internal static ReadingConfidence Of(NumberExpression number, Statement? statement)
    {
        var ofClass = Of("class", number.ClassRule);
        return statement is null
            ? new(ofClass, 1, 1, 1, 1, 1)
            : new(
                ofClass,
                Of("value", number.HasSharedComparator ? "comparator of a list" : number.SharesUnit ? "unit shared" : number.UnitKind.Length > 0 || number.Scale.Length > 0 || number.Role == NumberRole.RatioFirst || number.Class == NumberClass.Rank ? "unit known" : "no unit"),
                Of("measure", statement.MeasureRule),
                OfTime("kind", statement.KindRule, statement.TimeDoubt),
                OfTime("period", statement.PeriodSource, statement.StatesYear ? "" : statement.TimeDoubt),
                statement.IndicatorConfidence = Math.Min(Of("indicator", number.Class == NumberClass.Rank ? Place : statement.IndicatorRule), Math.Min(Math.Min(Of("indicator", statement.IndicatorRule), Named(statement)), Source(statement))));
    }

    // What a part gives is no surer than the time that was guessed for the part.
    private static decimal OfTime(string field, string rule, string doubt) => doubt.Length > 0 ? Math.Min(Of(field, rule), Of(field, doubt)) : Of(field, rule);

    /// <summary>What is not known of the time of a part: the half of the year, the year itself, or only that no heading opens it.</summary>
    internal static string TimeDoubt(PartPeriod part, ReportCalendar calendar) => !part.IsInferred ? "" : calendar.IsOfHalfYear ? HalfYear : calendar.IsInferred ? InferredTime : BeforeHeadings;

    // A subject that was taken over is no surer than where it came from.
    private static decimal Source(Statement statement)
        => statement.IndicatorRule is OwnedNouns.QuantityRule || statement.IndicatorRule.StartsWith("subject of the figure", StringComparison.Ordinal) ? statement.Previous?.IndicatorConfidence ?? 1
            : statement.IndicatorRule == "as the start of the change" ? statement.From?.IndicatorConfidence ?? 1
            : 1;

    // A name of which words were left out or cut off.
    private static decimal Named(Statement statement)
        => statement.Indicator.EndsWith('等') ? Of("indicator", CutList)
            : Array.Exists(Kinds, kind => statement.Left.Contains(kind, StringComparison.Ordinal) && !statement.Indicator.Contains(kind, StringComparison.Ordinal)) ? Of("indicator", KindsLeftOut)
            : 1;

    private static decimal Of(string field, string rule) => Table.GetValueOrDefault((field, rule), Unknown);
}
