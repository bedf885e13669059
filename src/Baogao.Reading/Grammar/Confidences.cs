using System.Globalization;
using Baogao.Reading.Grammar.Statements;
using Baogao.Reading.Numbers;
using Baogao.Reading.Vocabulary;

namespace Baogao.Reading.Grammar;

/// <summary>How sure a reading is, by the rules that decided: the table is set after the shares of right fields on annotated reports, lowered for rules that few rows show.</summary>
internal static class Confidences
{
    // For a rule that the table does not have.
    private const decimal Unknown = 0.7m;

    private static readonly Dictionary<(string Field, string Rule), decimal> Table = WordTable.Rows("confidence")
        .ToDictionary(row => (row[0], row[1]), row => decimal.Parse(row[2], CultureInfo.InvariantCulture));

    internal static ReadingConfidence Of(NumberExpression number, Statement? statement)
    {
        var ofClass = Of("class", number.ClassRule);
        return statement is null
            ? new(ofClass, 1, 1, 1, 1, 1)
            : new(
                ofClass,
                Of("value", number.SharesUnit ? "unit shared" : number.UnitKind.Length > 0 || number.Scale.Length > 0 || number.Role == NumberRole.RatioFirst || number.Class == NumberClass.Rank ? "unit known" : "no unit"),
                Of("measure", statement.MeasureRule),
                Of("kind", statement.KindRule),
                Of("period", statement.PeriodRule.StartsWith("stated", StringComparison.Ordinal) ? "stated" : statement.PeriodRule),
                statement.IndicatorConfidence = Math.Min(Of("indicator", statement.IndicatorRule), Source(statement)));
    }

    // A subject that was taken over is no surer than where it came from.
    private static decimal Source(Statement statement) => statement.IndicatorRule switch
    {
        "subject of the figure before" => statement.Previous?.IndicatorConfidence ?? 1,
        "as the start of the change" => statement.From?.IndicatorConfidence ?? 1,
        _ => 1,
    };

    private static decimal Of(string field, string rule) => Table.GetValueOrDefault((field, rule), Unknown);
}
